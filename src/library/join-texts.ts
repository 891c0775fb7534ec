import { fail, failure, ok, type Result } from '../article/index.ts';
import { editLibrary, type Edit } from './edit.ts';
import { isSameJson } from './json.ts';
import { apartKey, bodyKey, chunkKey, layoutVersion, textKey } from './layout.ts';
import { openMeta } from './meta.ts';
import { apartRecord, chunkFrom, isRecord, storedArticle, storedText, type Stored, type StoredBody } from './records.ts';
import type { Shelf } from './shelf.ts';
import type { Store } from './store.ts';

/**
 * Moves the texts that layout 1 kept apart into their articles' records, and answers when none is left. The newest first, a
 * chunk at a time, so that a save waits for no more than these; cut off anywhere it goes on at the next call. It changes
 * nothing that a reader sees, so `meta` stays as it is and no page looks again.
 */
export async function joinTexts(shelf: Shelf): Promise<Result<null>> {
  const { meta } = await openMeta(shelf.store);
  if (meta.version === layoutVersion && !(await shelf.store.get([apartKey])).has(apartKey)) return ok(null);
  for (;;) {
    const left = await editLibrary(shelf, joinChunk);
    if (!left.ok) return left;
    if (left.value === 0) return ok(null);
  }
}

/** Has it look through all chunks again, where any are left: to be called when articles change chunks. */
export async function joinAgain(edit: Edit): Promise<void> {
  if ((await edit.store.get([apartKey])).has(apartKey)) edit.put(apartKey, apartRecord(edit.meta.lastChunk + 1));
}

/** The body with its text in it; null when either cannot be read: what is left of them is the check's. */
export function joinedBody(stored: Stored): StoredBody | null {
  const article = storedText(stored) === null ? null : storedArticle(stored);
  return article && { ...(stored.body as StoredBody), version: layoutVersion, article };
}

/** How many chunks were left before. */
async function joinChunk({ store, meta: { lastChunk } }: Edit): Promise<Result<number>> {
  const left = chunksApart((await store.get([apartKey])).get(apartKey), lastChunk + 1);
  if (left === 0) await store.remove([apartKey]);
  else if (!(await joinTextsOf(store, left - 1))) return fail(failure('not-saved', `${chunkKey(left - 1)} was not kept as written`));
  else await store.set(new Map([[apartKey, apartRecord(left - 1)]]));
  return ok(left);
}

/** Whether it was kept as written. The older records go only then. */
async function joinTextsOf(store: Store, chunk: number): Promise<boolean> {
  const rows = chunkFrom((await store.get([chunkKey(chunk)])).get(chunkKey(chunk)))?.rows ?? [];
  const ids = rows.flatMap(({ summary }) => summary?.id ?? []);
  const records = await store.get(ids.flatMap((id) => [bodyKey(id), textKey(id)]));
  const joined = new Map<string, StoredBody>();
  const worn: string[] = [];
  for (const id of ids) {
    const older = records.get(textKey(id));
    const body = older === undefined ? null : joinedBody({ body: records.get(bodyKey(id)), older });
    if (!body) continue;
    joined.set(bodyKey(id), body);
    worn.push(textKey(id));
  }
  if (worn.length === 0) return true;
  await store.set(joined);
  const back = await store.get([...joined.keys()]);
  if (![...joined].every(([key, body]) => isSameJson(body, back.get(key)))) return false;
  await store.remove(worn);
  return true;
}

/** None where there is no record; all of them where it cannot be read. */
function chunksApart(record: unknown, all: number): number {
  if (record === undefined) return 0;
  const chunks = isRecord(record) ? record['chunks'] : null;
  return typeof chunks === 'number' && Number.isSafeInteger(chunks) && chunks >= 0 && chunks < all ? chunks : all;
}

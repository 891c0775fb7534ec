import { fail, failure, hashOf, ok, type Result, type SavedArticle, type SavedSummary } from '../article/index.ts';
import { identitiesOf } from './identities.ts';
import { bodyKey, chunkKey, placesKey, shardOfId, shardOfIdentity } from './layout.ts';
import { newestFirst, openMeta, readChunks } from './meta.ts';
import { readStored } from './read-stored.ts';
import { chunkFrom, placesFrom, storedArticle, storedText } from './records.ts';
import { rescuedArticle } from './rescue.ts';
import type { Shelf } from './shelf.ts';

/** The summary under this id (also when it is in the trash), or null. */
export async function findArticle({ store }: Shelf, id: string): Promise<SavedSummary | null> {
  const key = placesKey(shardOfId(id));
  const number = placesFrom((await store.get([key])).get(key))?.chunks.get(id);
  const summary = number === undefined ? null : await summaryIn(store, number, id);
  return summary ?? (await findAnywhere(store, (one) => one.id === id));
}

/** The summary of the article at this address, or null. Not from the trash. */
export async function findByAddress(shelf: Shelf, url: string, canonicalUrl: string | null = null): Promise<SavedSummary | null> {
  for (const identity of identitiesOf({ url, canonicalUrl })) {
    const key = placesKey(shardOfIdentity(identity));
    const id = placesFrom((await shelf.store.get([key])).get(key))?.ids.get(hashOf(identity));
    const summary = id === undefined ? null : await findArticle(shelf, id);
    if (summary?.identity === identity && summary.trashedAt === null) return summary;
  }
  return null;
}

/** The article as saved. One whose body is damaged is put together from its text, as far as that goes. */
export async function readArticle(shelf: Shelf, id: string): Promise<Result<SavedArticle>> {
  const [storedOf, summary] = await Promise.all([readStored(shelf.store, [id]), findArticle(shelf, id)]);
  if (!summary) return fail(failure('not-found', id));
  const stored = storedOf(id);
  const article = storedArticle(stored) ?? rescuedArticle(summary, storedText(stored));
  return article ? ok({ summary, article }) : fail(failure('damaged', `${bodyKey(id)} cannot be read`));
}

async function summaryIn(store: Shelf['store'], number: number, id: string): Promise<SavedSummary | null> {
  const chunk = chunkFrom((await store.get([chunkKey(number)])).get(chunkKey(number)));
  return chunk?.rows.find((row) => row.summary?.id === id)?.summary ?? null;
}

async function findAnywhere(store: Shelf['store'], isIt: (summary: SavedSummary) => boolean): Promise<SavedSummary | null> {
  const { meta } = await openMeta(store);
  for await (const { chunk } of readChunks(store, newestFirst(meta))) {
    const row = chunk?.rows.find(({ summary }) => summary !== null && isIt(summary));
    if (row?.summary) return row.summary;
  }
  return null;
}

import type { SavedSummary } from '../../article/index.ts';
import { readStored } from '../read-stored.ts';
import { storedText } from '../records.ts';
import type { Lock, Store } from '../store.ts';
import { fold } from './fold.ts';
import { foldVersion, headFrom, looseFrom, packOf, packSize, textsOf, type LooseText, type TextPack, type TextPacks } from './text-packs.ts';

type Stamped = Pick<SavedSummary, 'id' | 'updatedAt'>;

/** Puts texts into the packs and takes them out. Every change is made alone, in a lock of its own. */
export interface TextIndex {
  /** Takes in articles that were just saved, or saved again. Costs as much as they are, however large the library is. */
  add(saved: readonly SavedSummary[]): Promise<void>;
  /** Takes out whatever there is of these articles, then does the removal before anybody can take them in again. */
  drop(ids: readonly string[], removal?: () => Promise<void>): Promise<void>;
  /** How many texts were taken in, so that exactly those of these articles are there. The trash belongs to them. In many small steps. */
  catchUp(all: readonly Stamped[], signal?: AbortSignal): Promise<number>;
}

export interface TextIndexGround {
  store: Store;
  packs: TextPacks;
  lock: Lock;
}

export function openTextIndex({ store, packs, lock }: TextIndexGround): TextIndex {
  return {
    add: (saved) => lock(async () => {
      const isAgain = saved.filter(({ savedAt, updatedAt }) => savedAt !== updatedAt).map(({ id }) => id);
      if (isAgain.length > 0) await dropFromPacks(packs, isAgain);
      await packs.change({ putLoose: await readTexts(store, saved) });
      if ((await packs.looseCount()) >= packSize) await packLoose(packs);
    }),
    drop: (ids, removal) => lock(async () => {
      // A database that fails must not keep anything from being removed; a check takes out what is left in it.
      await packs.change({ dropLoose: ids }).then(() => dropFromPacks(packs, ids)).catch(() => undefined);
      await removal?.();
    }),
    catchUp: async (all, signal) => {
      const missing = await lock(() => reconcile(packs, all));
      for (let at = 0; at < missing.length && !signal?.aborted; at += packSize) {
        // Read inside the lock: a text that is deleted in the meantime is either not read or dropped after.
        await lock(async () => {
          // Another page may be at it too.
          const known = await stampsIn(packs);
          const texts = await readTexts(store, missing.slice(at, at + packSize).filter(({ id, updatedAt }) => known.get(id) !== updatedAt));
          if (texts.length > 0) await packs.change({ addPack: packOf(texts) });
        });
      }
      return missing.length;
    },
  };
}

/** The folded texts as the library has them now; deleted ones are left out. */
async function readTexts(store: Store, articles: readonly Stamped[]): Promise<LooseText[]> {
  const storedOf = await readStored(store, articles.map(({ id }) => id));
  const encoder = new TextEncoder();
  return articles.flatMap(({ id, updatedAt }) => {
    const text = storedText(storedOf(id));
    return text === null ? [] : [{ id, version: foldVersion, stamp: updatedAt, bytes: encoder.encode(fold(text)) }];
  });
}

/** What is there: the stamp of every id. */
async function stampsIn(packs: TextPacks): Promise<Map<string, string>> {
  const { packs: heads, loose } = await packs.catalogue();
  const stamps = new Map<string, string>();
  for (const head of heads.map(({ head: raw }) => headFrom(raw))) for (const [index, id] of (head?.ids ?? []).entries()) stamps.set(id, head?.stamps[index] ?? '');
  for (const text of loose.map(looseFrom)) if (text) stamps.set(text.id, text.stamp);
  return stamps;
}

async function packLoose(packs: TextPacks): Promise<void> {
  const { loose } = await packs.catalogue();
  const texts = loose.map(looseFrom).filter((text) => text !== null);
  await packs.change({ ...(texts.length > 0 && { addPack: packOf(texts) }), dropLoose: texts.map(({ id }) => id) });
}

/** Writes the packs that have any of these anew, without them. */
async function dropFromPacks(packs: TextPacks, ids: readonly string[]): Promise<void> {
  const dropped = new Set(ids);
  const { packs: heads } = await packs.catalogue();
  for (const { key, head } of heads) {
    if (headFrom(head)?.ids.some((id) => dropped.has(id)) === false) continue;
    await rewrite(packs, key, ({ id }) => !dropped.has(id));
  }
}

async function rewrite(packs: TextPacks, key: number, isKept: (text: Omit<LooseText, 'version'>) => boolean): Promise<void> {
  const texts = textsOf(await packs.pack(key)).filter(isKept);
  await packs.change(texts.length === 0 ? { dropPacks: [key] } : { replacePacks: new Map<number, TextPack>([[key, packOf(texts)]]) });
}

/** Articles that are in no pack as they are now, in the order given, after everything else was taken out of the packs. */
async function reconcile(packs: TextPacks, all: readonly Stamped[]): Promise<Stamped[]> {
  const wanted = new Map(all.map(({ id, updatedAt }) => [id, updatedAt]));
  const { packs: heads, loose } = await packs.catalogue();
  const found = new Set<string>();
  const isFirst = (id: string, stamp: string | undefined): boolean => wanted.get(id) === stamp && !found.has(id) && found.add(id).has(id);
  for (const { key, head: raw } of heads) {
    const head = headFrom(raw);
    const kept = new Set(head?.ids.filter((id, index) => isFirst(id, head.stamps[index])));
    if (kept.size < (head?.ids.length ?? 1)) await rewrite(packs, key, ({ id, stamp }) => kept.has(id) && wanted.get(id) === stamp);
  }
  const worn = loose.map(looseFrom).filter((text) => text === null || !isFirst(text.id, text.stamp));
  await packs.change({ dropLoose: worn.flatMap((text) => (text ? [text.id] : [])) });
  return all.filter(({ id }) => !found.has(id));
}

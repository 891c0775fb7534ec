import { textKey } from '../layout.ts';
import { textFrom } from '../records.ts';
import type { Store } from '../store.ts';
import type { Entry } from './entry.ts';
import { fold } from './fold.ts';
import { foldVersion, packFrom, packSize, type TextCache } from './text-cache.ts';

/** Gives entries their texts: from the cache as far as it goes, else from the library's records, which it then caches. */
export class TextShelf {
  readonly #store: Store;
  readonly #cache: TextCache;
  #packs: AsyncIterator<{ key: number; pack: unknown }> | null = null;
  #isCacheRead = false;
  /** Entries whose text is in no pack yet. */
  #loose: Entry[] = [];
  /** Packs that hold something old or deleted, or too little; dropped when what is good in them is in another. */
  #worn: number[] = [];

  constructor(store: Store, cache: TextCache) {
    this.#store = store;
    this.#cache = cache;
  }

  /** Fills in the texts of these entries. `known` finds an entry by its id, to fill in what else a pack has. */
  async fill(entries: readonly Entry[], known: ReadonlyMap<string, Entry>): Promise<void> {
    if (entries.some(({ text }) => text === null)) await this.#readPack(known);
    const missing = entries.filter(({ text }) => text === null);
    if (missing.length === 0) return;
    const stored = await this.#store.get(missing.map(({ summary }) => textKey(summary.id)));
    for (const entry of missing) entry.text = fold(textFrom(stored.get(textKey(entry.summary.id))) ?? '');
    this.#loose.push(...missing);
    await this.#pack(packSize);
  }

  /** To be called when all texts are there: what is left is packed too, when it is worth a pack. */
  async finish(known: ReadonlyMap<string, Entry>): Promise<void> {
    while (!this.#isCacheRead) await this.#readPack(known);
    await this.#pack(this.#worn.length > 0 ? 1 : packSize / 4);
    const worn = this.#worn.splice(0);
    if (worn.length > 0) await this.#cache.drop(worn).catch(() => undefined);
  }

  /** Takes the texts of the next pack; a cache that fails is one that has no more. */
  async #readPack(known: ReadonlyMap<string, Entry>): Promise<void> {
    if (this.#isCacheRead) return;
    this.#packs ??= this.#cache.packs()[Symbol.asyncIterator]();
    const next = await this.#packs.next().catch(() => null);
    if (!next || next.done) {
      this.#isCacheRead = true;
      return;
    }
    const pack = packFrom(next.value.pack);
    const good: Entry[] = [];
    for (const [index, id] of (pack?.ids ?? []).entries()) {
      const entry = known.get(id);
      if (entry?.summary.updatedAt !== pack?.stamps[index]) continue;
      if (!entry) continue;
      entry.text ??= pack?.texts[index] ?? '';
      good.push(entry);
    }
    if (pack && good.length === pack.ids.length && good.length >= packSize / 4) return;
    this.#worn.push(next.value.key);
    this.#loose.push(...good);
  }

  async #pack(least: number): Promise<void> {
    while (this.#loose.length >= least && this.#loose.length > 0) {
      const entries = this.#loose.splice(0, packSize);
      const pack = { version: foldVersion, ids: entries.map(({ summary }) => summary.id), stamps: entries.map(({ summary }) => summary.updatedAt), texts: entries.map(({ text }) => text ?? '') };
      await this.#cache.put(pack).catch(() => undefined);
    }
  }
}

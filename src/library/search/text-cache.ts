/**
 * Folded texts in packs, because a storage gives out one large record many times faster than two hundred small ones.
 * Nothing in it is the only copy: whatever is missing, old or cannot be read is folded anew from the library's records.
 */
export interface TextCache {
  /** The packs that were put, in that order. */
  packs(): AsyncIterable<{ key: number; pack: unknown }>;
  put(pack: TextPack): Promise<void>;
  drop(keys: readonly number[]): Promise<void>;
  clear(): Promise<void>;
}

export interface TextPack {
  version: number;
  ids: string[];
  /** `updatedAt` of each when it was folded. */
  stamps: string[];
  texts: string[];
}

/** What folding makes of a text; a change of `fold` gets the next number, and old packs are left aside. 2026-11-23: the first. */
export const foldVersion = 1;

/** Texts in a pack: about a megabyte, read in some ten milliseconds. */
export const packSize = 200;

/** No cache at all, for tests and for where the browser gives none. */
export function noTextCache(): TextCache {
  return {
    async *packs() { /* none */ },
    put: () => Promise.resolve(),
    drop: () => Promise.resolve(),
    clear: () => Promise.resolve(),
  };
}

/** The pack, or null when it is none of today's. */
export function packFrom(value: unknown): TextPack | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, ids, stamps, texts } = value as Partial<Record<keyof TextPack, unknown>>;
  if (version !== foldVersion || !isTexts(ids) || !isTexts(stamps) || !isTexts(texts)) return null;
  return ids.length === stamps.length && ids.length === texts.length ? { version, ids, stamps, texts } : null;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

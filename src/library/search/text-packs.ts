import { decodeText } from './decode-text.ts';

/**
 * Where search keeps the folded texts: as bytes, some hundred in a pack, because a storage gives out one large record many
 * times faster than a hundred small ones. Nothing in it is the only copy: what is missing, old or unreadable is folded
 * anew from the library's records. And nothing stays in it that the library has deleted; see `TextIndex.drop`.
 */
export interface TextPacks {
  /** What there is, with the loose texts but without those of the packs. */
  catalogue(): Promise<Catalogue>;
  /** The pack under this key as it was put, or undefined. It belongs to the caller. */
  pack(key: number): Promise<unknown>;
  /** The text of bytes of a pack, in as little memory as this browser can hold it in. */
  textOf(bytes: Uint8Array): string;
  /**
   * Frees the bytes of a pack that was read, without waiting for a collector, who comes when it likes: 10,000 articles have
   * 70 MB of them. With both this and `textOf`, Firefox took 86 to 130 MB just after a search, before 222 to 253 (2026-11-28).
   */
  letGo(bytes: ArrayBuffer): void;
  looseCount(): Promise<number>;
  /** All of it or nothing. */
  change(change: PacksChange): Promise<void>;
}

/** A text that is in no pack yet, since it was saved only lately. */
export interface LooseText {
  id: string;
  version: number;
  /** `updatedAt` of the article when it was folded. */
  stamp: string;
  /** UTF-8. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** What is in a pack. */
export interface PackHead {
  version: number;
  ids: string[];
  /** `updatedAt` of each when it was folded. */
  stamps: string[];
}

export interface TextPack extends PackHead {
  /** Where the bytes of each end, where the next one's begin. */
  ends: number[];
  /** UTF-8, which takes one byte a letter for most of what is read, and comes back as strings that do too. */
  bytes: Uint8Array<ArrayBuffer>;
}

export interface Catalogue {
  /** From the oldest to the newest. */
  packs: { key: number; head: unknown }[];
  loose: unknown[];
}

export interface PacksChange {
  addPack?: TextPack;
  replacePacks?: ReadonlyMap<number, TextPack>;
  dropPacks?: readonly number[];
  putLoose?: readonly LooseText[];
  dropLoose?: readonly string[];
}

/** What folding makes of a text; a change of `fold` gets the next number, and older packs are made anew. 2026-11-23: the first. */
export const foldVersion = 2;

/** Texts in a pack: about 0.6 MB, read in some milliseconds, rewritten when one of them is deleted. */
export const packSize = 128;

/** None at all, for where the browser gives no database: then every search reads the library's own records. */
export function noTextPacks(): TextPacks {
  return {
    catalogue: () => Promise.resolve({ packs: [], loose: [] }),
    pack: () => Promise.resolve(undefined),
    textOf: decodeText,
    letGo: () => undefined,
    looseCount: () => Promise.resolve(0),
    change: () => Promise.resolve(),
  };
}

/** The pack of these texts. */
export function packOf(texts: readonly Omit<LooseText, 'version'>[]): TextPack {
  const bytes = new Uint8Array(texts.reduce((sum, text) => sum + text.bytes.length, 0));
  const ends: number[] = [];
  let end = 0;
  for (const text of texts) {
    bytes.set(text.bytes, end);
    end += text.bytes.length;
    ends.push(end);
  }
  return { version: foldVersion, ids: texts.map(({ id }) => id), stamps: texts.map(({ stamp }) => stamp), ends, bytes };
}

/** The texts of the pack, none when it is none of today's. */
export function textsOf(value: unknown): Omit<LooseText, 'version'>[] {
  const head = headFrom(value);
  const { ends, bytes } = (value ?? {}) as Partial<Record<keyof TextPack, unknown>>;
  if (!head || !(bytes instanceof Uint8Array) || !Array.isArray(ends) || ends.length !== head.ids.length || ends.at(-1) !== bytes.length) return [];
  return head.ids.map((id, index) => ({ id, stamp: head.stamps[index] ?? '', bytes: bytes.subarray(Number(ends[index - 1] ?? 0), Number(ends[index])) as Uint8Array<ArrayBuffer> }));
}

/** The head, or null when it is none of today's. */
export function headFrom(value: unknown): PackHead | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, ids, stamps } = value as Partial<Record<keyof PackHead, unknown>>;
  if (version !== foldVersion || !isTexts(ids) || !isTexts(stamps) || ids.length !== stamps.length || ids.length === 0) return null;
  return { version, ids, stamps };
}

/** The loose text, or null when it is none of today's. */
export function looseFrom(value: unknown): LooseText | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, id, stamp, bytes } = value as Partial<Record<keyof LooseText, unknown>>;
  if (version !== foldVersion || typeof id !== 'string' || typeof stamp !== 'string' || !(bytes instanceof Uint8Array)) return null;
  return { version, id, stamp, bytes: bytes as Uint8Array<ArrayBuffer> };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

import { readStored } from '../read-stored.ts';
import { storedText } from '../records.ts';
import type { Store } from '../store.ts';
import type { Entry } from './entry.ts';
import { fold } from './fold.ts';
import { headFrom, looseFrom, packSize, textsOf, type LooseText, type TextPacks } from './text-packs.ts';

/** Entries whose texts are read in one go: some 1.3 MB (4 from the records, which have the HTML too), so that the first hits come within a few frames. */
const textsAtOnce = 256;

/**
 * Entries behind those whose packs are asked for already: the storage reads while we look through what has come. At
 * 10,000 articles four times as many took Firefox to half the time and Chromium to twice; twice as many suits both.
 */
const textsAhead = 2 * textsAtOnce;

/**
 * Characters of texts that stay in memory, the newest articles' first; the rest is read again by each search. 10,000
 * articles have some 50 million, most of them of one byte.
 */
const mostHeld = 60_000_000;

interface Place {
  stamp: string;
  /** The pack's key, or the text itself. */
  at: number | LooseText;
}

/** Gives entries their texts: from the packs as far as they go, else from the library's records. */
export class TextShelf {
  readonly #store: Store;
  readonly #packs: TextPacks;
  #places: Promise<Map<string, Place>> | null = null;
  /** Packs that are being read ahead. */
  readonly #coming = new Map<number, Promise<unknown>>();
  #held = 0;
  /** Texts that had to be read from the library because they are in no pack. */
  #missed = 0;

  constructor(store: Store, packs: TextPacks) {
    this.#store = store;
    this.#packs = packs;
  }

  /** To be called when the library has changed: the next search looks again what is where. */
  lookAgain(entries: readonly Entry[]): void {
    this.#places = null;
    this.#held = entries.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
  }

  /** The end of a stretch from `at` on whose texts are all there. `known` has all entries: a pack gives its texts to any. */
  async fill(entries: readonly Entry[], at: number, known: ReadonlyMap<string, Entry>): Promise<number> {
    let end = at;
    while (end < entries.length && entries[end]?.text !== null) end++;
    if (end > at) return end;
    end = Math.min(at + textsAtOnce, entries.length);
    const stretch = entries.slice(at, end);
    const places = await (this.#places ??= this.#readPlaces());
    await this.#fillFromPacks(stretch, places, known);
    await this.#fillFromLibrary(stretch.filter(({ text }) => text === null));
    for (const key of keysOf(entries.slice(end, end + textsAhead), places)) void this.#ask(key);
    return end;
  }

  /** Whether a pack's worth of texts is in no pack. True once: then it is told. */
  isBehind(): boolean {
    const isBehind = this.#missed >= packSize;
    if (isBehind) this.#missed = 0;
    return isBehind;
  }

  /** Lets go of these texts when there are more than may stay. */
  release(entries: readonly Entry[]): void {
    if (this.#held <= mostHeld) return;
    for (const entry of entries) {
      this.#held -= entry.text?.length ?? 0;
      entry.text = null;
    }
  }

  async #readPlaces(): Promise<Map<string, Place>> {
    const places = new Map<string, Place>();
    // A database that fails is one that has nothing.
    const { packs, loose } = await this.#packs.catalogue().catch(() => ({ packs: [], loose: [] }));
    for (const { key, head: raw } of packs) {
      const head = headFrom(raw);
      for (const [index, id] of (head?.ids ?? []).entries()) places.set(id, { stamp: head?.stamps[index] ?? '', at: key });
    }
    for (const text of loose.map(looseFrom)) if (text) places.set(text.id, { stamp: text.stamp, at: text });
    return places;
  }

  async #fillFromPacks(stretch: readonly Entry[], places: ReadonlyMap<string, Place>, known: ReadonlyMap<string, Entry>): Promise<void> {
    for (const { summary } of stretch) {
      const place = places.get(summary.id);
      if (place && typeof place.at !== 'number') this.#give(known, place.at);
    }
    for (const key of keysOf(stretch, places)) {
      const texts = textsOf(await this.#take(key));
      for (const text of texts) this.#give(known, text);
      if (texts[0]) this.#packs.letGo(texts[0].bytes.buffer);
    }
  }

  async #fillFromLibrary(missing: readonly Entry[]): Promise<void> {
    if (missing.length === 0) return;
    const storedOf = await readStored(this.#store, missing.map(({ summary }) => summary.id));
    for (const entry of missing) this.#hold(entry, fold(storedText(storedOf(entry.summary.id)) ?? ''));
    this.#missed += missing.length;
  }

  #ask(key: number): Promise<unknown> {
    const coming = this.#coming.get(key) ?? this.#packs.pack(key).catch(() => undefined);
    this.#coming.set(key, coming);
    return coming;
  }

  /** The pack, for this caller alone, who lets go of its bytes. */
  #take(key: number): Promise<unknown> {
    const coming = this.#ask(key);
    this.#coming.delete(key);
    return coming;
  }

  #give(known: ReadonlyMap<string, Entry>, { id, stamp, bytes }: Omit<LooseText, 'version'>): void {
    const entry = known.get(id);
    if (entry?.text === null && entry.summary.updatedAt === stamp) this.#hold(entry, this.#packs.textOf(bytes));
  }

  #hold(entry: Entry, text: string): void {
    entry.text = text;
    this.#held += text.length;
  }
}

/** The packs that these entries need, in their order. */
function keysOf(entries: readonly Entry[], places: ReadonlyMap<string, Place>): Set<number> {
  const keys = new Set<number>();
  for (const { summary, text } of entries) {
    const place = text === null ? places.get(summary.id) : undefined;
    if (place?.stamp === summary.updatedAt && typeof place.at === 'number') keys.add(place.at);
  }
  return keys;
}

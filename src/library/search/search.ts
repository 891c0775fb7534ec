import type { SavedSummary } from '../../article/index.ts';
import { readStored } from '../read-stored.ts';
import { storedText } from '../records.ts';
import type { Store } from '../store.ts';
import type { Entry } from './entry.ts';
import { fold } from './fold.ts';
import { snippet, type Piece } from './mark-matches.ts';
import { findTerm } from './match-term.ts';
import { nearestTo, type Nearest } from './nearest.ts';
import type { Query, Term } from './query.ts';
import { noTextPacks, type TextPacks } from './text-packs.ts';
import { TextShelf } from './text-shelf.ts';

/** An article that was found. */
export interface Hit {
  summary: SavedSummary;
  /** Whether title, site, authors and tags have all the words: then nothing of the text need be shown. */
  isInHead: boolean;
}

/** What is known so far. */
export interface Progress {
  /** In the order of the summaries given: the newest first. */
  hits: Hit[];
  /** Articles whose text was looked through, of all that pass the filters. */
  searched: number;
  total: number;
  isComplete: boolean;
}

export interface Search {
  /** What there is to be searched, newest first. To be called again whenever the library has changed. */
  setSummaries(summaries: readonly SavedSummary[]): void;
  /** Everything found in title, site, authors and tags, at once; complete when that is all there is to look at. */
  findInHeads(query: Query): Progress;
  /** Looks through the texts too, newest first, telling whenever there is more; the last one told is answered. */
  find(query: Query, listen: { tell: (progress: Progress) => void; signal: AbortSignal }): Promise<Progress>;
  /** Reads texts ahead, so that the first search need not wait for the storage. */
  warmUp(signal: AbortSignal): Promise<void>;
  /**
   * For each of these articles, the stretch of its text with the most of the query's words, in pieces, the words marked;
   * absent where the text has none of them. Reads the texts as they were saved, so ask for the rows that are in sight.
   */
  snippets(query: Query, ids: readonly string[]): Promise<Map<string, Piece[]>>;
  /** For a search that found nothing: a word that may have been meant, and the articles that have the most of its words. */
  nearest(query: Query): Nearest;
}

/** Milliseconds of searching before the page may draw again: half of a frame at 60 Hz. */
const sliceMs = 8;

/**
 * A searcher over the texts of this store. `tellBehind` hears when a search had to read so many texts from the library
 * itself that the index should catch up. Holds what it has read until it is let go: some 5 kB an article, and not without end.
 */
export function openSearch(store: Store, packs: TextPacks = noTextPacks(), tellBehind: () => void = () => undefined): Search {
  return new TextSearch(store, new TextShelf(store, packs), tellBehind);
}

class TextSearch implements Search {
  readonly #store: Store;
  readonly #texts: TextShelf;
  readonly #tellBehind: () => void;
  #entries: Entry[] = [];
  #byId = new Map<string, Entry>();

  constructor(store: Store, texts: TextShelf, tellBehind: () => void) {
    this.#store = store;
    this.#texts = texts;
    this.#tellBehind = tellBehind;
  }

  setSummaries(summaries: readonly SavedSummary[]): void {
    const known = this.#byId;
    this.#entries = summaries.map((summary) => {
      const entry = known.get(summary.id);
      const isSameText = entry?.summary.updatedAt === summary.updatedAt;
      return { summary, head: headOf(summary), text: isSameText ? entry.text : null };
    });
    this.#byId = new Map(this.#entries.map((entry) => [entry.summary.id, entry]));
    this.#texts.lookAgain(this.#entries);
  }

  findInHeads(query: Query): Progress {
    const entries = this.#filtered(query);
    const hits = entries.filter((entry) => isHeadHit(entry, query)).map(({ summary }) => ({ summary, isInHead: true }));
    return { hits, searched: 0, total: entries.length, isComplete: query.terms.length === 0 };
  }

  async find(query: Query, { tell, signal }: { tell: (progress: Progress) => void; signal: AbortSignal }): Promise<Progress> {
    const heads = this.findInHeads(query);
    if (heads.isComplete) {
      tell(heads);
      return heads;
    }
    const entries = this.#filtered(query);
    const hits: Hit[] = [];
    const progress = (searched: number): Progress => ({ hits: [...hits], searched, total: entries.length, isComplete: searched === entries.length });
    let told = 0;
    for (let at = 0; at < entries.length; ) {
      const end = await this.#texts.fill(entries, at, this.#byId);
      signal.throwIfAborted();
      const [from, until] = [at, performance.now() + sliceMs];
      for (; at < end && performance.now() < until; at++) {
        const hit = entries[at] ? hitOf(entries[at] as Entry, query) : null;
        if (hit) hits.push(hit);
      }
      this.#texts.release(entries.slice(from, at));
      if (hits.length > told && at < entries.length) tell(progress(at));
      told = hits.length;
      await nextTurn();
      signal.throwIfAborted();
    }
    const all = progress(entries.length);
    tell(all);
    if (this.#texts.isBehind()) this.#tellBehind();
    return all;
  }

  async warmUp(signal: AbortSignal): Promise<void> {
    const entries = this.#entries;
    for (let at = 0; at < entries.length && !signal.aborted; ) {
      const end = await this.#texts.fill(entries, at, this.#byId);
      this.#texts.release(entries.slice(at, end));
      at = end;
      await nextTurn();
    }
    if (this.#texts.isBehind()) this.#tellBehind();
  }

  async snippets(query: Query, ids: readonly string[]): Promise<Map<string, Piece[]>> {
    if (!query.terms.some(({ isNot }) => !isNot)) return new Map();
    const storedOf = await readStored(this.#store, ids);
    return new Map(ids.flatMap((id) => {
      const shown = snippet(storedText(storedOf(id)) ?? '', query);
      return shown ? [[id, shown]] : [];
    }));
  }

  nearest(query: Query): Nearest {
    return nearestTo(query, this.#filtered(query));
  }

  #filtered({ filters }: Query): Entry[] {
    if (filters.length === 0) return this.#entries;
    return this.#entries.filter(({ summary }) => filters.every(({ accepts, isNot }) => accepts(summary) !== isNot));
  }
}

function headOf({ title, siteName, url, authors, tags }: SavedSummary): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  // The line between two fields is no word and no space: no phrase goes across it.
  return [title, siteName ?? '', host, ...authors, ...tags].map(fold).join(' | ');
}

function isHeadHit({ head }: Entry, { terms }: Query): boolean {
  return terms.every((term) => !term.isNot && findTerm(head, term) >= 0);
}

function hitOf({ summary, head, text }: Entry, { terms }: Query): Hit | null {
  let isInHead = true;
  for (const term of terms) {
    const where = whereIs(term, head, text ?? '');
    if ((where === 'nowhere') !== term.isNot) return null;
    if (where === 'text') isInHead = false;
  }
  return { summary, isInHead };
}

function whereIs(term: Term, head: string, text: string): 'head' | 'text' | 'nowhere' {
  if (findTerm(head, term) >= 0) return 'head';
  return findTerm(text, term) >= 0 ? 'text' : 'nowhere';
}

/** Lets the page draw and the reader type. A message, because timers wait for at least four milliseconds. */
async function nextTurn(): Promise<void> {
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

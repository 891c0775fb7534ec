import type { SavedSummary } from '../../article/index.ts';
import { ownSearch } from '../../browser/library.ts';
import { parseQuery } from '../../browser/parse-query.ts';
import type { Nearest, Piece, Progress, Query } from '../../library/search/index.ts';

/** The search of the library page: what is asked, and what is being looked through for it. */
export class ShelfSearch {
  readonly #searcher = ownSearch();
  #searched: readonly SavedSummary[] | null = null;
  #searching = new AbortController();
  #query: Query = parseQuery('');

  /** The query in these words, and whether it is another than before. The same words are the same query, so that rows drawn for it stay right. */
  read(words: string): { query: Query; isNew: boolean } {
    this.stop();
    const isNew = words !== this.#query.typed;
    if (isNew) this.#query = parseQuery(words);
    return { query: this.#query, isNew };
  }

  stop(): void {
    this.#searching.abort();
    this.#searching = new AbortController();
  }

  /**
   * Tells what is found in titles, sites, authors and tags at once, and what is in the texts as it is found; with
   * `isWhole` only when all is known. Ends without a word when it is stopped.
   */
  async find(query: Query, source: readonly SavedSummary[], { tell, isWhole }: { tell: (progress: Progress) => void; isWhole: boolean }): Promise<void> {
    const { signal } = this.#searching;
    if (this.#searched !== source) this.#searcher.setSummaries(this.#searched = source);
    const hear = (progress: Progress): void => { if (!signal.aborted && (progress.isComplete || !isWhole)) tell(progress); };
    hear(this.#searcher.findInHeads(query));
    try {
      await this.#searcher.find(query, { tell: hear, signal });
    } catch (error) {
      // The next letter was typed; a storage that refuses to be read is another matter.
      if (!signal.aborted) throw error;
    }
  }

  /** Reads texts ahead for a reader who is about to type. What is typed meanwhile does not wait for it. */
  warmUp(source: readonly SavedSummary[]): void {
    const { signal } = this.#searching;
    if (this.#searched !== source) this.#searcher.setSummaries(this.#searched = source);
    requestIdleCallback(() => { if (!signal.aborted) this.#searcher.warmUp(signal).catch(() => undefined); });
  }

  nearest(query: Query): Nearest {
    return this.#searcher.nearest(query);
  }

  async snippet(id: string, query: Query): Promise<readonly Piece[] | null> {
    return (await this.#searcher.snippets(query, [id])).get(id) ?? null;
  }
}

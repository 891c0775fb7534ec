import type { Article, Change, Result, SavedArticle, SavedSummary } from '../article/index.ts';
import type { Lock, Store } from './store.ts';

export interface Shelf {
  store: Store;
  lock: Lock;
  /** Milliseconds since 1970. */
  now: () => number;
  /** A string of at least 8 letters and digits that was never answered before. */
  newId: () => string;
}

/** One stretch of the list. `before` asks for the next one; null at the end. */
export interface Page {
  summaries: SavedSummary[];
  before: string | null;
  /** Names of records that could not be read; `check` puts them right or aside. */
  damaged: string[];
}

export interface Usage {
  /** Articles in the library, without the trash. */
  count: number;
  trashed: number;
  /** Bytes of everything stored, or null where the browser does not tell. */
  bytes: number | null;
  quarantined: number;
}

/** Something `check` found wrong, and what it did about it. */
export interface Finding {
  /** The record's key, or the article's title when it could still be read. */
  name: string;
  what: 'row-damaged' | 'chunk-damaged' | 'body-damaged' | 'body-missing' | 'row-missing' | 'leftover' | 'count-wrong' | 'place-wrong';
  done: 'repaired' | 'quarantined' | 'removed';
}

export interface CheckReport {
  articles: number;
  findings: Finding[];
}

/** A record that could not be read, kept as it was found. */
export interface Quarantined {
  key: string;
  /** Where it stood. */
  from: string;
  at: string;
  raw: unknown;
}

export interface Library {
  /**
   * Keeps the article and answers its summary. The same article again, by `articleIdentity`, takes the newer text and keeps
   * tags, state and progress. Fails with `fuller-copy` when the saved copy is more complete, unless `replaceFuller`.
   */
  save(article: Article, how?: { replaceFuller?: boolean }): Promise<Result<SavedSummary>>;
  /** The next summaries, newest first, without the trash. Reads only the chunks it needs. */
  list(page?: { limit?: number; before?: string | null }): Promise<Result<Page>>;
  /** Every summary, newest first, without the trash. */
  listAll(): Promise<Result<Page>>;
  /** What is in the trash, last thrown away first. */
  listTrash(): Promise<Result<Page>>;
  /** The summary under this id (also when it is in the trash), or null. */
  find(id: string): Promise<SavedSummary | null>;
  /** The summary of the article at this address, or null. Not from the trash. */
  findByAddress(url: string, canonicalUrl?: string | null): Promise<SavedSummary | null>;
  read(id: string): Promise<Result<SavedArticle>>;
  /** The summaries as they stand after the change; ids that are not there are left out. */
  change(ids: readonly string[], change: Change): Promise<Result<SavedSummary[]>>;
  /** Puts another form of a saved article in its place, such as one with removed things restored. */
  replaceText(id: string, article: Article): Promise<Result<SavedSummary>>;
  /** Moves to the trash, where they stay for thirty days. */
  forget(ids: readonly string[]): Promise<Result<SavedSummary[]>>;
  /** Takes out of the trash. */
  restore(ids: readonly string[]): Promise<Result<SavedSummary[]>>;
  /** Removes for ever. */
  destroy(ids: readonly string[]): Promise<Result<null>>;
  /** How many articles, without the trash. */
  count(): Promise<number>;
  usage(): Promise<Usage>;
  /** Reads everything, repairs what it can, puts the rest aside, and says what it did. */
  check(): Promise<Result<CheckReport>>;
  /** To be called at start: finishes deletions that were cut off and empties the trash of what is too old. */
  sweep(): Promise<Result<null>>;
  quarantine(): Promise<Quarantined[]>;
}

export declare function openLibrary(shelf: Shelf): Library;

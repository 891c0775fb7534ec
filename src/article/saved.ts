import type { Article, Completeness } from './article.ts';

export type ReadState = 'unread' | 'reading' | 'read';

/** What a list of saved articles shows of one: small, so that a list never reads a body. Plain JSON. */
export interface SavedSummary {
  id: string;
  /** The address that tells two articles apart; see `article/address.ts`. */
  identity: string;
  url: string;
  title: string;
  siteName: string | null;
  authors: string[];
  published: string | null;
  /** ISO 8601, UTC: first saved. */
  savedAt: string;
  /** ISO 8601, UTC: the text last replaced. Equal to `savedAt` until the page is saved again. */
  updatedAt: string;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  readingMinutes: number;
  /** The beginning of the story, at most 200 characters. */
  excerpt: string;
  /** The lead picture's address, or null. */
  picture: string | null;
  completeness: Completeness;
  state: ReadState;
  /** How far the reader got: 0 at the top, 1 at the end. */
  progress: number;
  /** ISO 8601, UTC: when it was last open in the reader; null until then. */
  openedAt: string | null;
  archived: boolean;
  favourite: boolean;
  /** As the reader wrote them, in the order given; no two are equal when case is left aside. */
  tags: string[];
  /** ISO 8601, UTC: when it was put in the trash; null when it is not there. Thirty days later it is gone. */
  trashedAt: string | null;
}

/** One saved article, whole. */
export interface SavedArticle {
  summary: SavedSummary;
  article: Article;
}

/** What can be changed of a saved article. What is absent stays. */
export interface Change {
  state?: ReadState;
  progress?: number;
  openedAt?: string;
  archived?: boolean;
  favourite?: boolean;
  tags?: string[];
  addTags?: string[];
  removeTags?: string[];
}

/** A change for some of the articles. */
export interface ChangeOfSome {
  ids: string[];
  change: Change;
}

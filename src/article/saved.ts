import type { Article, Completeness } from './article.ts';

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
}

/** One saved article, whole. */
export interface SavedArticle {
  summary: SavedSummary;
  article: Article;
}

import type { Removal } from './removal.ts';

/** The picture that stands above the story. `src` is an absolute http(s) or data:image address. */
export interface LeadImage {
  src: string;
  alt: string;
  caption: string | null;
  credit: string | null;
  /** CSS pixels, as the page gives them: its place is kept free until it is there. Absent when the page does not say. */
  width?: number;
  height?: number;
}

/**
 * How much of the story the page gave us:
 * `full`; `partial`, the page itself cut it (paywall, "continue reading", page 1 of n);
 * `blocked`, a consent or error page stood in its place.
 */
export type Completeness = 'full' | 'partial' | 'blocked';

/** One story as it was read from one page. Plain JSON: it crosses messages and goes to storage as it is. */
export interface Article {
  /** The address the reader was at, without a fragment that is no route. Taken from the tab, never from the page's words. */
  url: string;
  /** The publisher's own address for this story when it is on the same site, else null. */
  canonicalUrl: string | null;
  /** Without the site's name. Never empty. */
  title: string;
  /** Names only: no "by", no roles, no dates, not the site. May be empty. */
  authors: string[];
  /** ISO 8601. With the offset when the page gives one; a bare date (`2025-05-10`) when it gives no time. */
  published: string | null;
  /** The same, and never earlier than `published`. */
  modified: string | null;
  siteName: string | null;
  section: string | null;
  /** BCP 47, checked against the text. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
  /** The standfirst (dek). Its paragraph is also the first block of `html`. */
  standfirst: string | null;
  /** Null when there is none, or when the first figure of `html` is it. */
  lead: LeadImage | null;
  /** The story: allow-listed elements, absolute addresses. Page content all the same: sanitised wherever it is drawn. */
  html: string;
  /** The text of `html`, blocks separated by a blank line. */
  text: string;
  /** In the language's own counting: words, or characters for scripts without spaces. */
  wordCount: number;
  /** Whole minutes, at least 1. */
  readingMinutes: number;
  completeness: Completeness;
  /** In document order. */
  removals: Removal[];
}

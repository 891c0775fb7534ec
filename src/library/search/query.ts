import type { SavedSummary } from '../../article/index.ts';

/** Words that have to be in the article, as folded text. */
export interface Term {
  text: string;
  /** In quotes: whole words, in this order. Else the last word may go on. */
  isExact: boolean;
  isNot: boolean;
}

export interface Filter {
  accepts: (summary: SavedSummary) => boolean;
  isNot: boolean;
}

/** What the reader asked for. */
export interface Query {
  /** As typed. */
  typed: string;
  terms: Term[];
  filters: Filter[];
  /** Operators that mean nothing, as typed, such as `is:blue`: they are left aside and the reader is told. */
  unknown: string[];
}

export const operators = ['site', 'author', 'tag', 'title', 'is', 'has', 'lang', 'before', 'after', 'saved-before', 'saved-after'] as const;

export type Operator = (typeof operators)[number];

/** What stands behind `is:` and `has:`. */
export const conditions: Readonly<Record<'is' | 'has', Readonly<Record<string, (summary: SavedSummary) => boolean>>>> = {
  is: {
    unread: ({ state }) => state === 'unread',
    reading: ({ state }) => state === 'reading',
    read: ({ state }) => state === 'read',
    archived: ({ archived }) => archived,
    favourite: ({ favourite }) => favourite,
    partial: ({ completeness }) => completeness !== 'full',
  },
  has: {
    tags: ({ tags }) => tags.length > 0,
    picture: ({ picture }) => picture !== null,
    // Understood, and true of nothing, until the reader can mark what they read: 2026-11-23.
    highlight: () => false,
  },
};

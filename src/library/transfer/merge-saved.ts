import type { SavedArticle, SavedSummary } from '../../article/index.ts';

const fullness = { full: 2, partial: 1, blocked: 0 } as const;

/** One article out of two copies: nothing that the reader did to either is lost. */
export interface Merged {
  summary: SavedSummary;
  /** Whether the text is the other's. */
  isTextTaken: boolean;
}

/**
 * `own` with what `other` knows besides: the fuller text, or the newer of two equal ones; all tags; the furthest that was
 * read. `damagedAt`, now, when our text is damaged: then the other's is taken whatever it is.
 */
export function mergeSaved(own: SavedSummary, other: SavedArticle['summary'], damagedAt: string | null = null): Merged {
  const isTextTaken = damagedAt !== null || fullness[other.completeness] > fullness[own.completeness] || (other.completeness === own.completeness && other.updatedAt > own.updatedAt);
  const text = isTextTaken ? other : own;
  const tags = [...own.tags, ...other.tags.filter((tag) => !own.tags.some((mine) => mine.toLowerCase() === tag.toLowerCase()))];
  return {
    isTextTaken,
    summary: {
      ...text,
      id: own.id,
      identity: own.identity,
      savedAt: own.savedAt < other.savedAt ? own.savedAt : other.savedAt,
      // A new time: what was read of the damaged text under the old one is not believed any more.
      updatedAt: damagedAt ?? text.updatedAt,
      state: further(own, other).state,
      progress: Math.max(own.progress, other.progress),
      openedAt: latest(own.openedAt, other.openedAt),
      archived: own.archived || other.archived,
      favourite: own.favourite || other.favourite,
      tags,
      // Thrown away in one of the two only: who restores a back-up wants it back.
      trashedAt: own.trashedAt !== null && other.trashedAt !== null ? own.trashedAt : null,
    },
  };
}

function further(one: SavedSummary, other: SavedSummary): SavedSummary {
  const order = { unread: 0, reading: 1, read: 2 } as const;
  return order[other.state] > order[one.state] ? other : one;
}

function latest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

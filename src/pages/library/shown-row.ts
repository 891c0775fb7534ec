import type { SavedSummary } from '../../article/index.ts';
import type { Query } from '../../library/search/index.ts';

/** A row of the list: the article, and what it was found by. */
export interface ShownRow {
  summary: SavedSummary;
  /** What the reader looks for; null when all are listed. */
  query: Query | null;
  /** Whether title, site, authors and tags have all the words: then nothing of the text need be shown. */
  isInHead: boolean;
}

/** Whether the row drawn for the one is right for the other. */
export function isSameRow(one: ShownRow, other: ShownRow): boolean {
  return one.query === other.query && one.isInHead === other.isInHead && (one.summary === other.summary || JSON.stringify(one.summary) === JSON.stringify(other.summary));
}

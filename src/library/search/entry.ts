import type { SavedSummary } from '../../article/index.ts';

/** An article as it is searched. */
export interface Entry {
  summary: SavedSummary;
  /** Title, site, host, authors and tags, folded. */
  head: string;
  /** Folded; null until it was read. */
  text: string | null;
}

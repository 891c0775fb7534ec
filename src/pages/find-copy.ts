import type { Article, SavedSummary } from '../article/index.ts';
import { ownLibrary } from '../browser/library.ts';

/** What the library holds of an article. */
export interface SavedCopy {
  summary: SavedSummary;
  /** Null when its text cannot be read. */
  article: Article | null;
}

/** The saved copy of this article, or null. A library that cannot be read must not keep the article from being read. */
export async function findCopy({ url, canonicalUrl }: Article): Promise<SavedCopy | null> {
  try {
    const summary = await ownLibrary().findByAddress(url, canonicalUrl);
    if (!summary) return null;
    const read = await ownLibrary().read(summary.id);
    return { summary, article: read.ok ? read.value.article : null };
  } catch {
    return null;
  }
}

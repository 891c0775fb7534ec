import type { Article, SavedSummary } from '../article/index.ts';
import { isOtherStory } from '../browser/is-other-story.ts';
import { ownLibrary } from '../browser/library.ts';

/** What the library holds of an article. */
export interface SavedCopy {
  summary: SavedSummary;
  /** Null when its text cannot be read. */
  article: Article | null;
}

/**
 * The saved copy of this article, or null. What is saved at its address may be another story: yesterday's, or the page that
 * this one names as its own. A library that cannot be read must not keep the article from being read.
 */
export async function findCopy(article: Article): Promise<SavedCopy | null> {
  return await orNull(async () => {
    const copy = await copyOf(await ownLibrary().findByAddress(article.url, article.canonicalUrl));
    return copy?.article && isOtherStory(copy.article, article) ? null : copy;
  });
}

/** The saved copy under this id, whatever its address is now; null when it is gone or in the trash. */
export async function readCopy(id: string): Promise<SavedCopy | null> {
  return await orNull(async () => {
    const summary = await ownLibrary().find(id);
    return summary?.trashedAt === null ? await copyOf(summary) : null;
  });
}

/** The summary under this id when it is in the trash, else null. */
export async function findTrashed(id: string): Promise<SavedSummary | null> {
  return await orNull(async () => {
    const summary = await ownLibrary().find(id);
    return summary?.trashedAt === null ? null : summary;
  });
}

async function copyOf(summary: SavedSummary | null): Promise<SavedCopy | null> {
  if (!summary) return null;
  const read = await ownLibrary().read(summary.id);
  return { summary, article: read.ok ? read.value.article : null };
}

async function orNull<T>(work: () => Promise<T | null>): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}

import type { Article } from '../article/index.ts';
import { compareTexts } from '../library/compare-texts.ts';

/** Whether the two are two stories, as a save sees them: it keeps both. */
export function isOtherStory(saved: Article, found: Article): boolean {
  return compareTexts(saved, found) === 'other';
}

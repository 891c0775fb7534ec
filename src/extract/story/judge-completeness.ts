import type { Completeness } from '../../article/index.ts';
import { says } from '../declutter/phrases/index.ts';
import type { Scene } from '../declutter/scene.ts';
import type { Metadata } from '../metadata/index.ts';

/** Letters up to which the visible part of a story that is sold counts as its beginning only. */
const teaserLength = 2500;
/** Lines after the story's last in which a page says that it goes on behind a wall. */
const reach = 25;
/** The publisher's own count of words, when we have less than this share of it, says that some are missing. */
const missingShare = 0.6;

/** How much of the story the page gave: by its own data, and by what it says where the story stops. */
export function judgeCompleteness(scene: Scene, { keeps, metadata, wordCount }: { keeps: readonly boolean[]; metadata: Metadata; wordCount: number }): Completeness {
  const last = keeps.lastIndexOf(true);
  const letters = scene.lines.reduce((sum, line, index) => sum + (keeps[index] ? line.textLength : 0), 0) * scene.density;
  if (metadata.wordCount && metadata.wordCount >= 150 && wordCount < missingShare * metadata.wordCount) return 'partial';
  if (metadata.isAccessibleForFree === false && letters < teaserLength) return 'partial';
  const first = Math.max(0, last - 3);
  const isCut = scene.lines.slice(first, last + 1 + reach).some((line) => line.textLength <= 300 && says(line, 'partial'));
  return isCut && (metadata.isAccessibleForFree === false || letters < teaserLength) ? 'partial' : 'full';
}

import type { Part } from '../page/part.ts';
import { isHeading, lineAfter, linkDensity, withAncestors, type Scene } from './scene.ts';

/** A label is a few words: the longest of the phrases that stand alone on a line have about sixty letters. */
export const maxLabelLength = 60;
/** Cells, list items of prose, quotes and code hold words that mean something else there. */
const meaningful = new Set(['td', 'th', 'dd', 'dt', 'pre', 'code', 'blockquote', 'figcaption', 'caption']);

/**
 * Whether a line may be judged by its words alone: it is short, not a subheading with text of the story below, and
 * not in a table, a quote or a caption, where "Share" or "Comment" is a word like any other.
 */
export function isLabel(scene: Scene, line: Part, maxLength = maxLabelLength): boolean {
  if (!line.isLine || line.textLength === 0 || line.textLength * scene.density > maxLength) return false;
  if (line === scene.heading || isSubheading(scene, line)) return false;
  for (const box of withAncestors(line)) {
    if (meaningful.has(box.tag)) return false;
    if (box === scene.story?.container) break;
  }
  return true;
}

/** A heading right above a long paragraph of the story. */
export function isSubheading(scene: Scene, line: Part): boolean {
  if (!isHeading(line) || !scene.story) return false;
  const next = lineAfter(scene, line);
  return next !== null && next.longParagraphs > 0 && next.parent === line.parent && linkDensity(next) < 0.5;
}

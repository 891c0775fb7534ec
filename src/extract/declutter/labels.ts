import type { Part } from '../page/part.ts';
import { isOnly, saidBy } from './phrases/index.ts';
import { isHeading, isInside, lineAfter, keyOf, linkDensity, positionOf, textOf, withAncestors, type Scene } from './scene.ts';

/** A label is a few words: the longest of the phrases that stand alone on a line have about sixty letters. */
export const maxLabelLength = 60;
/** Shorter ones are words of a caption as well: "Galerie". */
const minButtonLength = 9;
const maxCaptionDepth = 6;
/** Cells, list items of prose, quotes and code hold words that mean something else there. */
const meaningful = new Set(['td', 'th', 'dd', 'dt', 'pre', 'code', 'blockquote', 'figcaption', 'caption']);
/** Letters of a word in scripts without spaces. */
const maxWordLength = 5;
/** Behind a colon words, small ones first: "Source: the neighbour." */
const told = /:\s?\p{Ll}+ \p{L}/u;
const end = /[.。．।۔!?！？؟…]["'“”«»„’」』)\s]*$/;

/**
 * Whether a line may be judged by its words alone: it is short, not a subheading with text of the story below, and
 * not in a table, a quote or a caption, where "Share" or "Comment" is a word like any other; nor is it a sentence of the story.
 */
export function isLabel(scene: Scene, line: Part, maxLength = maxLabelLength): boolean {
  if (!line.isLine || line.textLength === 0 || line.textLength * scene.density > maxLength) return false;
  if (line === scene.heading || isSubheading(scene, line) || isSentence(scene, line)) return false;
  for (const box of withAncestors(line)) {
    if (meaningful.has(box.tag)) return false;
    if (box === scene.story?.container) break;
  }
  return true;
}

/** "Comments were not to be had.": a whole sentence in the story's box that leads nowhere and has but its first word from our phrases. */
export function isSentence(scene: Scene, line: Part): boolean {
  const { story } = scene;
  if (story === null || !isInside(line, story.container) || line.links + line.buttons + line.fields > 0 || !endsAsSentence(line)) return false;
  const { whole, reach } = saidBy(line);
  const key = keyOf(line);
  return reach > 0 && whole.size === 0 && (reach <= maxWordLength || key < '\u3000') && !key.slice(0, reach).includes(' ')
    && (!/^ ?:/.test(key.slice(reach)) || (told.test(textOf(line)) && positionOf(scene, line) === 'inside'));
}

/** "Hide caption", "Purchase Licensing Rights": a link or a box of its own in a caption, at its end. These words go, the caption stays. */
export function isCaptionButton(part: Part): boolean {
  if (part.textLength < minButtonLength || part.textLength > maxLabelLength) return false;
  const box = [...withAncestors(part)].slice(1, maxCaptionDepth).find(({ tag, attributes }) => tag === 'figcaption' || /caption/.test(attributes['class'] ?? ''));
  return box !== undefined && isOnly(part, 'viewer') && keyOf(box) !== keyOf(part) && keyOf(box).endsWith(keyOf(part));
}

export function endsAsSentence(line: Part): boolean {
  return end.test(textOf(line));
}

/** A heading right above a long paragraph of the story. */
export function isSubheading(scene: Scene, line: Part): boolean {
  if (!isHeading(line) || !scene.story) return false;
  const next = lineAfter(scene, line);
  return next !== null && next.longParagraphs > 0 && next.parent === line.parent && linkDensity(next) < 0.5;
}

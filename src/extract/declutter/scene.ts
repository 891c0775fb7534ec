import type { Part } from '../page/part.ts';
import { foldLetters } from './fold-letters.ts';

/** A page as rules see it: parts in document order with their facts, and where the story seems to stand. */
export interface Scene {
  root: Part;
  /** Every part, in document order: `parts[part.order] === part`. */
  parts: readonly Part[];
  /** Every line (see Part.isLine), in document order. */
  lines: readonly Part[];
  /** The primary language subtag of the page, lower case: `en`, `de`. Null when the page does not say. */
  lang: string | null;
  /** How many letters one character of this page's script is worth: 1, or about 2 for Han, kana and hangul. */
  density: number;
  /** The page's main heading (its h1 or the line that repeats its title), when there is one. */
  heading: Part | null;
  /** The first guess of where the story stands. Null when nothing on the page looks like one. */
  story: Story | null;
  /** By index into `lines`: it stands in comments, a side column, a consent dialog or the like, by name or tag. */
  asides: readonly boolean[];
}

export interface Story {
  /** The smallest block that holds (nearly) all of its long paragraphs. */
  container: Part;
  /** Indices into `scene.lines`: of its first long paragraph, and one past its last. */
  firstLine: number;
  endLine: number;
  /** Characters of the long paragraphs between. */
  textLength: number;
}

/**
 * Where a part stands: `before` the story's first paragraph (a header, a strip), `inside`, between its first and its
 * last paragraph, `after` it but in its container, or `outside` of the container.
 */
export type Position = 'before' | 'inside' | 'after' | 'outside';

/**
 * Letters from which on a line counts as a long paragraph: labels, asks and teasers are mostly shorter,
 * and of the paragraphs of news stories three quarters are longer (measured on pages with a known text).
 */
export const longParagraphLength = 80;
/** A teaser list is text too; a paragraph is not mostly links. */
const longParagraphLinkDensity = 0.5;
/** Names beyond this say no more: utility class lists and serialised state. */
const maxNamesLength = 400;

/** A section's name has at least this many letters, and these are kinds of boxes whatever heads them. */
const minSlug = 5;
const boxNames = /^(?:comments?|newsletters?|related|sharethis|mostread|mostpopular|trending)$/;
/** Letters of a heading that an id repeats. */
const maxSlugged = 200;
/** Boxes in boxes before a section's heading. */
const maxOpening = 5;

const nameAttributes = new Set(['class', 'id', 'role', 'aria-label', 'itemprop', 'data-testid', 'data-component', 'data-module', 'data-type', 'data-qa', 'title']);
/** Nothing to fold in it. */
const isPlain = /^[\x00-\x7f]*$/;
const unitedStates = /(?<!\p{Lu} )\bUS\b(?! \p{Lu}{2})/gu;
const mark = /[\s\p{P}\p{S}]/u;

/** The text of a part, white space collapsed, blocks separated by a space. */
export function textOf(part: Part): string {
  if (part.text === null) {
    const pieces: string[] = [];
    collectText(part, pieces);
    part.text = pieces.join('').replace(/\s+/g, ' ').trim();
  }
  return part.text;
}

/**
 * The text of a part made equal for comparison with phrases: lower case, straight quotes, without punctuation,
 * symbols and white space at both ends. "→ Lesen Sie auch:" gives `lesen sie auch`.
 */
export function keyOf(part: Part): string {
  return part.key ??= normalise(textOf(part));
}

/** As `keyOf`, for any text. The United States are not us, but where all is capitals. */
export function normalise(given: string): string {
  const text = given.includes('US') ? given.replace(unitedStates, 'U.S.') : given;
  return trimmed(isPlain.test(text) ? text.toLowerCase().replace(/`/g, "'").replace(/\s+/g, ' ') : folded(text));
}

function folded(text: string): string {
  return foldLetters(text.normalize('NFKC').toLowerCase().replace(/[\u2018\u2019\u00b4`]/g, "'").replace(/[\u0307\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' '));
}

/** Without white space, punctuation and symbols at both ends. One look at each character: a pattern would be quadratic on "......". */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isMark(text, start)) start++;
  while (end > start && isMark(text, end - 1)) end--;
  return text.slice(start, end);
}

function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return !((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39));
  // Half of a pair is a symbol (an emoji) far more often than a letter; a letter has a letter's other half beside it.
  if (code >= 0xd800 && code <= 0xdfff) return !/\p{L}|\p{N}|\p{M}/u.test(text.slice(Math.max(0, code >= 0xdc00 ? at - 1 : at), code >= 0xdc00 ? at + 1 : at + 2));
  return mark.test(text[at]!);
}

/** Its class, id, role, aria-label and the data attributes that name things, lower case, separated by spaces. */
export function namesOf(part: Part): string {
  if (part.names === null) {
    let all = '';
    for (const name in part.attributes) {
      if (!nameAttributes.has(name) || (name === 'id' && isSlug(part))) continue;
      all += `${part.attributes[name]!.slice(0, maxNamesLength)} `;
    }
    part.names = all === '' ? '' : all.slice(0, maxNamesLength).toLowerCase();
  }
  return part.names;
}

/** Whether its id only repeats the words of a heading, its own or the first in it: a section is called after its subject, which names no kind of box. */
export function isSlug(part: Part): boolean {
  const id = part.attributes['id'];
  if (id === undefined || part.headings === 0) return false;
  const heading = openingHeading(part);
  if (!heading || heading === part || heading.textLength > maxSlugged) return heading === part;
  const own = lettersOf(id);
  return own.length >= minSlug && lettersOf(textOf(heading)) === own && !boxNames.test(own);
}

/** The heading that a part opens with, or null. */
function openingHeading(part: Part): Part | null {
  let at: Part | undefined = part;
  for (let step = 0; at && step < maxOpening; step++) {
    if (/^h[1-6]$/.test(at.tag)) return at;
    at = at.children.find((child): child is Part => typeof child !== 'string' && child.textLength > 0);
  }
  return null;
}

function lettersOf(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Share of its text inside links, 0 to 1. */
export function linkDensity(part: Part): number {
  return part.textLength === 0 ? 0 : part.linkLength / part.textLength;
}

/** Whether a line has the size of a story's paragraph and is not mostly links; data for a script, `{ "id": 1 }`, is none. */
export function isLongParagraph(line: Part, density: number): boolean {
  return line.textLength * density >= longParagraphLength && linkDensity(line) < longParagraphLinkDensity && !/^h[1-6]$/.test(line.tag) && !(line.tag !== 'pre' && /^\{\s?"/.test(textOf(line)));
}

export function isHeading(part: Part): boolean {
  return /^h[1-6]$/.test(part.tag) || part.role === 'heading';
}

/** The part itself and all it stands in, innermost first. */
export function* withAncestors(part: Part): Iterable<Part> {
  for (let at: Part | null = part; at; at = at.parent) yield at;
}

/** Whether it stands in a figure or a quote: who and whose is named there is part of it. */
export function isShowing(part: Part): boolean {
  for (const { tag } of withAncestors(part)) if (/^(?:fig|blockq|q$)/.test(tag)) return true;
  return false;
}

export function isInside(part: Part, box: Part): boolean {
  return part.order >= box.order && part.order <= box.lastOrder;
}

/** Its lines, in document order; a line's own lines are itself. */
export function linesOf(scene: Scene, part: Part): readonly Part[] {
  return scene.lines.slice(part.firstLine, part.endLine);
}

/** The line right before this part, or null. */
export function lineBefore(scene: Scene, part: Part): Part | null {
  return scene.lines[part.firstLine - 1] ?? null;
}

/** The line right after this part, or null. */
export function lineAfter(scene: Scene, part: Part): Part | null {
  return scene.lines[part.endLine] ?? null;
}

/** Its children that are parts. */
export function partsOf(part: Part): Part[] {
  return part.children.filter((child) => typeof child !== 'string');
}

/** Block siblings, itself included, with the same tag and the same class: cards of one list come in numbers. */
export function alikeSiblings(part: Part): number {
  const shape = part.attributes['class'];
  return part.parent ? partsOf(part.parent).filter((sibling) => sibling.tag === part.tag && sibling.attributes['class'] === shape).length : 1;
}

export function positionOf(scene: Scene, part: Part): Position {
  const story = scene.story;
  if (!story || !isInside(part, story.container)) return story && part.endLine <= story.firstLine ? 'before' : 'outside';
  if (part.endLine <= story.firstLine) return 'before';
  return part.firstLine >= story.endLine ? 'after' : 'inside';
}

/** Whether any part in it, itself included, passes the test. */
export function holds(scene: Scene, part: Part, test: (inner: Part) => boolean): boolean {
  for (let order = part.order; order <= part.lastOrder; order++) if (test(scene.parts[order]!)) return true;
  return false;
}

function collectText(part: Part, pieces: string[]): void {
  for (const child of part.children) {
    if (typeof child === 'string') pieces.push(child);
    else if (child.tag === 'br') pieces.push(' ');
    else if (child.isBlock) { pieces.push(' '); collectText(child, pieces); pieces.push(' '); }
    else collectText(child, pieces);
  }
}

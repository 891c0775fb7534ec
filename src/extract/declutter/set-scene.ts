import type { Part } from '../page/part.ts';
import { findAsides, guessStory } from './guess-story.ts';
import { countShortParagraphs } from './short-paragraphs.ts';
import { isLongParagraph, normalise, keyOf, textOf, type Scene } from './scene.ts';

/** What is known of the page before its text is looked at. */
export interface SceneFacts {
  lang: string | null;
  /** The page's title, without its site; empty when it has none. */
  title: string;
}

/** A letter of these scripts says about as much as two of an alphabet. */
const denseLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
/** Whether it may hold any: a look that costs a tenth of counting them. */
const mayBeDense = /[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\udbff\uf900-\ufaff\uff66-\uffdc]/;
/** Enough of a page to know its script by. */
const sampleLines = 60;
const sampleLength = 200;
/** Lines between a story and the heading above it: standfirst, byline, dates, shares, captions. */
const headingDistance = 25;

/** The page as rules see it: parts numbered, lines listed, long paragraphs counted, the story's place guessed. */
export function setScene(root: Part, { lang, title }: SceneFacts): Scene {
  const parts: Part[] = [];
  const lines: Part[] = [];
  number(root, { parts, lines, isInLink: false });
  const density = densityOf(lines);
  countLongParagraphs(parts, density);
  const scene: Scene = { root, parts, lines, lang: lang?.split('-')[0]?.toLowerCase() ?? null, density, heading: findTitle({ parts, lines }, title), story: null, asides: [] };
  countShortParagraphs(scene);
  scene.asides = findAsides(scene);
  scene.story = guessStory(scene);
  scene.heading ??= findHeading(scene);
  return scene;
}

interface Lists {
  parts: Part[];
  lines: Part[];
  isInLink: boolean;
}

/** Numbers in document order. The depth of parts is capped where they are made, so that recursion is safe. */
function number(part: Part, lists: Lists): void {
  const { parts, lines, isInLink } = lists;
  part.order = parts.length;
  part.firstLine = lines.length;
  parts.push(part);
  if (part.isLine) lines.push(part);
  // A card is a link around blocks: their text is the link's.
  if (isInLink) part.linkLength = part.textLength;
  if (isInLink && part.isLine && part.links === 0) part.links = 1;
  const opensLink = !isInLink && part.tag === 'a' && part.isBlock && part.attributes['href'] !== undefined;
  const inside = opensLink ? { ...lists, isInLink: true } : lists;
  for (const child of part.children) {
    if (typeof child === 'string') continue;
    child.parent = part;
    number(child, inside);
  }
  part.lastOrder = parts.length - 1;
  part.endLine = lines.length;
}

function densityOf(lines: readonly Part[]): number {
  let letters = 0;
  let dense = 0;
  const step = Math.max(1, Math.floor(lines.length / sampleLines));
  for (let index = 0; index < lines.length; index += step) {
    const text = textOf(lines[index]!).slice(0, sampleLength);
    letters += text.length;
    if (mayBeDense.test(text)) dense += text.match(denseLetter)?.length ?? 0;
  }
  return letters === 0 ? 1 : 1 + Math.min(1, (dense / letters) * 1.25);
}

function countLongParagraphs(parts: readonly Part[], density: number): void {
  for (let order = parts.length - 1; order >= 0; order--) {
    const part = parts[order]!;
    if (part.isLine) part.longParagraphs = isLongParagraph(part, density) ? 1 : 0;
    if (part.parent && part.longParagraphs) part.parent.longParagraphs += part.longParagraphs;
  }
}

/** The h1 that says the title; else the line that does; null where none does. */
function findTitle({ parts, lines }: Pick<Scene, 'parts' | 'lines'>, title: string): Part | null {
  const wanted = normalise(title);
  if (wanted.length === 0) return null;
  const says = (part: Part): boolean => part.textLength < 400 && isSameTitle(keyOf(part), wanted);
  return parts.find((part) => part.tag === 'h1' && part.textLength > 0 && says(part)) ?? lines.find((line) => /^h[2-4]$/.test(line.tag) && says(line)) ?? lines.find((line) => line.linkLength === 0 && keyOf(line) === wanted) ?? null;
}

/** Where no line says the title: the only h1; else the last heading above the story. */
function findHeading({ parts, lines, story }: Scene): Part | null {
  const mains = parts.filter((part) => part.tag === 'h1' && part.textLength > 0);
  if (mains.length === 1) return mains[0]!;
  if (!story) return null;
  for (let index = story.firstLine - 1; index >= Math.max(0, story.firstLine - headingDistance); index--) {
    const line = lines[index]!;
    if (/^h[12]$/.test(line.tag) && line.textLength >= 20 && line.linkLength === 0) return line;
  }
  return null;
}

/** Whether one says the other, up to a site's name or a label before or behind. */
export function isSameTitle(a: string, b: string): boolean {
  if (a === b) return a.length > 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 15 && short.length >= long.length * 0.6 && long.includes(short);
}

import { linkDensity, namesOf } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import { isSentence } from './prose.ts';

/** How the paragraphs of this page's story look, learnt from the page itself. */
export interface BodyShape {
  /** Whether a line is of the kind most of the story's text is in. */
  isMain(line: Part): boolean;
  /** Whether main lines are a `div`, as other texts' labels are. */
  isDiv: boolean;
  /** The boxes main lines stand in, with what wraps each alone taken as one with it. */
  homes: ReadonlySet<Part>;
  /** Share of the text it was learnt from that is of this kind. */
  share: number;
  /** Index of the first and one past the last main line. */
  firstLine: number;
  endLine: number;
}

/** A kind of line with this share of the text is a kind the story is written in. */
const mainShare = 0.15;
/** Share of a paragraph in links from which on it opens no story. */
const maxLeadLinks = 0.3;
/** A box around a single paragraph is looked through, this many times. */
const maxWraps = 3;

/** The shape of the story's paragraphs among these lines; null when there are none. */
export function learnBodyShape(candidates: readonly Part[]): BodyShape | null {
  const weights = new Map<string, number>();
  let total = 0;
  for (const line of candidates) {
    const shape = shapeOf(line);
    const weight = line.textLength * (1 - linkDensity(line));
    weights.set(shape, (weights.get(shape) ?? 0) + weight);
    total += weight;
  }
  if (total === 0) return null;
  const mains = new Set([...weights].filter(([, weight]) => weight >= mainShare * total).map(([shape]) => shape));
  if (mains.size === 0) for (const shape of weights.keys()) mains.add(shape);
  // The last box of a story often has another class for the space below it; a class of the paragraph's own is not given to others.
  const kinds = new Set(candidates.filter((line) => classOf(line) !== '' && mains.has(shapeOf(line))).map(kindOf));
  const isMain = (line: Part): boolean => mains.has(shapeOf(line)) || kinds.has(kindOf(line));
  const lines = candidates.filter(isMain);
  const homes = new Set<Part>();
  for (const line of lines) homes.add(homeOf(line));
  const share = [...mains].reduce((sum, shape) => sum + (weights.get(shape) ?? 0), 0) / total;
  return { isMain, isDiv: lines.some(({ tag }) => tag === 'div'), homes, share, firstLine: lines[0]!.firstLine, endLine: lines.at(-1)!.firstLine + 1 };
}

/** Levels up to which two boxes are compared; page builders nest a text five deep. */
const maxLevels = 8;

/**
 * The same shape with the boxes above it that are of the same make, row by row: page builders set a story's beginning in
 * a row of its own. What follows the story is not asked: there the same rows hold offers.
 */
export function growUp(body: BodyShape, lines: readonly Part[], { after, isOut, asides }: { after: number; isOut: readonly boolean[]; asides: readonly boolean[] }): BodyShape {
  const homes = new Set(body.homes);
  let { firstLine } = body;
  for (let index = body.firstLine - 1; index > after; index--) {
    const line = lines[index]!;
    if (isOut[index] || asides[index] || line.longParagraphs === 0 || !body.isMain(line) || linkDensity(line) > maxLeadLinks) continue;
    const box = line.parent;
    if (!box || ![...body.homes].some((home) => isSameMake(box, home))) continue;
    homes.add(box);
    firstLine = index;
  }
  return { ...body, homes, firstLine };
}

/** Share of a box's text in links from which on it is no part of a story. */
export const maxBesideLinks = 0.2;

/** The same shape with the boxes beside those above it that are of the same class, however short their lines: Readability keeps most of their text, or a long paragraph of the story is in them. */
export function growBeside(body: BodyShape, lines: readonly Part[], { after, isOut, isTold }: { after: number; isOut: readonly boolean[]; isTold: (line: Part) => boolean }): BodyShape {
  const homes = new Set(body.homes);
  let { firstLine, endLine } = body;
  const kinds = new Set([...homes].filter((home) => classOf(home) !== '').map(kindOf));
  for (const parent of new Set([...homes].map((home) => home.parent))) {
    for (const box of parent?.children ?? []) {
      if (typeof box === 'string' || !kinds.has(kindOf(box)) || homes.has(box) || box.firstLine <= after || box.fields + box.buttons + box.pictures > 0 || linkDensity(box) > maxBesideLinks) continue;
      const own = lines.slice(box.firstLine, box.endLine).filter((line) => isTold(line) && !isOut[line.firstLine] && body.isMain(line));
      if (2 * own.filter(isSentence).length <= own.length || 2 * own.reduce((sum, line) => sum + line.textLength, 0) < box.textLength) continue;
      homes.add(box);
      firstLine = Math.min(firstLine, own[0]!.firstLine);
      endLine = Math.max(endLine, own.at(-1)!.endLine);
    }
  }
  return { ...body, homes, firstLine, endLine };
}

/** Whether two boxes and all around them, up to the one that holds both, are built alike and not of bare boxes only. */
function isSameMake(one: Part, other: Part): boolean {
  let hasName = false;
  let [a, b]: [Part | null, Part | null] = [one, other];
  for (let level = 0; a && b && a !== b; level++) {
    const make = makeOf(a);
    if (level === maxLevels || make !== makeOf(b)) return false;
    if (make !== a.tag) hasName = true;
    [a, b] = [a.parent, b.parent];
  }
  return hasName && a !== null && b !== null;
}

/** Tag and class names; those with a digit are one element's own. */
export function makeOf(part: Part): string {
  return [part.tag, ...(part.attributes['class'] ?? '').split(/\s+/).filter((name) => name !== '' && !/\d/.test(name)).sort()].join('.');
}

/** The box a line stands in among others: boxes that hold nothing else are passed. */
export function homeOf(line: Part): Part {
  let inner = line;
  for (let wraps = 0; wraps < maxWraps && inner.parent && inner.parent.tag !== 'body'; wraps++) {
    if (inner.parent.endLine - inner.parent.firstLine > 1) break;
    inner = inner.parent;
  }
  return inner.parent ?? inner;
}

/** What a story's lines may stand in within its box: a box of any other kind is a box of its own. */
export const structure: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'li', 'blockquote', 'q', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'figure', 'figcaption', 'details', 'summary', 'hgroup', 'p', 'a', 'span', 'center', 'font', 'b', 'strong', 'em', 'i', 'pre']);
/** Deeper than lists in lists in quotes, or a table in its wraps, is no place for a paragraph. */
const maxSteps = 10;
/** Letters beside a table in its wrap: "Scroll for more". */
const maxTableNote = 40;
/** Signs of an icon beside what it is for. */
const maxIcon = 2;

/** Whether it stands in one of the homes: itself, or in a list, quote or table there, or alone in its box. */
export function standsAtHome(part: Part, { homes }: BodyShape): boolean {
  let steps = 0;
  let table = 0;
  for (let box = part.parent; box && steps < maxSteps; box = box.parent, steps++) {
    if (homes.has(box)) return true;
    if (box.tag === 'table') table = box.textLength;
    // Tables stand in boxes of their own, so that they scroll by themselves.
    const isWrap = box.endLine - box.firstLine <= 1 || (table > 0 && box.textLength - table <= maxTableNote) || (box.textLength === part.textLength && part.children.some((child) => typeof child !== 'string' && child.tag === 'figcaption')) || (box.buttons === 0 && part.isLine && box.textLength - part.textLength <= maxIcon);
    if (!structure.has(box.tag) && !isWrap) return false;
  }
  return false;
}

/** A sentence between the paragraphs in a bare `div`, as editors paste it: labels and boxes have names. */
export function isBareParagraph(line: Part, body: BodyShape): boolean {
  return line.tag === 'div' && namesOf(line) === '' && line.links + line.buttons + line.pictures === 0 && line.firstLine > body.firstLine && line.firstLine < body.endLine
    && body.homes.has(line.parent!) && isSentence(line);
}

/** Whether it stands in a home at all, be it in a box of its own there. */
export function standsWithinHome(part: Part, { homes }: BodyShape): boolean {
  for (let box = part.parent; box; box = box.parent) if (homes.has(box)) return true;
  return false;
}

/** Whether its box is a sibling of a home, of the same kind: a story may be cut into a box a paragraph. */
export function standsBesideHome(line: Part, { homes }: BodyShape): boolean {
  const own = homeOf(line);
  for (const home of homes) if (home.parent === own.parent && home.tag === own.tag && classOf(home) === classOf(own)) return true;
  return false;
}

/** Whether its shape tells it apart from others: a bare `p` in a bare `div` is any paragraph. */
export function hasOwnShape(line: Part): boolean {
  return classOf(line) !== '' || (line.parent !== null && line.parent.tag !== 'body' && classOf(line.parent) !== '');
}

/** Tag and class of a line and of the box around it; numbers at the end of a word are counters, those within are a hash's. */
export function shapeOf(line: Part): string {
  const box = line.parent;
  return `${kindOf(line)}>${box ? `${box.tag}.${classOf(box)}` : ''}`;
}

function kindOf(line: Part): string {
  return `${line.tag}.${classOf(line)}`;
}

function classOf(part: Part): string {
  return (part.attributes['class'] ?? '').replace(/\d+(?![\da-z])/gi, '#').trim();
}


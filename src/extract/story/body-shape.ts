import { linkDensity } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';

/** How the paragraphs of this page's story look, learnt from the page itself. */
export interface BodyShape {
  /** Whether a line is of the kind most of the story's text is in. */
  isMain(line: Part): boolean;
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
  return { isMain, homes, share, firstLine: lines[0]!.firstLine, endLine: lines.at(-1)!.firstLine + 1 };
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
const structure = new Set(['ul', 'ol', 'menu', 'li', 'blockquote', 'q', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'figure', 'figcaption', 'details', 'summary', 'hgroup', 'p', 'a', 'span', 'center', 'font', 'b', 'strong', 'em', 'i', 'pre']);
/** Deeper than lists in lists in quotes is no place for a paragraph. */
const maxSteps = 8;

/** Whether it stands in one of the homes: itself, or in a list, quote or table there, or alone in its box. */
export function standsAtHome(part: Part, { homes }: BodyShape): boolean {
  let steps = 0;
  for (let box = part.parent; box && steps < maxSteps; box = box.parent, steps++) {
    if (homes.has(box)) return true;
    if (!structure.has(box.tag) && box.endLine - box.firstLine > 1) return false;
  }
  return false;
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

/** Tag and class of a line and of the box around it; numbers in classes are counters. */
export function shapeOf(line: Part): string {
  const box = line.parent;
  return `${kindOf(line)}>${box ? `${box.tag}.${classOf(box)}` : ''}`;
}

function kindOf(line: Part): string {
  return `${line.tag}.${classOf(line)}`;
}

function classOf(part: Part): string {
  return (part.attributes['class'] ?? '').replace(/[\d]+/g, '#').trim();
}


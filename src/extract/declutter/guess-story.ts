import type { Part } from '../page/part.ts';
import { says } from './phrases/index.ts';
import { isInside, linkDensity, namesOf, type Scene, type Story } from './scene.ts';

/** Letters beyond which a paragraph counts no more: one giant text must not win over a story. */
const maxWeight = 600;
/** A parent takes over when this much of its own long paragraphs stand outside of the best child. */
const outsideShare = 0.12;
const asideTags = new Set(['aside', 'footer', 'nav', 'dialog', 'form']);
/** Boxes that are no part of a story whatever stands in them. */
const asideName = /comment|disqus|consent|cookie|gdpr|onetrust|didomi|cmp-|(?<!has[-_]|with[-_]|no[-_])\bsidebar(?![-_](?:grid|layout|page|main|content|left|right|none))|related|recommend|most-?read|popup|modal|footer/;
/** The same, but a letter that is the story has its name from the same word: with this many long paragraphs it is no box for signing up. */
const letterName = /newsletter/;
const letterParagraphs = 3;

/** A box that holds more of the page's long paragraphs than this is no aside, whatever it is called. */
const asideShare = 0.5;
/** Long paragraphs of a story below which an `aside` is one, however long. */
const asideAfter = 2;
const discussionName = /comment|disqus|\brespond\b/;

/** Teasers of a rail, the share of its long lines that are some, and the letters of their headlines. */
const minTeasers = 3;
const teaserShare = 0.8;
const minHeadline = 20;

/** Where the story seems to stand, by the weight of long paragraphs alone; null when there is none. */
export function guessStory(scene: Scene): Story | null {
  const { asides } = scene;
  const weights = new Map<Part, number>();
  for (const line of scene.lines) {
    if (line.longParagraphs === 0 || asides[line.firstLine]) continue;
    const weight = Math.min(line.textLength * scene.density, maxWeight) * (1 - linkDensity(line));
    let share = 1;
    for (let box = line.parent; box && share >= 0.05; box = box.parent) {
      weights.set(box, (weights.get(box) ?? 0) + weight * share);
      share /= 2;
    }
  }
  let best: Part | null = null;
  for (const [box, weight] of weights) if (!best || weight > weights.get(best)!) best = box;
  return best ? storyIn(scene, { container: widen(scene, best, asides), asides }) : null;
}

/** The lines that stand in comments, side columns, consent dialogs and their like, as flags. */
export function findAsides({ parts, lines, root, heading }: Pick<Scene, 'parts' | 'lines' | 'root' | 'heading'>): boolean[] {
  const flags = new Array<boolean>(lines.length).fill(false);
  const hasOneHeading = parts.filter((part) => part.tag === 'h1').length === 1;
  for (const part of parts) {
    if (!isAside(part) || (hasOneHeading && holdsMainHeading(part, parts)) || (heading?.tag === 'h1' && isInside(heading, part))) continue;
    if (part.longParagraphs > asideShare * root.longParagraphs && !asksConsent(lines, part) && !isRail(lines, part) && !isBelowStory(part)) continue;
    flags.fill(true, part.firstLine, part.endLine);
  }
  return flags;

  /** What readers say, or a column's other news, may be longer than a short story: below the heading and paragraphs of no one else's. Without those, it is the page. */
  function isBelowStory(part: Part): boolean {
    const least = part.tag === 'aside' ? asideAfter : discussionName.test(namesOf(part)) ? 1 : 0;
    if (!heading || heading.firstLine >= part.firstLine || least === 0) return false;
    return lines.slice(heading.endLine, part.firstLine).filter((line) => line.longParagraphs > 0 && !flags[line.firstLine]).length >= least;
  }
}

function holdsMainHeading(part: Part, parts: readonly Part[]): boolean {
  if (part.headings === 0) return false;
  for (let order = part.order; order <= part.lastOrder; order++) if (parts[order]!.tag === 'h1') return true;
  return false;
}

function isAside(part: Part): boolean {
  if (part.tag === 'body' || part.tag === 'p' || part.tag === 'html') return false;
  const names = namesOf(part);
  return asideTags.has(part.tag) || part.role === 'dialog' || asideName.test(names) || (letterName.test(names) && part.longParagraphs < letterParagraphs);
}

/** A rail of teasers may be longer than a short story: each of its long lines stands under a headline that is a link. */
function isRail(lines: readonly Part[], part: Part): boolean {
  const long = lines.slice(part.firstLine, part.endLine).filter((line) => line.longParagraphs > 0);
  const teasers = long.filter((line) => {
    const above = lines[line.firstLine - 1];
    return above !== undefined && above.firstLine >= part.firstLine && above.textLength >= minHeadline && linkDensity(above) >= 0.8;
  });
  return teasers.length >= minTeasers && teasers.length >= teaserShare * long.length;
}

/** A consent dialog may be longer than the story: half of its long lines speak of nothing else. */
function asksConsent(lines: readonly Part[], part: Part): boolean {
  const long = lines.slice(part.firstLine, part.endLine).filter((line) => line.longParagraphs > 0);
  return part.buttons + part.links > 0 && long.filter((line) => says(line, 'consent')).length * 2 >= long.length;
}

/** The story of a container: from its first long paragraph to its last. */
function storyIn(scene: Scene, { container, asides }: { container: Part; asides: readonly boolean[] }): Story {
  let firstLine = -1;
  let endLine = container.firstLine;
  let textLength = 0;
  for (let index = container.firstLine; index < container.endLine; index++) {
    const line = scene.lines[index]!;
    if (line.longParagraphs === 0 || asides[index]) continue;
    if (firstLine < 0) firstLine = index;
    endLine = index + 1;
    textLength += line.textLength;
  }
  return { container, firstLine: Math.max(firstLine, container.firstLine), endLine, textLength };
}

/** Climbs while the parent has many more long paragraphs: a story may be cut into several boxes. */
function widen(scene: Scene, best: Part, asides: readonly boolean[]): Part {
  let container = best;
  let inside = paragraphLength(scene, best, asides);
  for (let box = best.parent; box && box.tag !== 'body'; box = box.parent) {
    const length = paragraphLength(scene, box, asides);
    if (length - inside > outsideShare * inside) { container = box; inside = length; }
  }
  return container;
}

function paragraphLength({ lines }: Scene, box: Part, asides: readonly boolean[]): number {
  let length = 0;
  for (let index = box.firstLine; index < box.endLine; index++) {
    if (lines[index]!.longParagraphs > 0 && !asides[index]) length += lines[index]!.textLength;
  }
  return length;
}

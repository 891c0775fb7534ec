import { isClockLine } from '../declutter/clock-line.ts';
import { isHeading, isInside, keyOf, linkDensity, textOf, type Scene } from '../declutter/scene.ts';
import { isSameTitle } from '../declutter/set-scene.ts';
import { isTimeLine } from '../declutter/time-words.ts';
import type { Part } from '../page/part.ts';
import { homeOf, shapeOf, standsAtHome, standsWithinHome, type BodyShape } from './body-shape.ts';
import { isAside } from './is-aside.ts';
import { isListed } from './listed-lines.ts';
import { isCaption, isSentence } from './prose.ts';
import { isToggle } from './toggle.ts';

interface Sections {
  body: BodyShape;
  /** By index into `scene.lines`: set for what is added. */
  keeps: boolean[];
  isOut: readonly boolean[];
  /** Whether the publisher calls the page news. */
  isNews: boolean;
  /** Whether Readability keeps the line at this index. */
  isSaid: (index: number) => boolean;
}

/** Letters of a heading that may be a label for a box. */
const orphanLength = 60;
/** Links in a box that a heading announces. */
const minLinks = 2;
/** Letters of a heading in a box of its own. */
const maxHeadingLength = 120;
/** Lines between a linked heading and its text: captions, a place, a price. */
const maxBetween = 5;
const maxBetweenLength = 80;
/** Lines in a box that a heading in it heads. */
const maxHeaded = 60;
/** A single heading that leads elsewhere, in news, points at another story. */
const minLinkedInNews = 2;

/** Keeps the headings of what is kept that Readability lost, each with a kept line below it. */
export function keepHeadings(scene: Scene, { body, keeps, isOut, isNews, isSaid }: Sections): void {
  const { lines, heading } = scene;
  const linked: number[] = [];
  const items = new Map<string, number[]>();
  const kinds = new Set(lines.filter((line, index) => /^h[2-6]$/.test(line.tag) && (keeps[index] || (index >= body.firstLine && index < body.endLine && headsNext(line)))).map(shapeOf));
  // From the end: a heading may stand right above another. Below the last line of the story's own kind, Readability has the word.
  for (let index = keeps.lastIndexOf(true) - 1; index >= body.firstLine; index--) {
    const line = lines[index]!;
    if (keeps[index] || isOut[index] || line === heading) continue;
    if (index >= body.endLine) keeps[index] = isOfKind(line) || !isNews && isSaid(index) && /^h[2-6]$/.test(line.tag) && keeps[line.endLine] === true && !isLinked(line) && !isAside(line, body);
    else if (/^h[1-6]$/.test(line.tag) ? headsNext(line) : isToggle(line) && headsToggled(line)) keeps[index] = true;
    else if (/^h[2-6]$/.test(line.tag) && isLinked(line)) {
      if (headsText(line)) linked.push(index);
      else if (!isNews && isSaid(index) && headsItem(line)) addTo(items, line);
    } else if (isClockLine(line) && keeps[line.endLine] && !isLinked(line) && standsAtHome(line, body)) addTo(items, line);
  }
  if (!isNews || linked.length >= minLinkedInNews) for (const index of linked) keeps[index] = true;
  // The items of a ranking or a review, each the way to what it is about, and the times of live entries: more than one looks so.
  for (const same of items.values()) if (same.length >= 2) for (const index of same) keeps[index] = true;
  keepFirst(body.firstLine - 1);

  /** Looks like those that are kept, and is above a paragraph that is. */
  function isOfKind(line: Part): boolean {
    return kinds.has(shapeOf(line)) && keeps[line.endLine] === true && (body.isMain(lines[line.endLine]!) || isListed(lines[line.endLine]!)) && !isLinked(line) && !isAside(line, body);
  }

  function headsNext(line: Part): boolean {
    const next = belowTime(line, lines);
    if (!next || !keeps[next.firstLine] || isLinked(line) || isAside(line, body)) return false;
    if (line.tag === 'h1' && heading && isSameTitle(keyOf(line), keyOf(heading))) return false;
    return standsAtHome(line, body) || standsAlone(line, lines, { body, next }) || (!isNews && headsBox(line));
  }

  /** In a box of its own with all that it heads: the ingredients, the steps, the tools. */
  function headsBox({ parent, endLine }: Part): boolean {
    return parent !== null && parent.endLine > endLine && parent.endLine <= endLine + maxHeaded && standsWithinHome(parent, body) && keeps.slice(endLine, parent.endLine).every(Boolean);
  }

  function headsToggled(line: Part): boolean {
    const next = lines[line.endLine];
    return next !== undefined && keeps[line.endLine] === true && body.isMain(next) && !isAside(line, body);
  }

  /** The name of an item that is also the way to it: its text stands below, in the same box. */
  function headsText(line: Part): boolean {
    if (!standsAtHome(line, body) || isAside(line, body)) return false;
    for (let index = line.endLine; index <= line.endLine + maxBetween && index < body.endLine; index++) {
      const next = lines[index]!;
      if (isHeading(next)) return false;
      if (keeps[index] && next.longParagraphs > 0 && body.isMain(next)) return next.parent === line.parent || (standsAtHome(next, body) && homeOf(next) === homeOf(line));
      if (!isCaption(next) && !isListed(next) && next.textLength > maxBetweenLength) return false;
    }
    return false;
  }

  /** Above a paragraph of the story, headings and a few lines between that are none of it. */
  function headsItem(line: Part): boolean {
    if (isAside(line, body)) return false;
    for (let index = line.endLine, between = 0; index < body.endLine; index++) {
      const next = lines[index]!;
      if (keeps[index] && next.longParagraphs > 0 && body.isMain(next)) return true;
      if (isLinked(next) || (!keeps[index] && ++between > maxBetween)) return false;
    }
    return false;
  }

  /** The heading of the first section stands above all that is known of the story: in the box of its first paragraph, or it looks like those of the others. */
  function keepFirst(index: number): void {
    const line = lines[index];
    if (!line || keeps[index] || isOut[index] || line === heading || !/^h[2-6]$/.test(line.tag) || !headsNext(line)) return;
    const shape = shapeOf(line);
    if ((!isNews && lines[index + 1]!.parent === line.parent && !(heading && isSameTitle(keyOf(line), keyOf(heading)))) || lines.some((other, at) => at > index && keeps[at] === true && other.tag === line.tag && shapeOf(other) === shape)) keeps[index] = true;
  }
}

function addTo(items: Map<string, number[]>, line: Part): void {
  items.set(shapeOf(line), [...items.get(shapeOf(line)) ?? [], line.firstLine]);
}

/** The line right below, or below the time of a live entry. */
function belowTime({ endLine, parent }: Part, lines: readonly Part[]): Part | undefined {
  const next = lines[endLine];
  return next && next.parent === parent && isTimeLine(next) ? lines[endLine + 1] : next;
}

/** In a box that holds nothing else but a live entry's time, above a paragraph of the story. */
function standsAlone(line: Part, lines: readonly Part[], { body, next }: { body: BodyShape; next: Part }): boolean {
  if (!body.isMain(next) || line.links > 0 || line.textLength > maxHeadingLength) return false;
  for (let box = line.parent; box && !isInside(next, box); box = box.parent) {
    for (let index = box.firstLine; index < box.endLine; index++) if (!isHeading(lines[index]!) && !isCaption(lines[index]!) && !isClockLine(lines[index]!) && !isTimeLine(lines[index]!)) return false;
  }
  return true;
}

function isLinked(line: Part): boolean {
  return linkDensity(line) > 0.5;
}

/** A short heading that nothing kept follows, or that shares its box with links alone that are gone, announces something that is gone. */
export function dropOrphanHeadings({ lines }: Scene, keeps: boolean[]): void {
  lines.forEach((line, index) => { if (keeps[index] && headsLinksAlone(line)) keeps[index] = false; });
  for (let index = keeps.lastIndexOf(true); index >= 0; index--) {
    if (!keeps[index]) continue;
    const line = lines[index]!;
    if (line.textLength > orphanLength || !(announcesLinks(line) || (isHeading(line) && !isSentence(line)))) return;
    keeps[index] = false;
  }

  /** "Also:", above links that are gone. */
  function announcesLinks(line: Part): boolean {
    const next = lines[line.endLine];
    return next !== undefined && isLinked(next) && /[:：]$/.test(textOf(line));
  }

  function headsLinksAlone({ tag, textLength, parent }: Part): boolean {
    if (!/^h[2-6]$/.test(tag) || textLength > orphanLength || !parent || parent.endLine - parent.firstLine > maxHeaded) return false;
    const others = lines.slice(parent.firstLine, parent.endLine).filter((line) => !isHeading(line));
    return others.length >= minLinks && others.every((line) => !keeps[line.firstLine] && isLinked(line));
  }
}

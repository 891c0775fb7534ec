import { linkDensity } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import { homeOf, standsWithinHome, type BodyShape } from './body-shape.ts';
import { isSentence } from './prose.ts';

interface ListedSetting {
  body: BodyShape;
  /** Whether Readability keeps the line. */
  said: boolean;
  /** Whether the publisher calls the page news. */
  isNews: boolean;
  /** Whether Readability chose the same story. */
  isTrusted: boolean;
  /** Whether it stands where main lines stand. */
  isHome: boolean;
  /** Whether main lines follow. */
  isWithin: boolean;
}

/** Short by nature: rows and items. */
const cells = new Set(['li', 'td', 'th', 'dt', 'dd']);

/** Letters of an item: what a site calls its own things by is shorter. */
const meanItemLength = 20;
/** Boxes around a line in a cell. */
const maxBoxes = 3;

/** An item of a list or a cell of a table. */
export function isCell(line: Part): boolean {
  return cells.has(line.tag);
}

/** In an item of a list, a cell of a table or a quote. */
export function isListed(line: Part): boolean {
  return isCell(line) || isInCell(line) || (line.parent !== null && (cells.has(line.parent.tag) || line.parent.tag === 'blockquote'));
}

/** In a cell of a table, or in a box or two there. In an item of a list those are a card or a slide. */
function isInCell(line: Part): boolean {
  let box: Part | null = line;
  for (let steps = 0; box && steps <= maxBoxes; box = box.parent, steps++) if (box.tag === 'td' || box.tag === 'th') return true;
  return false;
}

/**
 * Whether a line of a list or table goes with the story it stands in. A list of links in a news story points elsewhere;
 * in a text of another kind it is what the text gives.
 */
export function belongsToList(line: Part, { body, said, isNews, isTrusted, isHome, isWithin }: ListedSetting): boolean {
  // Where Readability speaks of something else, its silence says nothing of lists among the story's own lines.
  if (!isTrusted && isHome && isWithin && linkDensity(line) <= 0.5) return true;
  if (!said) return false;
  if (isNews) return isWithin && !isTrusted && linkDensity(line) <= 0.5;
  return (isHome && isWithin) || ((standsWithinHome(line, body) || isInCell(line)) && linkDensity(line) <= 0.5);
}

/** In a quote, or in a table, that stands among the boxes the story is in. */
export function isQuoteBeside(line: Part, body: BodyShape): boolean {
  let box: Part | null = line;
  while (box && box.tag !== 'blockquote' && box.tag !== 'table') box = box.parent;
  return box !== null && !(box.tag === 'blockquote' && line.firstLine >= body.endLine) && standsBeside(box, body);
}

/** In a list of words alone, without a link, that fills a box among those the story is in. */
export function isListBeside(item: Part, body: BodyShape): boolean {
  const list = item.parent;
  return list !== null && isBareList(list) && item.firstLine < body.endLine && standsBeside(list, body);
}

/** The same behind the last long paragraph, where the story goes on: between two lines that are kept. */
export function isListAmong(list: Part, { lines, keeps, body }: { lines: readonly Part[]; keeps: readonly boolean[]; body: BodyShape }): boolean {
  return list.firstLine >= body.endLine && isBareList(list) && standsWithinHome(list, body) && keeps[list.firstLine - 1] === true && keeps[list.endLine] === true && isSentence(lines[list.endLine]!);
}

function standsBeside(box: Part, { homes }: BodyShape): boolean {
  const own = homeOf(box);
  for (const home of homes) if (home === own || home.parent === own || home.parent === own.parent) return true;
  return false;
}

function isBareList({ tag, links, pictures, buttons, textLength, firstLine, endLine, parent }: Part): boolean {
  return (tag === 'ul' || tag === 'ol') && links + pictures + buttons === 0 && textLength >= meanItemLength * (endLine - firstLine) && parent !== null && parent.firstLine === firstLine && parent.endLine === endLine;
}

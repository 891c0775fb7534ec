import { linkDensity } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import { makeOf, maxBesideLinks, type BodyShape } from './body-shape.ts';
import { isListed } from './listed-lines.ts';
import { isSentence } from './prose.ts';

interface Known {
  body: BodyShape;
  isOut: readonly boolean[];
  asides: readonly boolean[];
}

/**
 * Flags, by index, of the lines in rows of the story's make that stand between its paragraphs: editors set a story in rows,
 * of which one has a list alone, one a table, one two short paragraphs.
 */
export function findRows(lines: readonly Part[], { body, isOut, asides }: Known): boolean[] {
  const found = new Array<boolean>(lines.length).fill(false);
  const around = boxAround([...body.homes]);
  if (!around) return found;
  const own = new Set([...body.homes].map((home) => rowOf(home, around)));
  const makes = new Set([...own].flatMap((row) => (row?.attributes['class'] ? [makeOf(row)] : [])));
  for (let index = body.firstLine; index < body.endLine; index++) {
    const row = rowOf(lines[index]!, around);
    if (!row || row === lines[index]) continue;
    if (!own.has(row) && makes.has(makeOf(row)) && isPlain(row, lines, { body, isOut, asides })) found.fill(true, row.firstLine, row.endLine);
    index = row.endLine - 1;
  }
  return found;
}

/** Whether nothing in it asks, leads elsewhere or was pointed at, and most of it is sentences as the story's or a list. */
function isPlain(row: Part, lines: readonly Part[], { body, isOut, asides }: Known): boolean {
  if (row.fields + row.buttons > 0 || linkDensity(row) > maxBesideLinks) return false;
  let told = 0;
  for (let index = row.firstLine; index < row.endLine; index++) {
    if (isOut[index] || asides[index]) return false;
    const line = lines[index]!;
    if ((isSentence(line) && body.isMain(line)) || isListed(line)) told++;
  }
  return 2 * told > row.endLine - row.firstLine;
}

/** The smallest box that holds all of these; null for one alone, whose neighbours nothing is known of. */
function boxAround(homes: readonly Part[]): Part | null {
  if (homes.length < 2) return null;
  // A step at a time: a page may have more of them than a call has arguments.
  const first = homes.reduce((least, { order }) => Math.min(least, order), Infinity);
  const last = homes.reduce((most, { lastOrder }) => Math.max(most, lastOrder), 0);
  let box: Part | null = homes[0]!;
  while (box && (box.order > first || box.lastOrder < last)) box = box.parent;
  return box;
}

/** The box right in that one which this part stands in, or is. */
function rowOf(part: Part, around: Part): Part | null {
  let at: Part | null = part;
  while (at && at.parent !== around) at = at.parent;
  return at;
}

import { isOnly } from '../declutter/phrases/index.ts';
import { isHeading, linkDensity, type Scene } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import { isCaption } from './prose.ts';

/** Lines, at least half of them links, behind which no story goes on: a list in a story has fewer, or stands in its box. */
const minGap = 20;
/** What is below has at most this share of the letters above it, else it is the story. */
const maxShare = 0.25;

/** Long paragraphs above a heading "Comments" from which on it stands below a story. */
const minAbove = 3;

/**
 * Takes out the long paragraphs behind a page's own lists of links, each in a box with none of those above: what a site
 * says of its pages and of other sites, a teaser. Nothing is below what stands there, nor below a heading "Comments".
 */
export function markFarBelow({ lines, asides }: Scene, isOut: boolean[]): void {
  const long = lines.filter((line, index) => line.longParagraphs > 0 && !isOut[index] && !asides[index] && !isCaption(line));
  const firstIn = new Map<Part | null, number>();
  for (const { parent, firstLine } of long) if (!firstIn.has(parent)) firstIn.set(parent, firstLine);
  const comments = lines.find((line) => isHeading(line) && isOnly(line, 'comments') && (long[minAbove - 1]?.firstLine ?? Infinity) < line.firstLine && isAlone(line));
  if (comments) isOut.fill(true, comments.firstLine, lines.length);
  const letters = long.reduce((sum, line) => sum + line.textLength, 0);
  let lettersBelow = 0;
  for (let at = long.length - 1; at > 0; at--) {
    const [above, below] = [long[at - 1]!, long[at]!];
    lettersBelow += below.textLength;
    const between = lines.slice(above.endLine, below.firstLine);
    const isCut = between.length >= minGap && between.filter((line) => linkDensity(line) >= 0.5 || isOut[line.firstLine]).length * 2 >= between.length;
    if (isCut && isAlone(below) && lettersBelow <= maxShare * (letters - lettersBelow)) isOut.fill(true, below.firstLine, lines.length);
    else if (below.parent !== above.parent) return;
  }

  /** Whether no long paragraph above stands in its box: a section of the story has some. */
  function isAlone({ parent, firstLine }: Part): boolean {
    return (firstIn.get(parent) ?? firstLine) >= firstLine;
  }
}

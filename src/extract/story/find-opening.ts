import { linkDensity, textOf, type Scene } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import { standsAtHome, type BodyShape } from './body-shape.ts';
import { isAside } from './is-aside.ts';
import { isCaption, isSentence } from './prose.ts';

/** Paragraphs of a box from which on it is a text: single ones stand in cards, notes and biographies. */
const minParagraphs = 2;
const maxLinks = 0.3;
/** Lines of such a box that are looked at. */
const maxLines = 300;

/**
 * The lines of boxes with a text of their own between the heading and the story's first paragraph, as flags: guides and
 * reviews set what opens them in another kind of box than the rest. Measured on 711 pages: of such boxes 10 are the
 * story's and 2 are not; of 181 news pages none has one.
 */
export function findOpening({ lines, heading, asides }: Scene, body: BodyShape, isOut: readonly boolean[]): boolean[] {
  const flags = new Array<boolean>(lines.length).fill(false);
  if (!heading) return flags;
  const counts = new Map<Part, number>();
  for (const line of lines.slice(heading.endLine, Math.max(body.firstLine, 0))) {
    if (line.parent && line.tag === 'p' && isText(line)) counts.set(line.parent, (counts.get(line.parent) ?? 0) + 1);
  }
  for (const [box, count] of counts) {
    if (count < minParagraphs || box.fields > 0) continue;
    const home = { ...body, homes: new Set([box]) };
    const from = Math.max(box.firstLine, heading.endLine);
    for (let index = from; index < Math.min(box.endLine, body.firstLine, from + maxLines); index++) {
      const line = lines[index]!;
      if (!isOut[index] && linkDensity(line) <= 0.5 && standsAtHome(line, home) && !isCaption(line) && /[\p{L}\p{N}\p{S}\p{P}]/u.test(textOf(line))) flags[index] = true;
    }
  }
  return flags;

  function isText(line: Part): boolean {
    return line.longParagraphs > 0 && !isOut[line.firstLine] && !asides[line.firstLine] && linkDensity(line) <= maxLinks && isSentence(line) && !isAside(line, body) && !isCaption(line);
  }
}

/** Index of the first of the story's paragraphs that Readability keeps above all of the story's own kind; -1 when there is none. */
export function openingLine({ lines, heading, story }: Scene, body: BodyShape, { testimony, isOut }: { testimony: readonly boolean[]; isOut: readonly boolean[] }): number {
  if (!story) return -1;
  for (let index = Math.max(story.firstLine, heading?.endLine ?? 0); index < body.firstLine; index++) if (lines[index]!.longParagraphs > 0 && testimony[index] === true && !isOut[index]) return index;
  return -1;
}

import { linkDensity, linesOf, namesOf, textOf, type Scene } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import { isCaption, maxCaptionLines } from '../story/prose.ts';
import { node, type Child } from './node.ts';
import { splitCredit } from './split-credit.ts';

/** What pages call the part of a caption that says whose picture it is. */
export const creditName = /credit|copyright|photographer|source|quelle|fotograf|rights|author|byline|attribution/;
/** Characters; longer, it is a caption whatever it is called. */
const longestCredit = 160;

/** Whether a box is a figure by what is in it: one picture, and below it lines of the story that are captions or end with a credit. */
export function isFigureBox(box: Part, { scene, keeps }: { scene: Scene; keeps: readonly boolean[] }): boolean {
  if (box.pictures !== 1 || box.headings + box.longParagraphs > 0 || box.endLine === box.firstLine || box.endLine - box.firstLine > maxCaptionLines || linkDensity(box) > 0.5) return false;
  const lines = linesOf(scene, box);
  const last = lines.at(-1)!;
  return lines[0]!.pictures === 0 && lines.every(({ firstLine }) => keeps[firstLine] !== false) && (lines.every(isCaption) || isCredit(last) || splitCredit(textOf(last), null).caption === null)
    && scene.parts.slice(box.order, lines[0]!.order).some(({ tag }) => tag === 'img');
}

/** The lines of a caption as one, whose credit is set apart: by the part that the page marks, else by how credits are written. */
export function writeCaption(lines: readonly { part: Part; inside: Child[] }[], scene: Scene): Child[] {
  const written: Child[] = [];
  for (const { part, inside } of lines) {
    if (written.length > 0) written.push(' ');
    written.push(...(isCredit(part) && lines.length > 1 ? [node('small', inside)] : setApart(inside, part, scene)));
  }
  return written;
}

/** Plain words only: what holds a link or emphasis has a shape of its own, which a cut would tear. No word is lost. */
function setApart(inside: Child[], line: Part, scene: Scene): Child[] {
  const [text] = inside;
  if (inside.length !== 1 || typeof text !== 'string') return inside;
  const marked = scene.parts.slice(line.order + 1, line.lastOrder + 1).find(isCredit);
  const { caption, credit } = splitCredit(text, marked ? textOf(marked) : null);
  const before = caption ?? '';
  if (credit === null || !text.startsWith(before)) return inside;
  const rest = text.slice(before.length).trim();
  return before === '' ? [node('small', [rest])] : [before, ' ', node('small', [rest])];
}

function isCredit(part: Part): boolean {
  return part.textLength > 0 && part.textLength < longestCredit && creditName.test(namesOf(part));
}

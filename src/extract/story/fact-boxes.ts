import { isHeading, linkDensity, namesOf, type Scene } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import { standsAtHome, type BodyShape } from './body-shape.ts';
import { asideName } from './is-aside.ts';
import { isSentence } from './prose.ts';

/** Of its text; what points elsewhere has more. */
const maxLinks = 0.2;
/** Letters: a label and a name are less, a text of its own is more. */
const shortest = 60;
const longest = 3000;
const otherName = /author|autor|bio\b|letter|subscri|sign-?up|donat|support|contact|about|share|social|advert|sponsor|partner|\bads?\b|offer|shop|poll|quiz|podcast|audio|video/;

/** The lines of boxes that a story sets beside its text: facts, figures, a table of events, with a heading of their own. */
export function findFactBoxes(scene: Scene, body: BodyShape, isOut: readonly boolean[]): boolean[] {
  const flags = new Array<boolean>(scene.lines.length).fill(false);
  const after = scene.lines[body.endLine - 1]!.parent;
  for (const part of scene.parts) {
    if (part.tag !== 'aside' || part.firstLine < body.firstLine) continue;
    // Behind the last paragraph it must be right there, in the same box.
    if (part.firstLine > body.endLine || (part.firstLine === body.endLine && part.parent !== after)) continue;
    if (isFactBox(part) && standsAtHome(part, body)) flags.fill(true, part.firstLine, part.endLine);
  }
  return flags;

  function isFactBox(box: Part): boolean {
    if (box.fields > 0 || box.buttons > 0 || box.pictures > 1 || box.textLength < shortest || box.textLength > longest || linkDensity(box) > maxLinks) return false;
    const names = namesOf(box);
    if (asideName.test(names) || otherName.test(names) || !isHeading(scene.lines[box.firstLine]!)) return false;
    let sentences = 0;
    let items = 0;
    for (let index = box.firstLine; index < box.endLine; index++) {
      const line = scene.lines[index]!;
      if (isOut[index]) return false;
      if (!isHeading(line) && isSentence(line)) sentences++;
      if (line.tag === 'li' || line.tag === 'td' || line.tag === 'dd') items++;
    }
    return sentences > 0 || items >= 2;
  }
}

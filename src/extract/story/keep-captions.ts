import { says } from '../declutter/phrases/index.ts';
import { linkDensity, type Scene } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import { homeOf, standsAtHome, type BodyShape } from './body-shape.ts';
import { isAside } from './is-aside.ts';
import { captioned, isCaption, isNamedCaption } from './prose.ts';

/** Captions of pictures that stand beside each other. */
const maxGallery = 16;

/** The captions of the pictures among what is kept, be it short, and of those right behind it in its own box: there the story ends with them. Whose words a quote is ends it. */
export function keepCaptions({ lines, asides }: Scene, { body, keeps, isOut }: { body: BodyShape; keeps: boolean[]; isOut: readonly boolean[] }): void {
  const around = new Set([...body.homes].flatMap((home) => [home, home.parent]));
  const last = Math.max(keeps.lastIndexOf(true), body.endLine - 1);
  for (let index = keeps.indexOf(true); index >= 0 && index < lines.length; index++) {
    const line = lines[index]!;
    if (isOut[index] || says(line, 'newsletter')) continue;
    const figure = captioned(line);
    const isSigning = line.parent?.tag === 'blockquote' && line.parent.endLine === index + 1 && line.parent.firstLine < index && keeps[index - 1] && line.longParagraphs === 0;
    if ((isSigning || (figure !== line && (standsAtHome(figure, body) || (index < body.endLine && isAround(homeOf(figure), body)) || (index < last && !asides[index] && isNamedCaption(line) && standsBetween(figure, { body, around, lines }))) && !isAside(line, body))) && linkDensity(line) <= 0.5) keeps[index] = true;
    else if (index > last) return;
  }
}

/** Whether all of the story stands in it: what stands right in it too, stands between the story's boxes. */
function isAround(box: Part, { firstLine, endLine }: BodyShape): boolean {
  return box.firstLine <= firstLine && box.endLine >= endLine;
}

/** Whether it stands between the story's boxes, alone or with other pictures and their captions. A card has a headline, or is a link. */
function standsBetween(figure: Part, { body, around, lines }: { body: BodyShape; around: ReadonlySet<Part | null>; lines: readonly Part[] }): boolean {
  let box = figure;
  while (box.parent && holdsCaptions(box.parent, lines)) box = box.parent;
  return box.parent !== null && (isAround(box.parent, body) || around.has(box.parent));
}

function holdsCaptions(box: Part, lines: readonly Part[]): boolean {
  return box.headings + box.fields === 0 && box.endLine - box.firstLine <= maxGallery && linkDensity(box) <= 0.5 && lines.slice(box.firstLine, box.endLine).every(isCaption);
}

import { isInside, withAncestors, type Scene } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import { isEmbed } from './write-embed.ts';

/** Orders between which all that is left out is told: from below the heading to the end of the story's box, as far as the page gives it one. */
export function toldRange({ heading, story }: Scene, first: Part, last: Part): { toldFrom: number; toldTo: number } {
  const isBoxed = story !== null && story.container.tag !== 'body' && isInside(last, story.container);
  const above = heading && heading.lastOrder < first.order ? heading.lastOrder + 1 : isBoxed && isInside(first, story.container) ? story.container.order + 1 : first.order;
  return { toldFrom: above, toldTo: isBoxed ? story.container.lastOrder : last.lastOrder };
}

/** The figure that a line is the caption of, else the line itself: where a story begins or ends with it, its picture does too. */
export function figureOf(line: Part): Part {
  for (const box of withAncestors(line)) if (box.tag === 'figure') return box;
  return line;
}

/** The order at which the story ends: with its last line, or with a video or a post right behind it in the same box. */
export function endOf(last: Part, { parts }: Scene): number {
  const figure = figureOf(last);
  let end = figure.lastOrder;
  for (const child of figure.parent?.children ?? []) {
    if (typeof child === 'string' || child.order <= figure.order) continue;
    if (child.endLine > child.firstLine) break;
    if (parts.slice(child.order, child.lastOrder + 1).some(isEmbed)) end = child.lastOrder;
  }
  return end;
}

import { isInside, withAncestors, type Scene } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';

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

import { namesOf, withAncestors } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import type { BodyShape } from './body-shape.ts';

export const asideName = /sidebar|related|recirc|recommend|most-?read|newsletter|subscribe(?![rd])|promo|teaser|comment|author-?(?:bio|info|box|card)|biograph|read-?(?:more|also|next)|\bpopular|trending|outbrain|taboola/;
/** Letters beyond which a box is no aside by its name alone. */
const maxAsideLength = 900;

/** In a box named as something else than the story, small and without any of the story's kind of lines. */
export function isAside(line: Part, body: BodyShape | null): boolean {
  for (const box of withAncestors(line)) {
    if (box.tag === 'article' || box.tag === 'main' || box.tag === 'body' || body?.homes.has(box)) return false;
    if (box.textLength > maxAsideLength || box.longParagraphs > 2) return false;
    if (box.tag === 'aside' || box.tag === 'nav' || box.tag === 'footer') return true;
    if (asideName.test(namesOf(box))) return true;
  }
  return false;
}

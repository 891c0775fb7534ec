import type { Part } from '../page/part.ts';
import { opensWith, says, type Charge } from './phrases/index.ts';
import { textOf, type Scene } from './scene.ts';

/** A sentence or two around the link. */
const maxLength = 250;
const ownPage = /^\/(?!\/)/;
const quotes = /["“”«»„「]/;

/**
 * "Become a member and read it first": a link that asks, as the beginning or the end of its line or sentence or in
 * italics, to a page of the site's own, or in a line that speaks of us. Where to give to others is told with their addresses.
 */
export function isLinkedCall(scene: Scene, line: Part, { charge, target }: { charge: Charge; target: RegExp }): boolean {
  if (line.links === 0 || line.textLength * scene.density > maxLength || quotes.test(textOf(line))) return false;
  return scene.parts.slice(line.order + 1, line.lastOrder + 1).some((link) => {
    const href = (link.tag === 'a' && link.attributes['href']) || '';
    if (!target.test(href) || !opensWith(link, charge) || !(ownPage.test(href) || says(line, 'we', 'press'))) return false;
    const [before = '', after = ''] = textOf(line).split(textOf(link));
    return /(?:^|[.?!:。？！：…])\s*$/.test(before) || !/[\p{L}\p{N}]/u.test(after) || isEmphatic(scene, line);
  });
}

/** Wholly in italics or bold: said by the house, not by the story. */
export function isEmphatic(scene: Scene, line: Part): boolean {
  return scene.parts.slice(line.order + 1, line.lastOrder + 1).some((inner) => /^(?:em|i|strong|b)$/.test(inner.tag) && inner.textLength >= line.textLength * 0.8);
}

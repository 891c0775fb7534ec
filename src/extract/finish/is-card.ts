import { withAncestors, type Scene } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import { leadsOff } from '../story/prose.ts';
import { linkAddress } from './address.ts';

/** Whether all pictures in a box are links to where a text in it leads too, on the same site: a card of another story. A thing in a shop is none. */
export function isCard(box: Part, { parts }: Scene, base: string): boolean {
  const site = linkAddress('/', base);
  if (site === null) return false;
  const inside = parts.slice(box.order, box.lastOrder + 1);
  const named = new Set(inside.filter(({ tag, textLength }) => tag === 'a' && textLength > 0).map(({ attributes }) => attributes['href']));
  return inside.every((image) => {
    if (image.tag !== 'img') return true;
    const link = [...withAncestors(image)].find(({ tag }) => tag === 'a');
    return link !== undefined && link.order >= box.order && leadsOff(link) && named.has(link.attributes['href']) && (linkAddress(link.attributes['href']!, base) ?? '').startsWith(site);
  });
}

import type { Scene } from '../declutter/scene.ts';
import { isNode, type Child, type Node } from './node.ts';

/** Marks every part that some link of the page leads to: a footnote, its mark in the text, a heading of a table of contents. */
export function markLinked({ parts }: Scene): void {
  const wanted = new Set<string>();
  for (const { tag, attributes: { href } } of parts) {
    if (tag === 'a' && href?.includes('#')) for (const name of namesIn(href)) wanted.add(name);
  }
  if (wanted.size === 0) return;
  for (const part of parts) part.linkedAs = idsOf(part.attributes, part.tag).filter((id) => wanted.delete(id));
}

/**
 * Gives the places that links of the article lead to names of ours, `note-1` and on, and leads the links there. No name of
 * the page goes along, so that none can be taken for something else.
 */
export function linkPlaces(children: readonly Child[], url: string): void {
  const places = new Map<string, Node>();
  const links: Node[] = [];
  const visit = (child: Child): void => {
    if (!isNode(child)) return;
    for (const name of child.linkedAs ?? []) if (!places.has(name)) places.set(name, child);
    if (child.tag === 'a') links.push(child);
    child.children.forEach(visit);
  };
  children.forEach(visit);
  const page = url.split('#')[0] ?? '';
  let count = 0;
  for (const { attributes } of links) {
    const { href = '' } = attributes;
    if (!href.startsWith('#') && href.split('#')[0] !== page) continue;
    const place = namesIn(href).map((name) => places.get(name)).find(Boolean);
    if (!place) continue;
    place.attributes['id'] ??= `note-${++count}`;
    attributes['href'] = `#${place.attributes['id']}`;
  }
}

/** What this address may call its place: as it is written, and without its escapes. */
function namesIn(href: string): string[] {
  const name = href.slice(href.indexOf('#') + 1).trim();
  if (name === '' || !href.includes('#')) return [];
  try {
    return [...new Set([name, decodeURIComponent(name)])];
  } catch {
    return [name];
  }
}

function idsOf({ id, name }: Readonly<Record<string, string>>, tag: string): string[] {
  return [id, tag === 'a' ? name : undefined].filter((one) => one !== undefined);
}

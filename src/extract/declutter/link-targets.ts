import type { Part } from '../page/part.ts';
import type { Scene } from './scene.ts';

/** Where the links in a part lead, in document order, as the page wrote them; empty ones left out. */
export function linkTargets(scene: Scene, part: Part): string[] {
  const targets: string[] = [];
  if (part.links === 0) return targets;
  for (let order = part.order; order <= part.lastOrder; order++) {
    const inner = scene.parts[order]!;
    const href = inner.tag === 'a' ? inner.attributes['href'] : undefined;
    if (href) targets.push(href.trim());
  }
  return targets;
}

/** Whether it only leads to another place on the same page. */
export function isOnPage(target: string): boolean {
  return target.startsWith('#');
}

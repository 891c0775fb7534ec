import type { Part } from '../../page/part.ts';
import { isOnPage, linkTargets } from '../link-targets.ts';
import { linkDensity, linesOf, positionOf, type Scene } from '../scene.ts';
import type { Rule } from '../rule.ts';

const lists = new Set(['ul', 'ol', 'menu', 'div']);
/** Names of sections are shorter than headlines. */
const maxItemLength = 28;
const minItems = 4;

/**
 * Many short links in a row are a menu. A table of contents leads to places on the page and stays; a list between
 * paragraphs stays (of lists of links inside the body one in 27 was the story's own).
 */
export const menuList: Rule = {
  id: 'menu-list',
  reason: "A menu of the site's sections.",
  *find(scene) {
    for (const part of scene.parts) {
      if (!lists.has(part.tag) || part.isLine || part.links < minItems || linkDensity(part) < 0.9 || part.longParagraphs > 0) continue;
      if (positionOf(scene, part) === 'inside' || !isMenu(scene, part)) continue;
      yield part;
    }
  },
};

function isMenu(scene: Scene, part: Part): boolean {
  const items = linesOf(scene, part);
  if (items.length < minItems || items.some((item) => item.textLength > maxItemLength * 2)) return false;
  if (part.textLength / items.length > maxItemLength) return false;
  return !linkTargets(scene, part).every(isOnPage);
}

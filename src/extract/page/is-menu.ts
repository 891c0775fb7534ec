import type { Part } from './part.ts';

const menuRoles = new Set(['navigation', 'menu', 'menubar', 'search']);
const tableOfContents = /toc|contents|inhalt|sommaire|indice|índice|spis|index/i;
const keepsFooter = new Set(['article', 'main', 'blockquote', 'figure', 'li', 'section']);
/** Letters that are no link: a menu has labels, no text. */
const maxMenuText = 600;

/**
 * A menu, or the footer of the page: by tag or role, with little text that is no link. A table of contents and the
 * footer of an article, a quote or a list item stay: they may be the story's.
 */
export function isMenu(part: Part): boolean {
  const isNav = part.tag === 'nav' || menuRoles.has(part.role);
  if ((!isNav && part.tag !== 'footer') || part.textLength - part.linkLength > maxMenuText) return false;
  if (isNav) return !tableOfContents.test(`${part.attributes['class'] ?? ''} ${part.attributes['id'] ?? ''} ${part.attributes['aria-label'] ?? ''}`);
  for (let box = part.parent; box; box = box.parent) if (keepsFooter.has(box.tag)) return false;
  return true;
}

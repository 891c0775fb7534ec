import type { Part } from './part.ts';

/** Letters of a heading; more is a text around which a heading was left open. */
const maxHeadingLength = 200;
/** Boxes that say nothing but where they stand. */
const plainBoxes = new Set(['div', 'p', 'section', 'hgroup', 'header', 'center', 'a', 'span', 'img']);
/** Boxes without text that show something. */
const shown = new Set(['img', 'video', 'audio', 'iframe', 'object', 'embed', 'math']);

/** Makes a heading one line. Sites put boxes into it: for the link to itself, for a label above its words, for looks. */
export function flattenHeading(heading: Part): void {
  if (!heading.children.some(isBox)) return;
  heading.children = heading.children.filter((child) => !isBox(child) || child.textLength > 0 || showsThing(child));
  const length = heading.children.reduce((sum, child) => sum + (typeof child === 'string' ? child.length : child.textLength), 0);
  if (length > maxHeadingLength || !heading.children.every(isPlain)) return;
  dissolve(heading);
}

function isBox(child: Part | string): child is Part {
  return typeof child !== 'string' && child.isBlock;
}

function isPlain(child: Part | string): boolean {
  return !isBox(child) || (plainBoxes.has(child.tag) && child.children.every(isPlain));
}

function showsThing(part: Part): boolean {
  return shown.has(part.tag) || part.children.some((child) => typeof child !== 'string' && showsThing(child));
}

/** Its boxes become inline, with the space between that a line break was. */
function dissolve(part: Part): void {
  const children: (Part | string)[] = [];
  for (const child of part.children) {
    if (!isBox(child)) { children.push(child); continue; }
    dissolve(child);
    child.isBlock = child.isLine = false;
    children.push(' ', child, ' ');
  }
  part.children = children;
}

import type { Part } from './part.ts';

type Child = Part | string;

/** Boxes in which paragraphs stand, and not pieces of one. */
const holders = new Set(['body', 'div', 'section', 'article', 'main']);
/** Letters and number of alike things from which on they are paragraphs, whatever they are called. */
const paragraphLength = 80;
const minParagraphs = 3;
const endsSentence = /[.!?…。！？]["'”’»)]*$/;
/** What the words of a caption stand in when each has its own look. */
const captionPieces = new Set(['span', 'small']);

/** Things of a page's own naming, and spans, that only its style makes paragraphs, become blocks. */
export function markParagraphs(part: Part): void {
  if (part.children.length < minParagraphs || !(holders.has(part.tag) || part.tag.includes('-'))) return;
  const alike = new Map<string, Part[]>();
  for (const child of part.children) {
    if (typeof child === 'string') { if (child.trim() !== '') return; continue; }
    if (child.isBlock || !(child.tag === 'span' || child.tag.includes('-')) || child.textLength < paragraphLength) continue;
    const kind = `${child.tag} ${child.attributes['class'] ?? ''}`;
    const known = alike.get(kind);
    if (known) known.push(child); else alike.set(kind, [child]);
  }
  for (const parts of alike.values()) {
    if (parts.length < minParagraphs || !parts.every((each) => each.tag !== 'span' || endsSentence.test(lastText(each).trimEnd()))) continue;
    for (const each of parts) each.isBlock = each.isLine = true;
  }
}

/** Words and names of a caption that the page's style alone sets apart get a space between. */
export function spaceCaption(caption: Part): void {
  const { children } = caption;
  if (children.length < 2 || !children.every(isPiece)) return;
  caption.children = children.flatMap((child, index) => (index === 0 ? [child] : [' ', child]));
}

function isPiece(child: Child): boolean {
  return typeof child !== 'string' && !child.isBlock && captionPieces.has(child.tag);
}

function lastText(part: Part): string {
  const last = part.children.findLast((child) => (typeof child === 'string' ? child.trim() !== '' : child.textLength > 0));
  return last === undefined ? '' : typeof last === 'string' ? last : lastText(last);
}

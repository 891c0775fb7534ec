import type { Part } from './part.ts';
import { kindOf } from './tag-kind.ts';

/** Adds up what is in a part, once all its children are there and counted themselves; see the fields of Part. */
export function countPart(part: Part): void {
  const isLink = part.tag === 'a' && part.attributes['href'] !== undefined;
  let text = 0;
  let hasBlock = false;
  for (const child of part.children) {
    if (typeof child === 'string') { text += child.trim() === '' ? 0 : child.length; continue; }
    text += child.textLength;
    hasBlock ||= child.isBlock;
    part.linkLength += child.linkLength;
    part.links += child.links;
    part.pictures += child.pictures;
    part.fields += child.fields;
    part.mailFields += child.mailFields;
    part.buttons += child.buttons;
    part.headings += child.headings;
    part.longParagraphs += child.longParagraphs;
  }
  part.textLength = text;
  if (isLink) { part.linkLength = text; part.links++; }
  if (part.tag === 'img') part.pictures++;
  if (kindOf(part.tag).isHeading) {
    part.headings++;
    // Many sites make a heading the link to itself, to be copied: that leads nowhere.
    if (part.links > 0 && linksHere(part)) part.linkLength = part.links = 0;
  }
  countFields(part);
  part.isLine = part.isBlock && text > 0 && !hasBlock;
}

/** Whether all links in it lead to a place of the same page. */
function linksHere(part: Part): boolean {
  return part.children.every((child) => typeof child === 'string' || (child.tag === 'a' ? (child.attributes['href'] ?? '#').startsWith('#') : linksHere(child)));
}

function countFields(part: Part): void {
  if (part.tag === 'button' || part.role === 'button') { part.buttons++; return; }
  if (part.tag === 'textarea' || part.tag === 'select') { part.fields++; return; }
  if (part.tag !== 'input') return;
  const { type = 'text', name = '', placeholder = '', id = '', autocomplete = '' } = part.attributes;
  // A box that cannot be ticked is the mark of an item in a list of tasks.
  if (type === 'hidden' || (type === 'checkbox' && part.attributes['disabled'] !== undefined)) return;
  if (type === 'submit' || type === 'button' || type === 'image' || type === 'reset') { part.buttons++; return; }
  part.fields++;
  if (type === 'email' || (type === 'text' && /e-?mail|courriel|correo/i.test(`${name} ${placeholder} ${id} ${autocomplete}`))) part.mailFields++;
}

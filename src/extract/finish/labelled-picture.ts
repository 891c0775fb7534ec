import { partsOf, withAncestors } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import { isCaption, leadsOff, maxCaptionLines } from '../story/prose.ts';

/** Pixels; narrower beside a label it is an icon, or a logo. */
const minWidth = 200;

/** The picture that a removed line is but a label of, "Open image in gallery" in a figure: it stays. Null of any other thing. */
export function labelledPicture(hit: Part): Part | null {
  return hit.isLine && hit.pictures > 0 && isShown(hit) ? ownPicture(hit) : null;
}

/** In a figure, or in a small box with its caption. */
function isShown(line: Part): boolean {
  for (const { tag } of withAncestors(line)) if (tag === 'figure') return true;
  const box = line.parent!;
  return box.endLine - box.firstLine <= maxCaptionLines && partsOf(box).some((other) => other !== line && other.isLine && isCaption(other));
}

/** What is a button, or leads to another page, is an ask with a picture. */
function ownPicture(part: Part): Part | null {
  const { attributes: { width = '' }, tag, role } = part;
  if (tag === 'img') return width === '' || Number.parseInt(width, 10) >= minWidth ? part : null;
  if (tag === 'button' || role === 'button' || (tag === 'a' && leadsOff(part))) return null;
  for (const child of partsOf(part)) {
    const found = child.pictures > 0 ? ownPicture(child) : null;
    if (found) return found;
  }
  return null;
}

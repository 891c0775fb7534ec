import type { Part } from '../extract/page/part.ts';
import { isInside, type Scene } from '../extract/declutter/scene.ts';
import { boxOf, fits, holdsAny, parentOf, textIn } from './touch.ts';

/** A floating box may say this many letters more than the thing in it: "Close", "No thanks", the site's name. */
const spareLetters = 120;
/** Beside a lone button only this many: "Close". More is a bar with that button in it. */
const labelLength = 18;
const spareLabelLetters = 12;
const spareShare = 0.6;
/** And this many links and buttons: to close it, to decline, terms. A site's bar has a menu, a search and its sections. */
const spareControls = 4;
/** Share of a box's letters from which on a thing in it is all of it. */
const insideShare = 0.9;
const maxSteps = 10;
/** Share of the window from which on a floating box stands in the reader's way like a dialog. */
const dialogShare = 0.25;
const shadeShare = 0.9;
/** A dimmed page has a shade or two (one for the dialog, one for the scrolling). */
const maxShades = 3;
const dialogs = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** Where there is no layout (a test), nothing is anywhere. */
const elementAt = (Document.prototype as Partial<Document>).elementFromPoint ?? ((): null => null);
const elementsAt = (Document.prototype as Partial<Document>).elementsFromPoint ?? ((): Element[] => []);
const substance = 'img, picture, video, canvas, iframe, object, embed, input, button, a[href], svg';

/**
 * The outermost box around this part that floats over the page and holds (nearly) nothing else: the bar or the dialog
 * the part stands in. Null when it stands in the flow of the page.
 */
export function floatingBox(scene: Scene, part: Part): Part | null {
  let found: Part | null = null;
  const most = part.textLength * (1 + spareShare) + (part.textLength < labelLength && part.mailFields === 0 ? spareLabelLetters : spareLetters);
  const controls = part.links + part.buttons + spareControls;
  let box: Part | null = part;
  for (let step = 0; box && step < maxSteps && box.tag !== 'body'; step++, box = box.parent) {
    if (!box.element || box.textLength > most || box.links + box.buttons > controls || box.longParagraphs > part.longParagraphs) break;
    if (scene.heading && isInside(scene.heading, box)) break;
    if (scene.story && isInside(scene.story.container, box) && !isInside(scene.story.container, part)) break;
    if (box.element !== box.parent?.element && floats(box.element)) found = box;
  }
  return found;
}

/**
 * The outermost floating box in this part that says (nearly) all of it: sites hang their dialogs into an empty box of
 * the page, and what floats in it is what locked the page.
 */
export function floatingInside({ parts }: Scene, part: Part): Part | null {
  for (let order = part.order + 1; order <= part.lastOrder; order++) {
    const inner = parts[order]!;
    if (inner.isBlock && inner.element && inner.textLength > 0 && inner.textLength >= part.textLength * insideShare && floats(inner.element)) return inner;
  }
  return null;
}

export function floats(element: Element): boolean {
  if (fits(element, dialogs)) return true;
  const position = getComputedStyle(element).position;
  return position === 'fixed' || position === 'sticky';
}

/** Whether it stands in the reader's way: a dialog by name, or as large as one. */
export function isInTheWay(element: Element): boolean {
  return fits(element, dialogs) || isLarge(element);
}

/** Whether the rest of the page waits for it: it says so, or leaves no room. A bar at the foot may be a dialog by name. */
export function isModal(element: Element): boolean {
  return fits(element, '[aria-modal="true" i], dialog:modal') || isLarge(element);
}

function isLarge(element: Element): boolean {
  const { width, height } = boxOf(element);
  return getComputedStyle(element).position === 'fixed' && width * height >= dialogShare * innerWidth * innerHeight;
}

/** Empty boxes that cover the whole window: what dimmed the page behind a dialog. Call when the dialog is hidden. */
export function findShades(document: Document): Element[] {
  const shades: Element[] = [];
  for (const [x, y] of [[0.5, 0.5], [0.2, 0.3], [0.8, 0.7]] as const) {
    for (let at: Element | null = elementAt.call(document, innerWidth * x, innerHeight * y); at; at = parentOf(at)) {
      if (isShade(at) && !shades.includes(at) && shades.length < maxShades && liesOver(document, at)) shades.push(at);
    }
  }
  return shades;
}

/** A shade lies over what it dims; the page's own background lies under it. What floats above a shade says nothing. */
function liesOver(document: Document, shade: Element): boolean {
  return ![0.2, 0.35, 0.5, 0.65, 0.8].some((share) => {
    const stack = elementsAt.call(document, innerWidth * 0.5, innerHeight * share);
    return stack.slice(0, Math.max(0, stack.indexOf(shade))).some((one) => !fits(one, 'html, body') && !isInFloating(one));
  });
}

function isInFloating(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (floats(at)) return true;
  return false;
}

function isShade(element: Element): boolean {
  if (fits(element, 'html, body') || textIn(element).trim() !== '' || fits(element, substance) || holdsAny(element, substance)) return false;
  if (getComputedStyle(element).position !== 'fixed') return false;
  const { width, height } = boxOf(element);
  return width >= shadeShare * innerWidth && height >= shadeShare * innerHeight;
}

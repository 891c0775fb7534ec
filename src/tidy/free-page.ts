import { scrollMark } from './hidden-thing.ts';
import { attributeOf, findAll, fits, holdsAny, isMarked, mark, unmark } from './touch.ts';

/** What makes the page behind an overlay dead to the pointer, the keyboard and screen readers. */
const lifted = ['inert', 'aria-hidden'] as const;

/** Windows from which on a page is one that scrolls. */
const tallTimes = 1.25;

const slides = '[aria-roledescription], [role="tabpanel"], [role="option"], [class*="slide" i], [class*="carousel" i], [class*="swiper" i]';

/** How to undo it. */
export interface FreedPage {
  lockAgain(): void;
  /** What was taken from the page's elements. Without its overlay this would leave a dead page. */
  giveBack(): void;
}

/** Lets the page scroll and answer again where an overlay had stopped it; null where none had. */
export function freePage(document: Document): FreedPage | null {
  const { documentElement: html, body } = document as Pick<Document, 'documentElement'> & { body: HTMLElement | null };
  if (!body) return null;
  const isLockedNow = !isMarked(html, scrollMark) && isLocked(html, body);
  if (isLockedNow) freeScrolling(html, body);
  const taken = liftFrom(document, body);
  if (!isLockedNow && taken.length === 0) return null;
  return {
    lockAgain: () => { if (isLockedNow) for (const element of findAll(document, `[${scrollMark}]`)) unmark(element, scrollMark); },
    giveBack: () => { for (const { element, name, value } of taken) if (attributeOf(element, name) === null) mark(element, name, value); },
  };
}

function freeScrolling(html: Element, body: Element): void {
  const top = getComputedStyle(body).position === 'fixed' ? -Number.parseFloat(getComputedStyle(body).top) : 0;
  // An application that fills the window has hardly anything below it, and its boxes hang on that height.
  const value = Math.max(html.scrollHeight, body.scrollHeight) > html.clientHeight * tallTimes ? 'tall' : '';
  mark(html, scrollMark, value);
  mark(body, scrollMark, value);
  // A body that was pinned kept the reader's place in its `top`.
  if (top > 0) body.ownerDocument.defaultView?.scrollTo(0, top);
}

/** No style of ours can answer for these two: they are taken from what holds the page's text, and given back. */
function liftFrom(document: Document, body: Element): { element: Element; name: string; value: string }[] {
  const taken = [];
  for (const name of lifted) {
    for (const element of findAll(document, `[${name}]:not([${name}="false"])`)) {
      const value = attributeOf(element, name);
      if (value === null || (element !== body && !isPageText(element))) continue;
      taken.push({ element, name, value });
      unmark(element, name);
    }
  }
  return taken;
}

/** A page's text, and not one slide or sheet of several, most of which are hidden from everybody. */
function isPageText(element: Element): boolean {
  return !fits(element, slides) && (fits(element, 'main, article') || holdsAny(element, 'main, article, h1'));
}

function isLocked(html: Element, body: Element): boolean {
  return [html, body].some((element) => {
    const { overflowY, position, pointerEvents } = getComputedStyle(element);
    return overflowY === 'hidden' || overflowY === 'clip' || pointerEvents === 'none' || (element === body && position === 'fixed');
  });
}

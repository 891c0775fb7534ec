import { scrollMark } from './hidden-thing.ts';
import { isMarked, mark, unmark } from './touch.ts';

/** Lets the page scroll again where an overlay had stopped it. Answers whether it had. */
export function freeScrolling(document: Document): boolean {
  const { documentElement: html, body } = document as Pick<Document, 'documentElement'> & { body: HTMLElement | null };
  if (!body || isMarked(html, scrollMark) || !isLocked(html, body)) return false;
  const top = getComputedStyle(body).position === 'fixed' ? -Number.parseFloat(getComputedStyle(body).top) : 0;
  mark(html, scrollMark);
  mark(body, scrollMark);
  // A body that was pinned kept the reader's place in its `top`.
  if (top > 0) document.defaultView?.scrollTo(0, top);
  return true;
}

export function lockAgain(document: Document): void {
  for (const element of document.querySelectorAll(`[${scrollMark}]`)) unmark(element, scrollMark);
}

function isLocked(html: Element, body: Element): boolean {
  return [html, body].some((element) => {
    const { overflowY, position } = getComputedStyle(element);
    return overflowY === 'hidden' || overflowY === 'clip' || (element === body && position === 'fixed');
  });
}

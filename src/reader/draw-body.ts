import type { Article } from '../article/index.ts';
import { sanitise } from '../html/sanitise.ts';
import { h } from '../ui/h.ts';
import { icon } from '../ui/icon.ts';
import { scrollRegion } from '../ui/scroll-region.ts';
import type { Translate } from '../ui/translate.ts';
import { anchorRemovals, restoredElements } from './restored.ts';
import { makeZoomable } from './zoom-picture.ts';

/** No list of a story is longer; what is numbered so by a page's mistake must not push its words aside. */
const mostDigits = 5;

export interface PictureOptions {
  t: Translate;
  pictures: boolean;
  ownPictures?: ReadonlyMap<string, string>;
}

/** The story, safe and laid out. Things that were put back are set apart, so that nobody takes them for the story. */
export function drawBody(article: Article, { t, pictures, ownPictures }: PictureOptions): HTMLElement {
  const body = h('div', { 'data-part': 'body', class: 'body' });
  body.append(sanitise(article.html, { pictures, ...(ownPictures && { ownPictures }) }));
  frameRestored(body, article, t);
  dropEmpty(body);
  rebaseHeadings(body);
  for (const paragraph of body.querySelectorAll('p')) markQuote(paragraph);
  for (const list of body.querySelectorAll('ol')) makeRoom(list);
  for (const table of body.querySelectorAll('table')) wrapTable(table, t);
  for (const code of body.querySelectorAll('pre')) scrollRegion(code, t('codeNamed'));
  for (const image of body.querySelectorAll('img')) tendImage(image, t);
  return body;
}

/** Stands where a picture would, and says what it shows. */
export function drawPlaceholder(alt: string, t: Translate): HTMLElement {
  const words = alt.trim();
  return h('span', { class: 'no-picture', 'data-part': 'picture-held' }, icon('picture'), h('span', { lang: document.documentElement.lang || 'en' }, words ? t('pictureNamed', words) : t('pictureHere')));
}

function frameRestored(body: HTMLElement, article: Article, t: Translate): void {
  const anchors = anchorRemovals(body, article.removals);
  article.removals.forEach((removal, index) => {
    const anchor = anchors[index];
    if (!anchor || !removal.restored) return;
    const elements = restoredElements(anchor, removal);
    const isInline = anchor.parentElement?.closest('p, h1, h2, h3, h4, h5, h6') !== null;
    if (isInline || anchor.parentElement.matches('ul, ol, dl')) for (const element of elements) element.setAttribute('data-part', 'restored');
    else anchor.after(h('div', { 'data-part': 'restored', 'data-removal': index }, h('span', { class: 'label' }, t('restoredHere')), ...elements));
  });
  for (const anchor of anchors) anchor.remove();
}

/** Neither browser hangs punctuation by itself: the style sheet does, where a paragraph begins with a quotation mark. */
function markQuote(paragraph: HTMLElement): void {
  const [first = ''] = paragraph.textContent.trimStart();
  if (first !== '' && '"“„”«»'.includes(first)) paragraph.dataset['opens'] = 'quote';
  else if (first !== '' && "'‘‚’‹›".includes(first)) paragraph.dataset['opens'] = 'small-quote';
}

function dropEmpty(body: HTMLElement): void {
  for (const element of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, figcaption, blockquote, li')) {
    if (!element.textContent.trim() && !element.querySelector('img, hr')) element.remove();
  }
}

/** Under the one h1 of the page headings begin at h2 and go down a step at a time, whatever the page did. */
function rebaseHeadings(body: HTMLElement): void {
  const open: number[] = [];
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.tagName.slice(1));
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    const name = `h${Math.min(6, open.length + 1)}` as 'h2';
    if (heading.localName === name) continue;
    const rebased = h(name, { lang: heading.getAttribute('lang'), dir: heading.getAttribute('dir'), id: heading.id || null });
    rebased.append(...heading.childNodes);
    heading.replaceWith(rebased);
  }
}

/** Numbers stand before their list, where on a phone there is room for two digits only. A list with more stands further in. */
function makeRoom(list: HTMLOListElement): void {
  const { start, children } = list;
  let greatest = list.reversed ? Math.max(start, children.length) : start + children.length - 1;
  for (const item of children) if (item instanceof HTMLLIElement) greatest = Math.max(greatest, item.value);
  const digits = Math.min(String(greatest).length, mostDigits);
  if (digits > 2) list.style.setProperty('--digits', String(digits));
}

function wrapTable(table: HTMLTableElement, t: Translate): void {
  if (table.parentElement?.closest('table')) return;
  const frame = h('div', { class: 'table' });
  table.replaceWith(frame);
  frame.append(table);
  scrollRegion(frame, table.caption?.textContent.trim() || t('tableNamed'));
}

function tendImage(image: HTMLImageElement, t: Translate): void {
  if (!image.hasAttribute('src')) return image.replaceWith(drawPlaceholder(image.alt, t));
  image.addEventListener('error', () => image.replaceWith(drawPlaceholder(image.alt, t)), { once: true });
  makeZoomable(image, t);
}

import { findInStory } from '../../reader/find-in-story.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { highlight, showRange } from '../../ui/highlight.ts';
import { plural, type Translate } from '../../ui/translate.ts';

export interface FindBar {
  bar: HTMLElement;
  toggle: () => void;
  /** The story was drawn anew, with something put back or its pictures: the marks go where the words are now. */
  update: () => void;
}

/** Finds words in the story as they are typed: all of them marked, one of them in view. The story is not changed. */
export function drawFindBar(story: () => Element | null, t: Translate): FindBar {
  let found: Range[] = [];
  let here = 0;
  const input = h('input', { type: 'search', 'aria-label': t('findLabel'), placeholder: t('findLabel'), enterkeyhint: 'search', autocomplete: 'off', spellcheck: 'false' });
  const count = h('output', { 'data-part': 'find-count', role: 'status' });
  const mark = (): void => {
    const current = found[here];
    highlight('found', found);
    highlight('found-here', current ? [current] : []);
    count.textContent = input.value.trim() === '' ? '' : found.length === 0 ? t('findNone') : plural(t, 'findPlace', [found.length, format(here + 1)]);
  };
  const show = (): void => {
    mark();
    const current = found[here];
    if (current) showRange(current);
  };
  const search = (): Range[] => {
    const place = story();
    return place ? findInStory(place, input.value) : [];
  };
  const find = (): void => {
    found = search();
    here = Math.max(0, found.findIndex((range) => range.getBoundingClientRect().bottom > 0));
    show();
  };
  const step = (by: 1 | -1): void => {
    if (found.length === 0) return;
    here = (here + by + found.length) % found.length;
    show();
  };
  const close = (): void => {
    bar.hidden = true;
    found = [];
    mark();
    document.querySelector<HTMLElement>('[data-action="find"]')?.focus();
  };
  const bar = h('div', { class: 'find', role: 'search', 'data-part': 'find', hidden: true },
    input, count,
    drawButton({ action: 'find-previous', label: t('findPrevious'), icon: 'up', bare: true, class: 'quiet', press: () => step(-1) }),
    drawButton({ action: 'find-next', label: t('findNext'), icon: 'down', bare: true, class: 'quiet', press: () => step(1) }),
    drawButton({ action: 'find-close', label: t('close'), icon: 'close', bare: true, class: 'quiet', press: close }));
  input.addEventListener('input', find);
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') { event.preventDefault(); close(); }
    if (event.key === 'Enter' && event.target === input) step(event.shiftKey ? -1 : 1);
  });
  const open = (): void => {
    bar.hidden = false;
    input.focus();
    input.select();
    if (input.value !== '') find();
  };
  const update = (): void => {
    if (bar.hidden) return;
    found = search();
    here = Math.min(here, Math.max(0, found.length - 1));
    mark();
  };
  return { bar, toggle: () => { if (bar.hidden) open(); else close(); }, update };
}

function format(count: number): string {
  return new Intl.NumberFormat(document.documentElement.lang || 'en').format(count);
}

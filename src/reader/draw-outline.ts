import { h } from '../ui/h.ts';
import type { Translate } from '../ui/translate.ts';

/** The headings of the story. They get names of ours, so that links lead to them. */
export function headingsOf(story: ParentNode): HTMLElement[] {
  const headings = [...story.querySelectorAll<HTMLElement>('[data-part="body"] :is(h2, h3, h4, h5, h6)')].filter((heading) => heading.textContent.trim() !== '');
  headings.forEach((heading, index) => { if (!heading.id) heading.id = `part-${index + 1}`; });
  return headings;
}

/** The way through a long story by its headings, or null when it has none. */
export function drawOutline(story: ParentNode, t: Translate): HTMLElement | null {
  const title = story.querySelector<HTMLElement>('h1');
  const headings = headingsOf(story);
  if (!title || headings.length === 0) return null;
  title.id = 'title';
  return h('nav', { class: 'outline', 'data-part': 'outline', 'aria-label': t('outline'), lang: document.documentElement.lang },
    h('ol', {}, ...[title, ...headings].map((heading) => h('li', { 'data-level': heading.localName.slice(1) },
      h('a', { href: `#${heading.id}` }, h('bdi', languageOf(heading), heading.textContent.trim()))))));
}

/** The language and direction of the heading's own story. */
function languageOf(heading: HTMLElement): { lang: string | null; dir: string | null } {
  const story = heading.closest('article');
  return { lang: story?.getAttribute('lang') ?? null, dir: story?.getAttribute('dir') ?? null };
}

/** Tells the links of these outlines where the reader is. */
export function markHeading(outlines: Iterable<Element>, story: ParentNode): void {
  const line = innerHeight / 3;
  const passed = [story.querySelector<HTMLElement>('h1'), ...headingsOf(story)].filter((heading) => heading !== null && heading.getBoundingClientRect().top <= line).at(-1);
  const here = `#${passed?.id ?? 'title'}`;
  for (const outline of outlines) {
    for (const link of outline.querySelectorAll('a')) {
      if (link.getAttribute('href') === here) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  }
}

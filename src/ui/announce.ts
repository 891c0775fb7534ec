import { h } from './h.ts';

// A region that says the same thing twice is not read twice; a trailing space makes it another thing.
const again = '\u00a0';

/** Says it to a screen reader without moving the focus. The region is made at the first call. */
export function announce(text: string): void {
  const region = liveRegion();
  region.textContent = region.textContent === text ? text + again : text;
}

/** The page's live region. Called once at start, so that the first announcement is heard: a region born full is not. */
export function liveRegion(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[data-part="announcer"]');
  if (found) return found;
  const region = h('div', { 'data-part': 'announcer', class: 'unseen', role: 'status', 'aria-live': 'polite' });
  document.body.append(region);
  return region;
}

import { drawOutline, markHeading } from '../../reader/draw-outline.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { attachPopover } from '../../ui/popover.ts';
import { plural, type Translate } from '../../ui/translate.ts';
import { readShare } from '../story-place.ts';

export interface ReadingParts {
  /** The line under the bar that grows, and the minutes that are left. */
  progress: HTMLElement;
  left: HTMLElement;
  /** The outline beside the story, where there is room for it. */
  rail: HTMLElement;
  /** The outline behind a button, where there is none. */
  outline: HTMLElement[];
  /** The story was drawn, or drawn anew. */
  update: () => void;
}

export interface FollowOptions {
  /** That the whole story takes. */
  minutes: number;
  t: Translate;
  /** Aborts when the article is no longer shown. */
  signal: AbortSignal;
}

/** What shows where the reader is in the story and how much is left of it. */
export function followReading(story: () => HTMLElement | null, { minutes, t, signal }: FollowOptions): ReadingParts {
  const bar = h('div', {});
  const progress = h('div', { class: 'progress', 'data-part': 'progress', 'aria-hidden': 'true' }, bar);
  const left = h('span', { class: 'left', 'data-part': 'minutes-left' });
  const rail = h('div', { class: 'rail' });
  const button = drawButton({ action: 'outline', label: t('outline'), icon: 'outline', bare: true, class: 'quiet', press: () => undefined });
  const panel = attachPopover(button, t('outline'), () => {
    const place = story();
    const outline = (place && drawOutline(place, t)) ?? h('p', {});
    outline.addEventListener('click', ({ target }) => { if (target instanceof Element && target.closest('a')) panel.hidePopover(); });
    queueMicrotask(() => { if (place) markHeading([outline], place); });
    return outline;
  });
  const show = (): void => {
    const place = story();
    if (!place) return;
    const share = readShare();
    progress.dataset['share'] = share.toFixed(3);
    bar.style.transform = `scaleX(${share})`;
    left.textContent = share >= 1 ? '' : plural(t, 'minutesLeft', Math.max(1, Math.ceil(minutes * (1 - share))));
    markHeading(rail.children, place);
  };
  const update = (): void => {
    const place = story();
    const outline = place && drawOutline(place, t);
    rail.replaceChildren(...(outline ? [outline] : []));
    // The margin is as wide as the story's script leaves it.
    rail.dataset['script'] = place?.dataset['script'] ?? '';
    button.hidden = outline === null;
    show();
  };
  let isWaiting = false;
  const later = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => { isWaiting = false; show(); });
  };
  addEventListener('scroll', later, { passive: true, signal });
  addEventListener('resize', later, { passive: true, signal });
  // One of the two is enough.
  new ResizeObserver(() => { button.classList.toggle('unneeded', rail.clientWidth >= roomForRail); }).observe(rail);
  return { progress, left, rail, outline: [button, panel], update };
}

/** CSS pixels; narrower, every heading would break into three lines. The style sheet hides the rail below it. */
const roomForRail = 200;

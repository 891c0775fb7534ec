import type { Change, SavedSummary } from '../../article/index.ts';
import { send } from '../../messages/send.ts';
import { announce } from '../../ui/announce.ts';
import { drawButton } from '../../ui/button.ts';
import type { Translate } from '../../ui/translate.ts';
import type { Kept } from '../keep-article.ts';
import { blockAt, holdPlace, isPlaceHeld, placeAt, readShare } from '../story-place.ts';

/** Milliseconds without scrolling after which the place is worth a write. */
const restMs = 1200;

/** Shares of the story. Before the first nobody has begun; after the second only the receipt is left. */
const begun = 0.04;
const finished = 0.95;

/** A change of the place smaller than this, as a share of the story, is none. */
const leastMove = 0.005;

/** The way back to where the reader stopped. */
export interface Resume {
  button: HTMLButtonElement;
  /** While it is offered the reader is not where they stopped, and the place is not written over. */
  isOffered: () => boolean;
}

/**
 * Remembers how far a saved article was read, as the share of the story that has passed the foot of the window. Only what
 * the reader scrolled to is a place: to open an article and close it again says nothing.
 */
export function keepPlace(kept: Kept, resume: Resume | null): void {
  let timer = 0;
  let hasScrolled = false;
  const write = (): void => {
    const row = kept.saved.get();
    if (!row || !kept.isCopy() || !hasScrolled || resume?.isOffered()) return;
    hasScrolled = false;
    const change = placeChange(row, Math.round(readShare() * 1000) / 1000);
    if (change) void send('change-articles', { ids: [row.id], change: { ...change, openedAt: new Date().toISOString() } });
  };
  addEventListener('scroll', () => {
    if (isPlaceHeld()) return;
    hasScrolled = true;
    clearTimeout(timer);
    timer = window.setTimeout(write, restMs);
  }, { passive: true });
  document.addEventListener('visibilitychange', () => { if (document.hidden) write(); });
}

/** What a new place changes of a saved article, or null. What is read stays read, and never goes back. */
export function placeChange({ state, progress: last }: SavedSummary, progress: number): Change | null {
  if (Math.abs(progress - last) < leastMove || (state === 'read' && progress < last)) return null;
  return { progress, state: state === 'read' || progress >= finished ? 'read' : 'reading' };
}

/** A button that goes to where the reader stopped, or null when that is the beginning or the end. Gone once it is used or passed. */
export function offerResume({ progress }: SavedSummary, t: Translate): Resume | null {
  if (progress < begun || progress >= finished) return null;
  const share = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' }).format(progress);
  const leave = new AbortController();
  const words = t('continueFrom', share);
  const button = drawButton({ action: 'continue', label: words, class: 'continue', press: () => { gone(); goTo(progress); } });
  const gone = (): void => { leave.abort(); button.hidden = true; };
  addEventListener('scroll', () => { if (readShare() >= progress) gone(); }, { passive: true, signal: leave.signal });
  announce(words);
  return { button, isOffered: () => !leave.signal.aborted };
}

/** At once: nobody wants to watch half a story pass. The focus goes along, so that a screen reader reads on from there. */
function goTo(progress: number): void {
  const body = document.querySelector('[data-part="body"]');
  if (!body) return;
  const { top, height } = body.getBoundingClientRect();
  scrollTo({ top: scrollY + top + progress * height - innerHeight, behavior: 'instant' });
  const edge = document.querySelector<HTMLElement>('[data-part="bar"]')?.offsetHeight ?? 0;
  const block = blockAt(edge);
  block?.setAttribute('tabindex', '-1');
  block?.focus({ preventScroll: true });
  const place = placeAt(edge);
  if (place !== null) holdPlace({ place, edge, scroller: document.documentElement });
}

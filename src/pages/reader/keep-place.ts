import type { ReadState, SavedSummary } from '../../article/index.ts';
import { send } from '../../messages/send.ts';
import { drawButton } from '../../ui/button.ts';
import type { Translate } from '../../ui/translate.ts';
import type { Kept } from '../keep-article.ts';
import { readShare } from '../story-place.ts';

/** Milliseconds without scrolling after which the place is worth a write. */
const restMs = 1200;

/** Shares of the story. Before the first nobody has begun; after the second only the receipt is left. */
const begun = 0.04;
const finished = 0.95;

/** Remembers how far a saved article was read, as the share of the story that has passed the foot of the window. */
export function keepPlace(kept: Kept): void {
  let timer = 0;
  let written = kept.saved.get()?.progress ?? 0;
  const write = (): void => {
    const row = kept.saved.get();
    const progress = Math.round(readShare() * 1000) / 1000;
    if (!row || Math.abs(progress - written) < 0.005) return;
    written = progress;
    void send('change-articles', { ids: [row.id], change: { progress, state: stateAfter(row.state, progress), openedAt: new Date().toISOString() } });
  };
  addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = window.setTimeout(write, restMs);
  }, { passive: true });
  document.addEventListener('visibilitychange', () => { if (document.hidden) write(); });
}

/** What was read to its end stays read, wherever in it the reader looks again. */
export function stateAfter(state: ReadState, progress: number): ReadState {
  return state === 'read' || progress >= finished ? 'read' : 'reading';
}

/** A button that goes to where the reader stopped, or null when that is the beginning or the end. Gone once it is used or passed. */
export function drawContinue({ progress }: SavedSummary, t: Translate): HTMLElement | null {
  if (progress < begun || progress >= finished) return null;
  const share = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' }).format(progress);
  const leave = new AbortController();
  const button = drawButton({ action: 'continue', label: t('continueFrom', share), class: 'continue', press: () => { goTo(progress); gone(); } });
  const gone = (): void => { leave.abort(); button.remove(); };
  addEventListener('scroll', () => { if (readShare() >= progress) gone(); }, { passive: true, signal: leave.signal });
  return button;
}

function goTo(progress: number): void {
  const body = document.querySelector('[data-part="body"]');
  if (!body) return;
  const { top, height } = body.getBoundingClientRect();
  scrollTo({ top: scrollY + top + progress * height - innerHeight });
}

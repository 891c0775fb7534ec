import type { SavedSummary } from '../../article/index.ts';
import { hostOf } from '../../reader/draw-head.ts';
import { h } from '../../ui/h.ts';
import { plural, type Translate } from '../../ui/translate.ts';

/** What was begun and not finished, as cards that lead back to where the reader stopped. Empty and unseen when there is nothing. */
export function drawContinueRow(summaries: readonly SavedSummary[], t: Translate): HTMLElement {
  return h('section', { class: 'continue-row', 'data-part': 'continue', 'aria-label': t('continueReading'), hidden: summaries.length === 0 },
    h('h2', {}, t('continueReading')),
    h('ul', {}, ...summaries.map((summary) => drawCard(summary, t))));
}

function drawCard({ id, title, lang, dir, siteName, url, progress, readingMinutes }: SavedSummary, t: Translate): HTMLElement {
  const left = Math.max(1, Math.round(readingMinutes * (1 - progress)));
  const bar = h('span', { class: 'progress', 'aria-hidden': 'true' });
  bar.style.setProperty('--progress', String(progress));
  return h('li', {}, h('a', { href: `reader.html?id=${encodeURIComponent(id)}`, class: 'card', 'data-id': id, dir },
    h('span', { class: 'card-title', lang }, h('bdi', {}, title)),
    h('span', { class: 'card-facts' }, h('bdi', {}, siteName ?? hostOf(url)), ' · ', h('bdi', {}, plural(t, 'minutesLeft', left))), bar));
}

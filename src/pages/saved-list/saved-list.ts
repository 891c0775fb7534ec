import type { SavedSummary } from '../../article/index.ts';
import { hostOf } from '../../reader/draw-head.ts';
import { scriptOf } from '../../reader/script-of.ts';
import { shortDate } from '../../reader/long-date.ts';
import { announce } from '../../ui/announce.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { showRefusal } from '../../ui/show-refusal.ts';
import { plural, type Translate } from '../../ui/translate.ts';

export interface SavedListOptions {
  t: Translate;
  /** The beginning of the story under each title. */
  withExcerpts: boolean;
  /** Instead of following the row's link; null lets the browser do it. */
  open: ((id: string) => void) | null;
  /** Answers whether it is done. */
  forget: (id: string) => Promise<boolean>;
  restore: (id: string) => Promise<boolean>;
  /** Hears that a row went or came back. */
  counted?: () => void;
}

/** Saved articles as rows, in the order given. A deleted row stays as a line that can bring it back. */
export function drawSavedList(summaries: readonly SavedSummary[], options: SavedListOptions): HTMLElement {
  return h('ul', { class: 'saved-list', 'data-part': 'list' }, ...summaries.map((summary) => drawRow(summary, options)));
}

/** Whether a row is going or its undo stands in the list: then a change elsewhere waits for the next drawing. */
export function offersUndo(list: ParentNode): boolean {
  return list.querySelector('[data-part="deleted"], [data-leaving]') !== null;
}

export function drawRow(summary: SavedSummary, options: SavedListOptions): HTMLElement {
  const { t, open } = options;
  const link = h('a', { href: `reader.html?id=${encodeURIComponent(summary.id)}`, lang: summary.lang, class: 'title', 'data-script': scriptOf(summary.lang) }, h('bdi', {}, summary.title));
  if (open) link.addEventListener('click', (event) => { event.preventDefault(); open(summary.id); });
  const row = h('li', { 'data-part': 'row', 'data-id': summary.id },
    h('div', { class: 'words', dir: summary.dir }, link,
      options.withExcerpts && summary.excerpt && h('p', { class: 'excerpt', lang: summary.lang }, summary.excerpt),
      drawFacts(summary, t)),
    drawButton({ action: 'delete', label: t('deleteNamed', summary.title), icon: 'delete', bare: true, class: 'quiet', press: () => void forgetRow(row, summary, options) }));
  return row;
}

function drawFacts(summary: SavedSummary, t: Translate): HTMLElement {
  const language = document.documentElement.lang || 'en';
  const date = summary.published ?? summary.savedAt;
  return h('p', { class: 'facts' },
    h('span', { class: 'site' }, h('bdi', {}, summary.siteName ?? hostOf(summary.url))),
    h('time', { datetime: date }, h('bdi', {}, shortDate(date, language))),
    h('span', {}, h('bdi', {}, plural(t, 'minutes', summary.readingMinutes))),
    summary.state === 'read' && h('span', {}, h('bdi', {}, t('stateRead'))),
    summary.state === 'reading' && summary.progress > 0 && h('span', {}, h('bdi', {}, t('progressMark', new Intl.NumberFormat(language, { style: 'percent' }).format(summary.progress)))),
    summary.completeness !== 'full' && h('span', { class: 'mark' }, h('bdi', {}, t('partialMark'))));
}

async function forgetRow(row: HTMLElement, summary: SavedSummary, options: SavedListOptions): Promise<void> {
  const { t } = options;
  // The library tells of the change before it answers: the list must not be redrawn under the line that undoes it.
  row.dataset['leaving'] = '';
  if (!await options.forget(summary.id)) {
    delete row.dataset['leaving'];
    return showRefusal(row.querySelector<HTMLElement>('.words') ?? row, t('notDone'));
  }
  const undo = drawButton({ action: 'undo', label: t('undo'), icon: 'undo', class: 'quiet', press: () => void bringBack() });
  const line = h('li', { class: 'deleted', 'data-part': 'deleted' }, h('span', {}, t('deletedNamed', summary.title)), undo);
  const bringBack = async (): Promise<void> => {
    if (!await options.restore(summary.id)) return showRefusal(line, t('notDone'));
    const restored = drawRow(summary, options);
    line.replaceWith(restored);
    restored.querySelector('a')?.focus();
    announce(t('announceRestored'));
    options.counted?.();
  };
  row.replaceWith(line);
  undo.focus();
  announce(t('deletedNamed', summary.title));
  options.counted?.();
}

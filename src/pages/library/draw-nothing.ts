import type { SavedSummary } from '../../article/index.ts';
import type { Nearest } from '../../library/search/index.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { plural, type Translate } from '../../ui/translate.ts';
import { respell } from './query-words.ts';
import type { ViewName } from './shelf-view.ts';

export interface NothingOptions {
  t: Translate;
  typed: string;
  view: ViewName;
  /** How many articles were looked through. */
  searched: number;
  nearest: Nearest;
  ask: (query: string) => void;
  searchAll: () => void;
  drawRow: (summary: SavedSummary) => HTMLElement;
}

/** For a search that found nothing: what was searched, a word that may have been meant, a wider place, the nearest articles. */
export function drawNothing({ t, typed, view, searched, nearest, ask, searchAll, drawRow }: NothingOptions): HTMLElement {
  const meant = nearest.words.reduce(respell, typed);
  return h('section', { class: 'nothing', 'data-part': 'nothing' },
    h('p', {}, h('strong', {}, t('noResults', typed))),
    h('p', {}, plural(t, 'searchedIn', searched), ' ', t('noResultsTodo')),
    h('p', { class: 'offers' },
      meant !== typed && drawButton({ action: 'respell', label: t('didYouMean', meant), press: () => ask(meant) }),
      view !== 'saved' && drawButton({ action: 'search-all', label: t('searchEverywhere'), press: searchAll })),
    nearest.summaries.length > 0 && h('h2', { class: 'nearest' }, t('nearest')),
    nearest.summaries.length > 0 && h('div', { role: 'list', 'aria-label': t('nearest') }, ...nearest.summaries.map(drawRow)));
}

/** For a view that holds nothing: what would stand there. */
export function drawEmptyView(view: ViewName, t: Translate): HTMLElement {
  return h('p', { class: 'empty', 'data-part': 'empty-view' }, t(`empty_${view}`));
}

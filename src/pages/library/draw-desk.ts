import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { attachPopover } from '../../ui/popover.ts';
import type { Translate } from '../../ui/translate.ts';
import { sortNames, viewNames, type SortName, type ViewName } from './shelf-view.ts';

export interface DeskOptions {
  t: Translate;
  view: () => ViewName;
  sort: () => SortName;
  showView: (view: ViewName) => void;
  sortBy: (sort: SortName) => void;
  chooseAll: (isChosen: boolean) => void;
  drawFilters: () => HTMLElement;
}

/** What stands between the search box and the list: the views, how many there are, the filters, the order. */
export interface Desk {
  views: HTMLElement;
  tools: HTMLElement;
  count: HTMLElement;
  /** What of the query was not understood. */
  note: HTMLElement;
  filter: HTMLButtonElement;
  /** Shows the view, the order and how much is chosen. */
  update: (state: { chosen: number; total: number }) => void;
}

export function drawDesk({ t, view, sort, showView, sortBy, chooseAll, drawFilters }: DeskOptions): Desk {
  const buttons = viewNames.map((name, index) => drawButton(
    { action: 'view', label: t(`view_${name}`), class: 'quiet view', press: () => showView(name) }, { 'data-view': name, 'aria-keyshortcuts': index + 1 }));
  const all = h('input', { type: 'checkbox', 'data-action': 'select-all', 'aria-label': t('selectAll'), title: t('selectAll'), onchange: () => chooseAll(all.checked) });
  const order = h('select', { 'data-action': 'sort', 'aria-label': t('sort') }, ...sortNames.map((name) => h('option', { value: name }, t(`sort_${name}`))));
  order.addEventListener('change', () => sortBy(sortNames.find((name) => name === order.value) ?? 'newest'));
  const filter = drawButton({ action: 'filter', label: t('filter'), icon: 'filter', class: 'quiet', press: () => undefined }, { 'aria-keyshortcuts': 'f', title: t('filter') });
  const count = h('p', { class: 'count', role: 'status', 'data-part': 'count' });
  const note = h('p', { class: 'unknown', role: 'status', 'data-part': 'unknown' });
  return {
    views: h('nav', { class: 'views', 'aria-label': t('views') }, ...buttons),
    tools: h('div', { class: 'desk-tools', role: 'group', 'aria-label': t('listTools') }, h('label', { class: 'choose' }, all), count, filter, attachPopover(filter, t('filter'), drawFilters), order),
    count, note, filter,
    update: ({ chosen, total }) => {
      for (const button of buttons) {
        if (button.dataset['view'] === view()) button.setAttribute('aria-current', 'page');
        else button.removeAttribute('aria-current');
      }
      order.value = sort();
      all.checked = chosen > 0 && chosen === total;
      all.indeterminate = chosen > 0 && chosen < total;
      all.disabled = total === 0;
    },
  };
}

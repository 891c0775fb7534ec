import type { SavedSummary } from '../../article/index.ts';
import { tally } from '../../browser/arrange.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import type { Translate } from '../../ui/translate.ts';
import { hasWord, operatorValue, queryWord, replaceOperator, toggleWord } from './query-words.ts';

export interface FilterOptions {
  t: Translate;
  summaries: readonly SavedSummary[];
  query: () => string;
  /** Takes the query with the filter put in or taken out. */
  ask: (query: string) => void;
}

/** Shown of each list; the search box takes any other. */
const mostTags = 24;
const mostSites = 10;
const mostLanguages = 8;

/** Filters are words of the search: each press puts one into the search box or takes it out, where it can be read and learned. */
export function drawFilters(given: FilterOptions): HTMLElement {
  const { t, summaries, query } = given;
  const ask = (words: string): void => {
    given.ask(words);
    clear.disabled = words === '';
  };
  const options = { ...given, ask };
  const clear = drawButton({ action: 'clear-filters', label: t('clearFilters'), class: 'quiet', press: () => { ask(''); panel.replaceWith(drawFilters(given)); } }, { disabled: query() === '' });
  const language = document.documentElement.lang || 'en';
  const { tags, sites } = tally(summaries);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const panel = h('div', { class: 'filters', 'data-part': 'filters' },
    drawGroup(t('filterState'), [['is:unread', t('stateUnread')], ['is:reading', t('stateReading')], ['is:read', t('stateRead')]], { ...options, isOneOf: true }),
    drawGroup(t('filterMarks'), [['is:favourite', t('favourite')], ['is:archived', t('archivedMark')], ['is:partial', t('partialMark')]], options),
    drawGroup(t('tags'), tags.slice(0, mostTags).map(({ name, count }) => [queryWord('tag', name), name, count]), options),
    drawGroup(t('filterSites'), sites.slice(0, mostSites).map(({ name, count }) => [queryWord('site', name), name, count]), { ...options, isOneOf: true }),
    drawGroup(t('filterLanguages'), languagesOf(summaries).map(({ value, count }) => [`lang:${value}`, nameOf(names, value), count]), { ...options, isOneOf: true }),
    h('fieldset', { class: 'dates' }, h('legend', {}, t('filterDates')), drawDate('after', options), drawDate('before', options)),
    clear);
  return panel;
}

type Choice = [word: string, label: string, count?: number];

function drawGroup(name: string, choices: readonly Choice[], { query, ask, isOneOf = false }: FilterOptions & { isOneOf?: boolean }): HTMLElement | null {
  if (choices.length === 0) return null;
  const words = choices.map(([word]) => word);
  const buttons = choices.map(([word, label, count]) => h('button', {
    type: 'button', class: 'tag', 'data-action': 'filter-word', 'data-word': word, 'aria-pressed': String(hasWord(query(), word)),
    onclick: () => {
      ask(toggleWord(query(), word, isOneOf ? words : []));
      for (const button of buttons) button.setAttribute('aria-pressed', String(hasWord(query(), button.dataset['word'] ?? '')));
    },
  }, h('bdi', {}, label), count !== undefined && h('span', { class: 'tally' }, ` ${count}`)));
  return h('fieldset', {}, h('legend', {}, name), h('div', { class: 'choices' }, ...buttons));
}

function drawDate(operator: 'after' | 'before', { t, query, ask }: FilterOptions): HTMLElement {
  const input = h('input', { type: 'date', 'data-action': `filter-${operator}` });
  const value = operatorValue(query(), operator);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) input.value = value;
  input.addEventListener('change', () => ask(replaceOperator(query(), operator, input.value === '' ? null : input.value)));
  return h('label', {}, t(operator === 'after' ? 'filterAfter' : 'filterBefore'), ' ', input);
}

/** The languages with how many articles are in each, the most first; only where there is a choice. */
function languagesOf(summaries: readonly SavedSummary[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { lang } of summaries) {
    const [value = ''] = lang?.toLowerCase().split('-') ?? [];
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const found = [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count);
  return found.length > 1 ? found.slice(0, mostLanguages) : [];
}

function nameOf(names: Intl.DisplayNames, language: string): string {
  try { return names.of(language) ?? language; } catch { return language; }
}

import type { Failure, SavedSummary } from '../../article/index.ts';
import { t } from '../../browser/i18n.ts';
import { ownLibrary } from '../../browser/library.ts';
import { onLibraryChange } from '../../browser/on-change.ts';
import { h } from '../../ui/h.ts';
import { icon } from '../../ui/icon.ts';
import { plural } from '../../ui/translate.ts';
import { drawLookButton, followLook } from '../look/follow-look.ts';
import { forget, restore } from '../saved-list/forget.ts';
import { listenToListKeys } from '../saved-list/listen-to-list-keys.ts';
import { drawSavedList, offersUndo } from '../saved-list/saved-list.ts';
import { drawSorry } from '../sorry.ts';
import { markReady, part, startPage, titlePage } from '../start-page.ts';
import { filterSummaries } from './filter-summaries.ts';

const settings = followLook();
const search = drawSearch();
const list = h('div', { class: 'shelf' });

startPage(openShelf, showSorry);

async function openShelf(): Promise<void> {
  titlePage(t('library'));
  part('[data-part="bar"]').replaceChildren(
    h('span', { class: 'brand' }, h('img', { src: 'icons/icon-32.png', alt: '', width: 20, height: 20 }), t('productName')),
    h('div', { class: 'tools' }, ...drawLookButton(settings, t),
      h('a', { href: 'options.html', class: 'button quiet', 'data-action': 'open-options', title: t('settings'), 'aria-label': t('settings') }, icon('settings'))));
  await refresh();
  onLibraryChange(() => { if (!offersUndo(list)) void refresh(); });
  search.addEventListener('input', () => void refresh());
  listenToListKeys(list, search);
}

async function refresh(): Promise<void> {
  const all = await ownLibrary().listAll();
  if (!all.ok) return showSorry(all.failure);
  const { summaries } = all.value;
  if (summaries.length === 0) return showEmpty();
  const words = search.value.trim();
  const found = filterSummaries(summaries, words);
  drawShelf(found, words);
  if (!search.isConnected) part('main').replaceChildren(h('div', { class: 'shelf-head' }, h('h1', {}, t('library')), search), list);
  markReady('list');
}

function drawShelf(found: SavedSummary[], words: string): void {
  const count = h('p', { class: 'count', role: 'status', 'data-part': 'count' });
  const showCount = (rows: number): void => { count.textContent = plural(t, words ? 'results' : 'articles', rows); };
  const counted = (): void => showCount(list.querySelectorAll('[data-part="row"]').length);
  showCount(found.length);
  if (found.length === 0) list.replaceChildren(count, h('p', { class: 'empty' }, h('strong', {}, t('noResults', words)), ' ', t('noResultsTodo')));
  else list.replaceChildren(count, drawSavedList(found, { t, withExcerpts: true, open: null, forget, restore, counted }));
}

function drawSearch(): HTMLInputElement {
  return h('input', { type: 'search', placeholder: t('searchPlaceholder'), 'aria-label': t('searchLibrary'), 'data-part': 'search' });
}

function showEmpty(): void {
  part('main').replaceChildren(h('section', { class: 'sorry', 'data-part': 'empty' }, h('h1', {}, t('emptyTitle')), h('p', {}, t('emptyText'))));
  markReady('empty');
}

function showSorry(failure: Failure): void {
  part('main').replaceChildren(drawSorry(failure, t));
  markReady('sorry');
}

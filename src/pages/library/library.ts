import type { Failure, SavedSummary } from '../../article/index.ts';
import { backUpInIdle } from '../../browser/auto-backup.ts';
import { t } from '../../browser/i18n.ts';
import { ownLibrary, ownSearch } from '../../browser/library.ts';
import { onLibraryChange } from '../../browser/on-change.ts';
import { isEmptyQuery, parseQuery } from '../../browser/parse-query.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { icon } from '../../ui/icon.ts';
import { plural } from '../../ui/translate.ts';
import { drawLookButton, followLook } from '../look/follow-look.ts';
import { forget, restore } from '../saved-list/forget.ts';
import { listenToListKeys } from '../saved-list/listen-to-list-keys.ts';
import { drawSavedList, offersUndo } from '../saved-list/saved-list.ts';
import { drawSorry } from '../sorry.ts';
import { markReady, part, startPage, titlePage } from '../start-page.ts';

/** Rows drawn at once: a dozen screens, drawn within a frame or two. */
const rowsAtOnce = 200;

const settings = followLook();
const searcher = ownSearch();
const search = h('input', { type: 'search', placeholder: t('searchPlaceholder'), 'aria-label': t('searchLibrary'), 'data-part': 'search' });
const list = h('div', { class: 'shelf' });
let all: readonly SavedSummary[] = [];
let searching = new AbortController();

startPage(openShelf, showSorry);
backUpInIdle();

async function openShelf(): Promise<void> {
  titlePage(t('library'));
  part('[data-part="bar"]').replaceChildren(
    h('span', { class: 'brand' }, h('img', { src: 'icons/icon-32.png', alt: '', width: 20, height: 20 }), t('productName')),
    h('div', { class: 'tools' }, ...drawLookButton(settings, t),
      h('a', { href: 'options.html', class: 'button quiet', 'data-action': 'open-options', title: t('settings'), 'aria-label': t('settings') }, icon('settings'))));
  await refresh();
  onLibraryChange(() => { if (!offersUndo(list)) void refresh(); });
  search.addEventListener('input', () => void find());
  listenToListKeys(list, search);
}

async function refresh(): Promise<void> {
  const listed = await ownLibrary().listAll();
  if (!listed.ok) return showSorry(listed.failure);
  all = listed.value.summaries;
  searcher.setSummaries(all);
  if (all.length === 0) return showEmpty();
  if (!search.isConnected) part('main').replaceChildren(h('div', { class: 'shelf-head' }, h('h1', {}, t('library')), search), list);
  await find();
  markReady('list');
}

/** What is in titles, sites, authors and tags at once; what is in the texts as it is found. */
async function find(): Promise<void> {
  searching.abort();
  searching = new AbortController();
  const { signal } = searching;
  const query = parseQuery(search.value);
  if (isEmptyQuery(query)) return drawRows(all, plural(t, 'articles', all.length));
  const draw = ({ hits }: { hits: readonly { summary: SavedSummary }[] }): void => {
    if (!signal.aborted) drawRows(hits.map(({ summary }) => summary), plural(t, 'results', hits.length));
  };
  draw(searcher.findInHeads(query));
  try {
    const { hits } = await searcher.find(query, { tell: draw, signal });
    if (hits.length === 0) drawNothing(searcher.nearest(query).summaries);
  } catch (error) {
    // The next letter was typed; a storage that refuses to be read is another matter.
    if (!signal.aborted) throw error;
  }
}

function drawRows(rows: readonly SavedSummary[], counted: string): void {
  const shown = rows.slice(0, rowsAtOnce);
  const rest = rows.slice(rowsAtOnce);
  list.replaceChildren(drawCount(counted), drawSavedList(shown, listOptions()));
  if (rest.length > 0) list.append(drawMore(rest));
}

function drawMore(rows: readonly SavedSummary[]): HTMLElement {
  const more = drawButton({ action: 'more', label: t('showMore'), class: 'more', press: () => {
    const next = drawSavedList(rows.slice(0, rowsAtOnce), listOptions());
    more.replaceWith(next, ...(rows.length > rowsAtOnce ? [drawMore(rows.slice(rowsAtOnce))] : []));
    next.querySelector('a')?.focus();
  } });
  return more;
}

function drawNothing(nearest: readonly SavedSummary[]): void {
  list.replaceChildren(drawCount(plural(t, 'results', 0)), h('p', { class: 'empty' }, h('strong', {}, t('noResults', search.value.trim())), ' ', t('noResultsTodo')));
  if (nearest.length > 0) list.append(h('h2', { class: 'nearest' }, t('nearest')), drawSavedList(nearest, listOptions()));
}

function drawCount(words: string): HTMLElement {
  return h('p', { class: 'count', role: 'status', 'data-part': 'count' }, words);
}

function listOptions(): Parameters<typeof drawSavedList>[1] {
  const counted = (): void => {
    const gone = list.querySelectorAll('[data-part="deleted"]').length;
    const count = list.querySelector('[data-part="count"]');
    if (count && search.value.trim() === '') count.textContent = plural(t, 'articles', all.length - gone);
  };
  return { t, withExcerpts: true, open: null, forget, restore, counted };
}

function showEmpty(): void {
  part('main').replaceChildren(h('section', { class: 'sorry', 'data-part': 'empty' }, h('h1', {}, t('emptyTitle')), h('p', {}, t('emptyText'))));
  markReady('empty');
}

function showSorry(failure: Failure): void {
  part('main').replaceChildren(drawSorry(failure, t));
  markReady('sorry');
}

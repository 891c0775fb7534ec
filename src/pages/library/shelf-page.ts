import type { SavedSummary } from '../../article/index.ts';
import { t } from '../../browser/i18n.ts';
import { ownLibrary } from '../../browser/library.ts';
import { isEmptyQuery } from '../../browser/parse-query.ts';
import { keptPicture } from '../../browser/pictures.ts';
import type { Hit, Query } from '../../library/search/index.ts';
import type { Page } from '../../library/list-articles.ts';
import { h } from '../../ui/h.ts';
import { plural } from '../../ui/translate.ts';
import { VirtualList } from '../../ui/virtual-list.ts';
import { drawContinueRow } from './draw-continue.ts';
import { drawDesk, type Desk } from './draw-desk.ts';
import { drawEmptyView, drawNothing } from './draw-nothing.ts';
import { drawFilters } from './draw-filters.ts';
import { drawShelfRow, setChosen, type RowDeed } from './draw-shelf-row.ts';
import { Selection } from './selection.ts';
import { keepPlace, readPlace } from './shelf-place.ts';
import { ShelfSearch } from './shelf-search.ts';
import { inView, sorted, taken, toContinue, type SortName, type ViewName } from './shelf-view.ts';
import { isSameRow, type ShownRow } from './shown-row.ts';

/** Cards of the continue-reading row: what fits a desk. */
const mostToContinue = 4;

/** How sound the library was when it was read. */
export type ShelfState = Pick<Page, 'isNewer' | 'damaged' | 'missing'>;

/** What the list asks of those who act. */
export interface ShelfActors {
  act: (deed: RowDeed, summary: SavedSummary) => void;
  /** Hears that other articles, or none, are chosen. */
  chosen: () => void;
  /** Hears that other articles are shown. */
  shown: () => void;
  /** Where the focus goes when the last row has gone. */
  leftEmpty: () => void;
}

/** The list of the library page: what it holds, what of it is shown, in which order, and what is chosen. */
export class ShelfPage {
  all: readonly SavedSummary[] = [];
  trash: readonly SavedSummary[] = [];
  state: ShelfState = { isNewer: false, damaged: [], missing: 0 };
  readonly selection = new Selection();
  readonly search = h('input', { type: 'search', placeholder: t('searchPlaceholder'), 'aria-label': t('searchLibrary'), 'data-part': 'search', 'aria-keyshortcuts': '/', spellcheck: 'false' });
  readonly list: VirtualList<ShownRow>;
  readonly desk: Desk;
  readonly below = h('div', { class: 'below' });
  view: ViewName;
  sort: SortName;
  readonly #actors: ShelfActors;
  readonly #shelfSearch = new ShelfSearch();
  readonly #continue = h('div', {});
  #current: string | null = null;
  /** How often something was taken in. */
  #taken = 0;

  constructor(actors: ShelfActors) {
    this.#actors = actors;
    const place = readPlace();
    this.view = place.view;
    this.sort = place.sort;
    this.search.value = place.query;
    this.list = new VirtualList({ name: t('savedArticles'), keyOf: ({ summary }: ShownRow) => summary.id, isSame: isSameRow, draw: (row) => this.#drawRow(row) });
    this.desk = drawDesk({
      t, view: () => this.view, sort: () => this.sort,
      showView: (view) => this.show(view), sortBy: (sort) => { this.sort = sort; void this.find({ fromTop: true }); },
      chooseAll: (isChosen) => { if (isChosen) this.chooseAll(); else this.clearChoice(); },
      drawFilters: () => drawFilters({ t, summaries: this.source, query: () => this.search.value.trim(), ask: (query) => this.ask(query) }),
    });
    this.search.addEventListener('input', () => void this.find({ fromTop: true }));
    this.search.addEventListener('focus', () => this.#shelfSearch.warmUp(this.source), { once: true });
    this.list.element.addEventListener('focusin', ({ target }) => { this.#current = (target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'] ?? this.#current; });
    addEventListener('pagehide', () => keepPlace({ view: this.view, sort: this.sort, query: this.search.value, row: this.list.place() }));
  }

  get source(): readonly SavedSummary[] {
    return this.view === 'trash' ? this.trash : this.all;
  }

  get order(): string[] {
    return this.list.items.map(({ summary }) => summary.id);
  }

  /** The row that has the focus or had it last, or null. */
  get current(): string | null {
    return this.#current !== null && this.list.indexOf(this.#current) >= 0 ? this.#current : null;
  }

  /** What an action is for: all that is chosen, else the row that has the focus. */
  get targets(): SavedSummary[] {
    const shown = this.list.items.map(({ summary }) => summary);
    return this.selection.size > 0 ? shown.filter(({ id }) => this.selection.has(id)) : shown.filter(({ id }) => id === this.#current);
  }

  draw(): HTMLElement[] {
    return [
      h('div', { class: 'shelf-head' }, h('h1', {}, t('library')), this.search),
      this.desk.views, this.#continue, this.desk.note, this.list.element, this.below,
    ];
  }

  /** Reads the library anew. The place in the list stays. What was done while it was being read is newer: then it is read again. */
  async refresh(): Promise<void> {
    const before = this.#taken;
    const [listed, thrown] = await Promise.all([ownLibrary().listAll(), ownLibrary().listTrash()]);
    if (!listed.ok || !thrown.ok) throw new Error('the library cannot be listed');
    if (before !== this.#taken) return this.refresh();
    this.all = listed.value.summaries;
    this.trash = thrown.value.summaries;
    this.state = { ...listed.value, missing: listed.value.missing + thrown.value.missing };
    await this.find();
  }

  /** Goes to where the reader was when the tab last left this page. */
  goBack(): void {
    const { row } = readPlace();
    if (row) this.list.goTo(row);
    this.#current = row?.key ?? null;
  }

  /** The summaries as they stand now, without waiting for the storage. */
  take(changed: readonly SavedSummary[], gone: readonly string[] = []): void {
    this.#taken++;
    Object.assign(this, taken(this, changed, gone));
    void this.find();
  }

  show(view: ViewName): void {
    this.view = view;
    this.selection.clear();
    void this.find({ fromTop: true });
  }

  /** Puts the query into the search box and shows what it finds. */
  ask(query: string): void {
    this.search.value = query;
    void this.find({ fromTop: true });
  }

  /**
   * Shows what the search box asks for: what is in titles, sites, authors and tags at once, what is in the texts as it is
   * found. When only the library has changed, what is shown stays until all is known again.
   */
  async find({ fromTop = false } = {}): Promise<void> {
    const { query, isNew } = this.#shelfSearch.read(this.search.value);
    this.desk.note.textContent = query.unknown.length > 0 ? t('unknownWords', query.unknown.join(' ')) : '';
    if (fromTop) scrollTo({ top: 0, behavior: 'instant' });
    if (isEmptyQuery(query)) return this.#showAll();
    const isWhole = !isNew && !fromTop;
    if (isWhole) this.#keepHits(query);
    await this.#shelfSearch.find(query, this.source, { tell: ({ hits, isComplete }) => this.#showHits(hits, query, isComplete), isWhole });
  }

  chooseAll(): void {
    this.selection.all(this.order);
    this.updateChoice();
  }

  clearChoice(): void {
    this.selection.clear();
    this.updateChoice();
  }

  /** Shows on every row whether it is chosen. */
  updateChoice(): void {
    for (const [id, row] of this.list.rows()) setChosen(row, this.selection.has(id));
    this.desk.update({ chosen: this.selection.size, total: this.list.items.length });
    this.#actors.chosen();
  }

  /** Moves the focus by so many rows, or to a place in the list; with `chooses` all on the way are chosen. */
  step(to: { by: 1 | -1 } | 'first' | 'last', { chooses = false } = {}): void {
    const last = this.list.items.length - 1;
    const here = this.#current === null ? -1 : this.list.indexOf(this.#current);
    const next = to === 'first' ? 0 : to === 'last' ? last : here < 0 ? 0 : Math.min(last, Math.max(0, here + to.by));
    const from = this.list.items[Math.max(0, here)]?.summary.id;
    this.#focus(next);
    const id = this.list.items[next]?.summary.id;
    if (!chooses || id === undefined || from === undefined) return;
    if (this.selection.size === 0) this.selection.set(from, true);
    this.selection.extendTo(id, this.order);
    this.updateChoice();
  }

  #focus(index: number): void {
    // A window in the background tells of no focus.
    this.#current = this.list.items[index]?.summary.id ?? this.#current;
    this.list.reveal(index)?.querySelector<HTMLElement>('.title')?.focus({ preventScroll: true });
  }

  #showAll(): void {
    const summaries = sorted(inView(this.view, this.source), this.sort, document.documentElement.lang);
    this.#setRows(summaries.map((summary) => ({ summary, query: null, isInHead: true })));
    this.desk.count.textContent = plural(t, 'articles', summaries.length);
    this.#continue.replaceChildren(drawContinueRow(this.view === 'saved' ? toContinue(this.all, mostToContinue) : [], t));
    this.below.replaceChildren(...(summaries.length === 0 ? [drawEmptyView(this.view, t)] : []));
  }

  /** The rows that are shown as their articles stand now, without those that have gone. */
  #keepHits(query: Query): void {
    const now = new Map(inView(this.view, this.source, true).map((summary) => [summary.id, summary]));
    this.#setRows(this.list.items.flatMap((row) => {
      const summary = now.get(row.summary.id);
      return summary ? [{ ...row, query, summary }] : [];
    }));
  }

  #showHits(hits: readonly Hit[], query: Query, isComplete: boolean): void {
    const inHead = new Map(hits.map(({ summary, isInHead }) => [summary.id, isInHead]));
    const summaries = sorted(inView(this.view, hits.map(({ summary }) => summary), true), this.sort, document.documentElement.lang);
    this.#setRows(summaries.map((summary) => ({ summary, query, isInHead: inHead.get(summary.id) ?? true })));
    this.desk.count.textContent = plural(t, 'results', summaries.length) + (isComplete ? '' : ' …');
    this.#continue.replaceChildren();
    this.below.replaceChildren(...(isComplete && summaries.length === 0 ? [this.#drawNothing(query)] : []));
  }

  #setRows(rows: readonly ShownRow[]): void {
    const at = this.#current === null ? -1 : this.list.indexOf(this.#current);
    const hadFocus = this.list.element.contains(document.activeElement);
    const place = this.list.place();
    this.list.setItems(rows);
    if (place && this.list.indexOf(place.key) >= 0) this.list.goTo(place);
    this.selection.keep((id) => this.list.indexOf(id) >= 0);
    this.updateChoice();
    this.#actors.shown();
    if (!hadFocus || this.list.element.contains(document.activeElement)) return;
    if (rows.length > 0) this.#focus(Math.min(Math.max(0, at), rows.length - 1));
    else this.#actors.leftEmpty();
  }

  #drawNothing(query: Query): HTMLElement {
    return drawNothing({
      t, typed: this.search.value.trim(), view: this.view, searched: inView(this.view, this.source, true).length, nearest: this.#shelfSearch.nearest(query),
      ask: (words) => this.ask(words), searchAll: () => this.show('saved'), drawRow: (summary) => this.#drawRow({ summary, query: null, isInHead: true }),
    });
  }

  #drawRow(row: ShownRow): HTMLElement {
    return drawShelfRow(row, {
      t, isChosen: (id) => this.selection.has(id), picture: keptPicture, act: this.#actors.act, filter: (word) => this.ask(word),
      snippet: (id, query) => this.#shelfSearch.snippet(id, query),
      choose: (id, { isChosen, isRange }) => {
        if (isRange) this.selection.extendTo(id, this.order);
        else this.selection.set(id, isChosen);
        this.updateChoice();
      },
    });
  }
}

import { arrange, focusIn } from './arrange.ts';

/** How a list draws its items. */
export interface VirtualListOptions<T> {
  /** The list's accessible name. */
  name: string;
  /** What stays the same when an item changes. */
  keyOf: (item: T) => string;
  /** Whether the row drawn for the one is right for the other. */
  isSame: (one: T, other: T) => boolean;
  /** A `role="listitem"` element; its place in the list is told by the list. */
  draw: (item: T) => HTMLElement;
}

/** The first row that is seen and how far above the window's top it begins, in pixels. */
export interface ListPlace {
  key: string;
  offset: number;
}

/** Rows that are drawn and let go together: a third of a window, so that little is drawn in vain. */
const blockSize = 8;

/** Pixels of a row before any was measured. */
const firstGuess = 132;

/** Windows above and below the visible one that are drawn ahead: a turn of the wheel never meets an empty place. */
const ahead = 1;

interface Drawn<T> {
  item: T;
  row: HTMLElement;
}

/**
 * A list of any length in which only what is near the window exists. Rows stand in blocks; a block that is far away is an
 * empty box of its height, so rows may be of any height, and the browser's own scroll anchoring keeps the place when a
 * guess was wrong. Each row says its number and how many there are (`aria-posinset`, `aria-setsize`), and a row in focus is
 * never taken away.
 */
export class VirtualList<T> {
  readonly element: HTMLElement;
  readonly #options: VirtualListOptions<T>;
  readonly #watcher: IntersectionObserver | null;
  #items: readonly T[] = [];
  #indexes = new Map<string, number>();
  #blocks: HTMLElement[] = [];
  #rows = new Map<string, Drawn<T>>();
  #open = new Set<number>();
  #heights = new Map<number, number>();
  #width = 0;

  constructor(options: VirtualListOptions<T>) {
    this.#options = options;
    this.element = document.createElement('div');
    for (const [name, value] of [['role', 'list'], ['aria-label', options.name], ['data-part', 'list'], ['class', 'virtual-list']] as const) this.element.setAttribute(name, value);
    this.#watcher = typeof IntersectionObserver === 'undefined' ? null : new IntersectionObserver((changes) => this.#follow(changes), { rootMargin: `${ahead * 100}% 0px` });
    // In a frame of its own: what changes a size while sizes are told is told of as an error.
    if (typeof ResizeObserver !== 'undefined') new ResizeObserver(() => requestAnimationFrame(() => this.#resized())).observe(this.element);
  }

  get items(): readonly T[] {
    return this.#items;
  }

  /** Shows these instead. Rows that are still right stay as they are, with the focus in them. */
  setItems(items: readonly T[]): void {
    const hasOtherLength = items.length !== this.#items.length;
    this.#items = items;
    this.#indexes = new Map(items.map((item, index) => [this.#options.keyOf(item), index]));
    const wanted = Math.ceil(items.length / blockSize);
    for (const block of this.#blocks.splice(wanted)) { this.#watcher?.unobserve(block); block.remove(); }
    for (const number of this.#open) if (number >= wanted) this.#open.delete(number);
    if (hasOtherLength) this.#heights.clear();
    while (this.#blocks.length < wanted) this.#addBlock();
    this.#redraw();
  }

  /** Where the item of this key stands, or -1. */
  indexOf(key: string): number {
    return this.#indexes.get(key) ?? -1;
  }

  /** The row at this place, drawn and scrolled into the window; null past the ends. */
  reveal(index: number): HTMLElement | null {
    const item = this.#items[index];
    if (item === undefined) return null;
    this.#openBlock(Math.floor(index / blockSize));
    const row = this.rowOf(this.#options.keyOf(item));
    row?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return row;
  }

  /** The row of this key, or null when it is not drawn. */
  rowOf(key: string): HTMLElement | null {
    return this.#rows.get(key)?.row ?? null;
  }

  /** Every row that is drawn. */
  rows(): IterableIterator<[string, HTMLElement]> {
    return new Map([...this.#rows].map(([key, { row }]) => [key, row])).entries();
  }

  /** Where the reader is; null at the beginning, where newer rows are welcome. */
  place(): ListPlace | null {
    if (this.element.getBoundingClientRect().top >= 0) return null;
    for (const number of [...this.#open].sort((one, other) => one - other)) {
      for (const item of this.#itemsOf(number)) {
        const key = this.#options.keyOf(item);
        const box = this.#rows.get(key)?.row.getBoundingClientRect();
        if (box && box.bottom > 0) return { key, offset: box.top };
      }
    }
    return null;
  }

  /** Scrolls so that the row stands where it stood. Does nothing when it is gone. */
  goTo({ key, offset }: ListPlace): void {
    const row = this.reveal(this.indexOf(key));
    if (row) scrollBy({ top: row.getBoundingClientRect().top - offset, behavior: 'instant' });
  }

  #addBlock(): void {
    const block = document.createElement('div');
    block.setAttribute('role', 'none');
    block.className = 'block';
    this.#blocks.push(block);
    this.element.append(block);
    this.#watcher?.observe(block);
  }

  #follow(changes: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes) {
      const number = this.#blocks.indexOf(target as HTMLElement);
      if (number < 0) continue;
      if (isIntersecting) this.#openBlock(number);
      else this.#closeBlock(number);
    }
  }

  /** Everything that is drawn, anew from the items; then what has come into the window. */
  #redraw(): void {
    const kept = new Map<string, Drawn<T>>();
    const focus = focusIn(this.element);
    const isFirst = this.#open.size === 0;
    for (const number of this.#open) this.#fill(number, kept);
    // Before it is asked which are near: blocks without a height all stand in one place.
    this.#emptyClosed();
    for (const number of this.#near()) {
      this.#open.add(number);
      this.#fill(number, kept);
    }
    this.#rows = kept;
    // Now there are rows to measure by.
    if (isFirst) this.#emptyClosed();
    focus?.(this.element);
  }

  #openBlock(number: number): void {
    if (this.#open.has(number) || number >= this.#blocks.length) return;
    this.#open.add(number);
    this.#fill(number, this.#rows);
  }

  #closeBlock(number: number): void {
    const block = this.#blocks[number];
    if (!block || !this.#open.has(number) || block.contains(document.activeElement)) return;
    this.#heights.set(number, block.getBoundingClientRect().height);
    this.#open.delete(number);
    for (const item of this.#itemsOf(number)) this.#rows.delete(this.#options.keyOf(item));
    this.#empty(number, 0);
  }

  #fill(number: number, rows: Map<string, Drawn<T>>): void {
    const block = this.#blocks[number];
    if (!block) return;
    const wanted = this.#itemsOf(number).map((item, index) => {
      const key = this.#options.keyOf(item);
      const known = this.#rows.get(key);
      const row = known && this.#options.isSame(known.item, item) ? known.row : this.#options.draw(item);
      row.setAttribute('aria-posinset', String(number * blockSize + index + 1));
      row.setAttribute('aria-setsize', String(this.#items.length));
      rows.set(key, { item, row });
      return row;
    });
    block.style.blockSize = '';
    arrange(block, wanted);
  }

  #emptyClosed(): void {
    const guess = this.#guess();
    for (const number of this.#blocks.keys()) if (!this.#open.has(number)) this.#empty(number, guess);
  }

  #empty(number: number, guess: number): void {
    const block = this.#blocks[number];
    if (!block) return;
    block.replaceChildren();
    block.style.blockSize = `${this.#heights.get(number) ?? this.#itemsOf(number).length * guess}px`;
  }

  #itemsOf(number: number): readonly T[] {
    return this.#items.slice(number * blockSize, (number + 1) * blockSize);
  }

  /** What a row takes on average, as far as rows were measured. */
  #guess(): number {
    let height = 0;
    let count = 0;
    for (const [number, measured] of this.#heights) { height += measured; count += this.#itemsOf(number).length; }
    for (const number of this.#open) {
      const measured = this.#blocks[number]?.getBoundingClientRect().height ?? 0;
      if (measured > 0) { height += measured; count += this.#itemsOf(number).length; }
    }
    return count === 0 ? firstGuess : height / count;
  }

  /** Blocks in or near the window that are not drawn. */
  #near(): number[] {
    return this.#blocks.flatMap((block, number) => {
      if (this.#open.has(number)) return [];
      const box = block.getBoundingClientRect();
      return box.top < innerHeight * (1 + ahead) && box.bottom > -innerHeight * ahead ? [number] : [];
    });
  }

  /** At another width every measured height is wrong. */
  #resized(): void {
    const width = this.element.clientWidth;
    if (width === this.#width) return;
    this.#width = width;
    this.#heights.clear();
    this.#emptyClosed();
  }
}

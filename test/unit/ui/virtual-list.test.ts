// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { h } from '../../../src/ui/h.ts';
import { VirtualList } from '../../../src/ui/virtual-list.ts';

interface Item {
  id: string;
  words: string;
}

const rowHeight = 100;
let drawn: string[] = [];
let list: VirtualList<Item>;

/** What jsdom has none of: rows of one height, in a window of 768 px whose top is at `scrolled`. */
let scrolled = 0;
function layOut(): void {
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.scrollBy = (() => undefined);
  Element.prototype.getBoundingClientRect = function box(this: HTMLElement) {
    const heightOf = (block: Element): number => block.childElementCount * rowHeight || Number.parseFloat((block as HTMLElement).style.blockSize) || 0;
    const blocks = [...list.element.children];
    const topOf = (block: Element): number => blocks.slice(0, blocks.indexOf(block)).reduce((sum, one) => sum + heightOf(one), 0) - scrolled;
    if (this === list.element) return { top: -scrolled, bottom: 0, height: 0, width: 500 } as DOMRect;
    if (this.parentElement === list.element) return { top: topOf(this), bottom: topOf(this) + heightOf(this), height: heightOf(this) } as DOMRect;
    const block = this.closest('.block');
    const top = block ? topOf(block) + [...block.children].indexOf(this) * rowHeight : 0;
    return { top, bottom: top + rowHeight, height: rowHeight } as DOMRect;
  };
}

const items = (count: number, words = 'x'): Item[] => Array.from({ length: count }, (_, index) => ({ id: `r${index}`, words }));
const rows = (): HTMLElement[] => [...list.element.querySelectorAll<HTMLElement>('[role="listitem"]')];

beforeEach(() => {
  drawn = [];
  scrolled = 0;
  list = new VirtualList<Item>({
    name: 'List', keyOf: ({ id }) => id, isSame: (one, other) => one.words === other.words,
    draw: ({ id, words }) => { drawn.push(id); return h('div', { role: 'listitem', 'data-id': id }, h('a', { href: '#' }, words), h('button', {}, 'go')); },
  });
  layOut();
  document.body.replaceChildren(list.element);
});

describe('a long list', () => {
  it('draws what is near the window and says the place of each row in the whole', () => {
    list.setItems(items(2_000));
    expect(rows().length).toBeGreaterThanOrEqual(8);
    expect(rows().length).toBeLessThan(60);
    expect(rows()[0]?.getAttribute('aria-posinset')).toBe('1');
    expect(rows()[0]?.getAttribute('aria-setsize')).toBe('2000');
  });

  it('is as high as all of its rows', () => {
    list.setItems(items(200));
    const height = [...list.element.children].reduce((sum, block) => sum + block.getBoundingClientRect().height, 0);
    expect(height).toBe(200 * rowHeight);
  });

  it('draws any row that is asked for', () => {
    list.setItems(items(2_000));
    expect(list.reveal(1_777)?.dataset['id']).toBe('r1777');
    expect(list.rowOf('r1777')?.getAttribute('aria-posinset')).toBe('1778');
    expect(list.reveal(2_000)).toBeNull();
    expect(list.reveal(-1)).toBeNull();
  });

  it('knows the row the reader is at', () => {
    list.setItems(items(2_000));
    expect(list.place()).toBeNull();
    list.reveal(200);
    scrolled = 200 * rowHeight + 30;
    expect(list.place()).toEqual({ key: 'r200', offset: -30 });
  });
});

describe('other items', () => {
  it('leave the rows that are still right, with the focus in them', () => {
    list.setItems(items(8));
    const before = list.rowOf('r2');
    before?.querySelector('button')?.focus();
    drawn = [];
    list.setItems(items(8).filter(({ id }) => id !== 'r1'));
    expect(list.rowOf('r2')).toBe(before);
    expect(drawn).toEqual([]);
    expect(document.activeElement?.textContent).toBe('go');
    expect(before?.getAttribute('aria-posinset')).toBe('2');
    expect(before?.getAttribute('aria-setsize')).toBe('7');
  });

  it('draw a changed row anew and give its control the focus back', () => {
    list.setItems(items(10));
    list.rowOf('r3')?.querySelector('button')?.focus();
    drawn = [];
    list.setItems(items(10).map((item) => (item.id === 'r3' ? { ...item, words: 'y' } : item)));
    expect(drawn).toEqual(['r3']);
    expect(document.activeElement).toBe(list.rowOf('r3')?.querySelector('button'));
  });

  it('may be fewer, none, and many again', () => {
    list.setItems(items(1_000));
    list.reveal(900);
    list.setItems(items(3, 'z'));
    expect(rows().map((row) => row.dataset['id'])).toEqual(['r0', 'r1', 'r2']);
    list.setItems(items(1_000));
    expect(rows().length).toBeLessThan(60);
    list.setItems([]);
    expect(rows()).toEqual([]);
    expect(list.indexOf('r0')).toBe(-1);
    list.setItems(items(1_000));
    expect(rows().length).toBeGreaterThan(7);
  });
});

// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { listenToListKeys } from '../../../src/pages/saved-list/listen-to-list-keys.ts';
import { h } from '../../../src/ui/h.ts';

const deleted = vi.fn();
const row = (id: string): HTMLElement => h('li', { 'data-part': 'row', 'data-id': id }, h('a', { class: 'title', href: '#' }, id), h('button', { 'data-action': 'delete', onclick: () => { deleted(id); } }));
const search = h('input', { type: 'search' });
const list = h('div', {});

listenToListKeys(list, search);
Element.prototype.scrollIntoView = () => undefined;

function press(key: string, more: KeyboardEventInit = {}): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}
const here = (): string | null | undefined => document.activeElement?.textContent;

beforeEach(() => {
  list.replaceChildren(h('ul', {}, row('a'), row('b'), row('c')));
  document.body.replaceChildren(search, list);
  (document.activeElement as HTMLElement | null)?.blur();
  deleted.mockClear();
});

it('moves through the rows and stops at the ends', () => {
  const seen = ['ArrowDown', 'j', 'ArrowDown', 'ArrowDown', 'k', 'ArrowUp', 'ArrowUp'].map((key) => { press(key); return here(); });
  expect(seen).toEqual(['a', 'b', 'c', 'c', 'b', 'a', 'a']);
});

it('goes to the search box and from there into the list, and leaves typing alone', () => {
  press('/');
  expect(document.activeElement).toBe(search);
  press('j');
  press('Delete');
  expect(document.activeElement).toBe(search);
  press('ArrowDown');
  expect(here()).toBe('a');
});

it('deletes the row in focus, and nothing without one', () => {
  press('Delete');
  expect(deleted).not.toHaveBeenCalled();
  press('j');
  press('Delete');
  expect(deleted).toHaveBeenCalledExactlyOnceWith('a');
});

it("leaves the browser's own chords alone", () => {
  press('j', { ctrlKey: true });
  press('/', { metaKey: true });
  expect(document.activeElement).toBe(document.body);
});

import { expect, it } from 'vitest';
import { Selection } from '../../../src/pages/library/selection.ts';

const order = ['a', 'b', 'c', 'd', 'e'];

it('chooses and lets go one by one, and answers in the order of the list', () => {
  const selection = new Selection();
  selection.set('d', true);
  selection.set('a', true);
  selection.set('b', true);
  selection.set('b', false);
  expect(selection.in(order)).toEqual(['a', 'd']);
  expect(selection.size).toBe(2);
});

it('extends from the last one, in both directions, as that one is', () => {
  const selection = new Selection();
  selection.set('b', true);
  selection.extendTo('d', order);
  expect(selection.in(order)).toEqual(['b', 'c', 'd']);
  selection.extendTo('a', order);
  expect(selection.in(order)).toEqual(['a', 'b', 'c', 'd']);
  selection.set('d', false);
  selection.extendTo('b', order);
  expect(selection.in(order)).toEqual(['a']);
});

it('has no range without a beginning, or when its beginning is not shown any more', () => {
  const selection = new Selection();
  selection.extendTo('c', order);
  expect(selection.in(order)).toEqual(['c']);
  selection.extendTo('e', ['d', 'e']);
  expect(selection.in(order)).toEqual(['c', 'e']);
});

it('lets go what has gone', () => {
  const selection = new Selection();
  selection.all(order);
  selection.keep((id) => id !== 'c');
  expect(selection.in(order)).toEqual(['a', 'b', 'd', 'e']);
  selection.clear();
  expect(selection.size).toBe(0);
});

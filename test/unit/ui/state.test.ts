import { expect, it } from 'vitest';
import { state } from '../../../src/ui/state.ts';

it('tells at once and at every change, but not of the same value again', () => {
  const heard: number[] = [];
  const count = state(1);
  count.watch((value) => heard.push(value));
  count.set(2);
  count.set(2);
  expect(heard).toEqual([1, 2]);
  expect(count.get()).toBe(2);
});

it('stops telling when the signal aborts, also in the middle of telling', () => {
  const heard: string[] = [];
  const stop = new AbortController();
  const word = state('a');
  word.watch(() => { if (word.get() === 'b') stop.abort(); });
  word.watch((value) => heard.push(value), stop.signal);
  word.set('b');
  word.set('c');
  expect(heard).toEqual(['a', 'b']);
  word.watch((value) => heard.push(value), stop.signal);
  expect(heard).toEqual(['a', 'b']);
});

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetHeardPlaces, forgetOldPlaces, heardPlace, keepHeardPlace } from '../../../src/listen/heard-places.ts';

beforeEach(() => { localStorage.clear(); vi.useFakeTimers(); });
afterEach(() => vi.useRealTimers());

it('knows where listening stopped, for thirty days and no longer', () => {
  keepHeardPlace('https://a.example/1', 'The river');
  vi.advanceTimersByTime(29 * 86_400_000);
  forgetOldPlaces();
  expect(heardPlace('https://a.example/1')).toBe('The river');
  vi.advanceTimersByTime(2 * 86_400_000);
  expect(heardPlace('https://a.example/1')).toBeNull();
  forgetOldPlaces();
  expect(localStorage.getItem('listen-places')).toBe('[]');
});

it('lets go of one that is heard to its end', () => {
  keepHeardPlace('https://a.example/1', 'The river');
  keepHeardPlace('https://a.example/1', null);
  expect(heardPlace('https://a.example/1')).toBeNull();
});

it('lets go of articles that are gone, and of no other', () => {
  for (const name of ['1', '2', '3']) keepHeardPlace(`https://a.example/${name}`, `The river ${name}`);
  forgetHeardPlaces(new Set(['https://a.example/1', 'https://a.example/3']));
  expect(['1', '2', '3'].map((name) => heardPlace(`https://a.example/${name}`))).toEqual([null, 'The river 2', null]);
  expect(localStorage.getItem('listen-places')).not.toContain('The river 1');
});

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetOldPlaces, heardPlace, keepHeardPlace } from '../../../src/listen/heard-places.ts';

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

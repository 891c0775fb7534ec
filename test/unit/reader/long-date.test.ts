import { expect, it } from 'vitest';
import { longDate, shortDate } from '../../../src/reader/long-date.ts';

it('keeps a bare date on its day in every time zone', () => {
  expect(longDate('2025-05-10', 'en')).toBe('May 10, 2025');
  expect(shortDate('2025-05-10', 'de')).toBe('10.05.2025');
});

it('shows the time of day where the page told it', () => {
  expect(longDate('2025-05-10T10:06:00Z', 'en')).toMatch(/May 1[01], 2025.*\d:\d\d/);
  expect(shortDate('2025-05-10T10:06:00Z', 'en')).toMatch(/^May 1[01], 2025$/);
});

it('answers null for what is no date', () => {
  expect(longDate('soon', 'en')).toBeNull();
  expect(shortDate('2025-13-45', 'en')).toBeNull();
});

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

it('shows the hour of the page, with its zone where that is not ours', () => {
  const here = new Date('2025-05-10T10:06:00Z').getTimezoneOffset() / -60;
  const elsewhere = here === 3 ? 5 : 3;
  expect(longDate(`2025-05-10T10:06:00+0${elsewhere}:00`, 'en')).toMatch(new RegExp(`^May 10, 2025.*10:06.AM \\(UTC\\+${elsewhere}\\)$`));
  expect(longDate('2025-05-10T22:06:00-03:30', 'en')).toMatch(/^May 10, 2025.*10:06.PM \(UTC−3:30\)$/);
  if (Number.isInteger(here) && here >= 0 && here < 10) expect(longDate(`2025-05-10T10:06:00+0${here}:00`, 'en')).toMatch(/10:06.AM$/);
});

it('shows the same day in lists as in the article: the page\'s own', () => {
  for (const offset of ['-11:00', '-07:00', '+00:00', '+14:00']) {
    for (const time of ['00:30', '23:30']) {
      expect(shortDate(`2025-05-10T${time}:00${offset}`, 'en')).toBe('May 10, 2025');
      expect(longDate(`2025-05-10T${time}:00${offset}`, 'en')).toMatch(/^May 10, 2025/);
    }
  }
});

it('answers null for what is no date', () => {
  expect(longDate('soon', 'en')).toBeNull();
  expect(shortDate('2025-13-45', 'en')).toBeNull();
});

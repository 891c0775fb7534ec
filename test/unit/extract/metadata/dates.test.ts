import * as chrono from 'chrono-node';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { normaliseDate } from '../../../../src/extract/metadata/dates.ts';
import { timeOf } from '../../hostile/growth.ts';

// Making up the examples takes longer than checking them.
vi.setConfig({ testTimeout: 60_000 });

describe('normaliseDate', () => {
  it.each([
    ['2025-05-10T10:06:00+03:00', '2025-05-10T10:06:00+03:00'], ['2025-05-10T10:06:00+0300', '2025-05-10T10:06:00+03:00'], ['2025-05-10 10:06:00+03', '2025-05-10T10:06:00+03:00'],
    ['2025-05-10T10:06:00.123Z', '2025-05-10T10:06:00Z'], ['2025-05-10T10:06', '2025-05-10T10:06:00'], ['2025-05-10', '2025-05-10'], ['2025/5/9', '2025-05-09'],
    ['20250510', '2025-05-10'], ['20250510T1006', '2025-05-10T10:06:00'], ['1746864360', '2025-05-10T08:06:00Z'], ['1746864360000', '2025-05-10T08:06:00Z'],
    ['2025-05-10 10:06:00 UTC', '2025-05-10T10:06:00Z'], ['Sat, 10 May 2025 10:06:00 +0300', '2025-05-10T10:06:00+03:00'], ['Sat, 10 May 2025 10:06:00 GMT', '2025-05-10T10:06:00Z'],
    ['Thu Nov 14 2019 09:00:00 GMT+0200 (Central European Time)', '2019-11-14T09:00:00+02:00'], ['Sat May 10 2025 23:30:00 GMT-0700', '2025-05-10T23:30:00-07:00'], ['Sat May 10 2025 23:30:00 GMT+0000 (Coordinated Universal Time)', '2025-05-10T23:30:00Z'],
    ['2025-05-10 10:06 UTC+3', '2025-05-10T10:06:00+03:00'], ['2025-05-10 10:06:00 GMT+05:30', '2025-05-10T10:06:00+05:30'], ['2025-05-10 03:06:00 PM', '2025-05-10T15:06:00'], ['2025-05-10 at 3:06 PM', '2025-05-10T15:06:00'],
    ['2025-05-10 12:06 a.m. UTC', '2025-05-10T00:06:00Z'], ['2025-05-10 15:06 PM', '2025-05-10T15:06:00'], ['2025-05-10 10:06 GMT+99', '2025-05-10T10:06:00'],
  ])('machine form %s', (raw, iso) => {
    expect(normaliseDate(raw, 'en')).toBe(iso);
  });

  it.each([
    ['en', 'Published: May 10, 2025 10:06 AM', '2025-05-10T10:06:00'], ['en', 'by The News Desk May 10th, 2025 2 min read', '2025-05-10'], ['en', '10 May 2025, 10:06 BST', '2025-05-10T10:06:00+01:00'],
    ['en', 'Tue 13 May 2025 11.06 EDT', '2025-05-13T11:06:00-04:00'], ['en', 'Sept 3 2024', '2024-09-03'], ['en', '3:15 p.m., Jan. 4, 2024', '2024-01-04T15:15:00'], ['de', '10. Mai 2025 um 10:06 Uhr', '2025-05-10T10:06:00'],
    ['de', 'Stand: 28. April 2023, 05:00 Uhr', '2023-04-28T05:00:00'], ['de', '01.04.2025 15:25', '2025-04-01T15:25:00'], ['fr', 'Publié le 1er février 2025 à 10h06', '2025-02-01T10:06:00'], ['es', '10 de mayo de 2025', '2025-05-10'],
    ['it', '10 maggio 2025', '2025-05-10'], ['pt', '10 de março de 2025', '2025-03-10'], ['nl', '10 mei 2025', '2025-05-10'], ['pl', '10 maja 2025', '2025-05-10'], ['uk', '10 травня 2025, 10:06', '2025-05-10T10:06:00'],
    ['ru', '10 мая 2025', '2025-05-10'], ['sv', '10 maj 2025', '2025-05-10'], ['no', '10. mai 2025', '2025-05-10'], ['da', '10. maj 2025', '2025-05-10'], ['tr', '10 Mayıs 2025', '2025-05-10'],
    ['ja', '2025年5月10日 10時06分', '2025-05-10T10:06:00'], ['ko', '2025년 5월 10일', '2025-05-10'], ['ko', '2025. 5. 10. 10:06', '2025-05-10T10:06:00'], ['zh', '2024年04月24日23:52', '2024-04-24T23:52:00'], ['lt', '2025 m. gegužės 10 d.', null],
    ['en', '10 May 2025, 10:15 GMT+1', '2025-05-10T10:15:00+01:00'], ['en', '10 May 2025, 09:30 UTC+3', '2025-05-10T09:30:00+03:00'], ['en', 'May 10, 2025, 10:06 AM (UTC−3:30)', '2025-05-10T10:06:00-03:30'], ['en', '10 May 2025, 10:15 GMT - 3 min read', '2025-05-10T10:15:00Z'],
    ['en', '10 May 2025 10:15 -12 comments', '2025-05-10T10:15:00'], ['en', 'Published 2025-05-10 03:06 PM', '2025-05-10T15:06:00'], ['en', '10 May 2025 12:06 am', '2025-05-10T00:06:00'], ['ko', '2025. 5. 10. 오후 3:06', '2025-05-10T15:06:00'], ['zh', '2025年5月10日 上午9:06', '2025-05-10T09:06:00'],
    ['de', 'Veröffentlicht: 10.05.2025 | Stand: 12.05.2025', '2025-05-10'], ['de', 'Veröffentlicht: 10.05.2025. Stand: 12.05.2025.', '2025-05-10'], ['de', '10.05.2025 | 12. 05. 2025', '2025-05-10'], ['de', '10.05.2025, 11.06 Uhr', '2025-05-10T11:06:00'], ['de', '10.05.2025 | 11.06-12.30 Uhr', '2025-05-10T11:06:00'],
    ['de', '10.05.2025 11.06 - 5 Minuten', '2025-05-10T11:06:00'], ['en', '10 May 2025 | Updated 11.05.2025', '2025-05-10'], ['en', '10 May 2025, 10:06 | Updated 2025-05-11', '2025-05-10T10:06:00'], ['de', '10.05.2025 (geändert 2025-05-11)', '2025-05-10'], ['en', '01:38:07 PM IST Nov 20, 2019', '2019-11-20T13:38:00'], ['en', '10/05/2025, changed 2025-05-11', '2025-05-11'], ['de', 'Mai 2025: Stand 11.05.2025', '2025-05-11'],
  ] as const)('%s: %s', (language, raw, iso) => {
    expect(normaliseDate(raw, language)).toBe(iso);
  });

  it('takes 10/05/2025 only where it is clear which is the month', () => {
    expect(normaliseDate('10/05/2025', 'en')).toBeNull();
    expect(normaliseDate('10/05/2025', null)).toBeNull();
    expect(normaliseDate('10/05/2025', 'en-US')).toBe('2025-10-05');
    expect(normaliseDate('10/05/2025', 'en-GB')).toBe('2025-05-10');
    expect(normaliseDate('10/05/2025', 'fr')).toBe('2025-05-10');
    expect(normaliseDate('10/25/2025', 'en')).toBe('2025-10-25');
  });

  it('takes a year of two digits only before an hour, and where the day or the month stands first', () => {
    expect(normaliseDate('3/09/15 8:00am', 'en-US')).toBe('2015-03-09T08:00:00');
    expect(normaliseDate('04.06.25, 14:30', 'de')).toBe('2025-06-04T14:30:00');
    expect(normaliseDate('05.15.13, 22:47', null)).toBe('2013-05-15T22:47:00');
    for (const [raw, language] of [['05.11.13, 22:47', null], ['3/09/15', 'en-US'], ['3/09/15 8:00am', 'en'], ['13/09/15 8:00', null], ['25/05/13 10:00', 'ja'], ['25.05.13 10:00', 'ko'], ['10-05-25 10:30', 'de']] as const) expect(normaliseDate(raw, language)).toBeNull();
  });

  it.each([['04 آب/اغسطس 2013', '2013-08-04'], ['10 تشرين الثاني/ نوفمبر 2025', '2025-11-10'], ['10 أغسطس 2025', '2025-08-10'], ['10 او 11 اغسطس', null]])('reads a month said twice or without its hamza: %s', (raw, iso) => {
    expect(normaliseDate(raw, 'ar')).toBe(iso);
  });

  it.each(['', 'yesterday', '2 hours ago', 'May 2025', '10 May', '31 February 2025', '2025-13-40', '2025-05', 'at 10:06 AM', '12', 'Call 555 1234 2025', '9999999999999'])('knows no day in %j', (raw) => {
    const date = normaliseDate(raw, 'en');
    expect(date === null || date.startsWith('2286')).toBe(true);
  });

  it('is its own normal form', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1800-01-01'), max: new Date('2190-01-01'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().replace(/\.\d+Z$/, 'Z');
      expect(normaliseDate(iso, 'en')).toBe(iso);
    }));
  });

  it('agrees with chrono on dates in words, in the languages chrono has', () => {
    const languages = { en: chrono.en, de: chrono.de, fr: chrono.fr, es: chrono.es, it: chrono.it, pt: chrono.pt, nl: chrono.nl, uk: chrono.uk, ru: chrono.ru } as const;
    fc.assert(fc.property(fc.constantFrom(...(Object.keys(languages) as (keyof typeof languages)[])), fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), (language, date) => {
      const text = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
      const [found] = languages[language].parse(text, new Date('2000-01-01T12:00:00Z'));
      const parts = found?.start;
      if (!parts?.isCertain('year') || !parts.isCertain('month') || !parts.isCertain('day')) return;
      const theirs = `${parts.get('year')}-${String(parts.get('month')).padStart(2, '0')}-${String(parts.get('day')).padStart(2, '0')}`;
      expect(normaliseDate(text, language)).toBe(theirs);
    }));
  });

  it('never throws and stays fast on anything', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), fc.constantFrom('en', 'uk', 'not a language', null), (text, language) => {
      normaliseDate(text, language);
    }));
    const texts = ['1'.repeat(100_000), 'May '.repeat(50_000), '2025年'.repeat(50_000)];
    expect(timeOf(() => texts.map((text) => normaliseDate(text, 'en')))).toBeLessThan(2_000);
  });
});

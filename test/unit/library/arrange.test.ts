import { expect, test } from 'vitest';
import type { SavedSummary } from '../../../src/article/index.ts';
import { arrange, tally, type Arrangement } from '../../../src/library/arrange.ts';
import { newSummary } from '../../../src/library/summarise.ts';
import { makeArticle } from './make-article.ts';

const at = '2026-11-23T10:00:00.000Z';
const make = (number: number, given: Partial<SavedSummary>): SavedSummary => ({ ...newSummary(makeArticle(number), { id: `00${number}aaaaaaaaa`, identity: `news.example/${number}`, at }), ...given });

/** The newest saved first, as the library lists them. */
const list = [
  make(1, { title: 'Éclair', siteName: 'Zeta', published: '2024-01-01T23:00:00-05:00', openedAt: null, readingMinutes: 3, tags: ['News', 'food'], state: 'unread' }),
  make(2, { title: 'apple 10', siteName: null, url: 'https://www.alpha.example/x', published: '2024-01-02T02:00:00Z', openedAt: '2026-11-22T10:00:00.000Z', readingMinutes: 9, tags: ['news'], state: 'reading' }),
  make(3, { title: 'Apple 9', siteName: 'Zeta', published: null, openedAt: '2026-11-23T09:00:00.000Z', readingMinutes: 3, archived: true, state: 'read', favourite: true }),
  make(4, { title: 'Zebra', siteName: 'Beta', published: '2020-05-05', openedAt: null, readingMinutes: 1, completeness: 'partial', archived: true }),
];

test.each<[Arrangement, string]>([
  [{}, '1234'], [{ isReversed: true }, '4321'],
  [{ sort: 'title' }, '3214'], [{ sort: 'title', isReversed: true }, '4123'], [{ sort: 'title', language: 'sv' }, '3214'],
  [{ sort: 'site' }, '2413'], [{ sort: 'length' }, '4132'], [{ sort: 'opened' }, '3214'], [{ sort: 'published' }, '3124'],
  [{ selection: 'inbox' }, '12'], [{ selection: 'unread' }, '1'], [{ selection: 'reading' }, '2'], [{ selection: 'read' }, '3'],
  [{ selection: 'archived', sort: 'length' }, '43'], [{ selection: 'favourite' }, '3'], [{ selection: 'partial' }, '4'],
  [{ tag: 'NEWS' }, '12'], [{ tag: 'new' }, ''], [{ site: 'Zeta', selection: 'archived' }, '3'], [{ site: 'alpha.example' }, '2'],
])('%j', (arrangement, order) => {
  expect(arrange(list, arrangement).map(({ id }) => id[2]).join('')).toBe(order);
});

test('leaves the given list as it is', () => {
  const before = [...list];
  arrange(list, { sort: 'title', isReversed: true });
  expect(list).toEqual(before);
});

test('counts what there is to choose from', () => {
  expect(tally(list)).toEqual({
    selections: { all: 4, inbox: 2, unread: 1, reading: 1, read: 1, archived: 2, favourite: 1, partial: 1 },
    tags: [{ name: 'News', count: 2 }, { name: 'food', count: 1 }],
    sites: [{ name: 'Zeta', count: 2 }, { name: 'alpha.example', count: 1 }, { name: 'Beta', count: 1 }],
  });
});

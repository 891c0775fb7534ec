import { expect, it } from 'vitest';
import type { SavedSummary } from '../../../src/article/index.ts';
import { filterSummaries } from '../../../src/pages/library/filter-summaries.ts';

function summary(title: string, given: Partial<SavedSummary> = {}): SavedSummary {
  return {
    id: title, identity: title, url: 'https://harbour.example/a', title, siteName: 'The Harbour Review', authors: ['Inés Calloway'], published: null, savedAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z',
    lang: null, dir: 'ltr', readingMinutes: 1, excerpt: '', picture: null, completeness: 'full', state: 'unread', progress: 0, openedAt: null, archived: false, favourite: false, tags: ['rivers'], trashedAt: null, ...given,
  };
}

const all = [summary('The stones of the river'), summary('Śnieg w Łodzi', { siteName: null, authors: [] }), summary('川の石')];
const found = (words: string): string[] => filterSummaries(all, words).map(({ title }) => title);

it('finds by any word of title, site, author, address and tag, all of them', () => {
  expect(found('')).toHaveLength(3);
  expect(found('stones RIVER')).toEqual(['The stones of the river']);
  expect(found('ines')).toEqual(['The stones of the river', '川の石']);
  expect(found('rivers harbour.example')).toHaveLength(3);
  expect(found('stones snow')).toEqual([]);
});

it('looks past accents, and finds in scripts without spaces', () => {
  expect(found('snieg')).toEqual(['Śnieg w Łodzi']);
  expect(found('の石')).toEqual(['川の石']);
});

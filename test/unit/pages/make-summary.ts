import type { SavedSummary } from '../../../src/article/index.ts';

/** A saved article's summary, told apart by its number. */
export function makeSummary(number: number, given: Partial<SavedSummary> = {}): SavedSummary {
  const at = new Date(Date.UTC(2026, 0, 100 - number)).toISOString();
  return {
    id: `id${number}`, identity: `i${number}`, url: `https://site${number % 3}.example/${number}`, title: `Story ${number}`, siteName: null, authors: [], published: null, savedAt: at, updatedAt: at, lang: 'en', dir: 'ltr',
    readingMinutes: number, excerpt: 'The river…', picture: null, completeness: 'full', state: 'unread', progress: 0, openedAt: null, archived: false, favourite: false, tags: [], trashedAt: null, ...given,
  };
}

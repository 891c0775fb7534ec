import type { Article } from '../../../src/article/index.ts';

/** An article with nothing special, but for what is given. */
export function makeArticle(given: Partial<Article> = {}): Article {
  return {
    url: 'https://harbour.example/river', canonicalUrl: null, title: 'The stones of the river', authors: ['Ines Calloway'], published: '2026-08-19', modified: null,
    siteName: 'The Harbour Review', section: null, lang: 'en', dir: 'ltr', standfirst: null, lead: null, html: '<p>One.</p><p>Two.</p>', text: 'One.\n\nTwo.',
    wordCount: 2, readingMinutes: 1, completeness: 'full', removals: [], ...given,
  };
}

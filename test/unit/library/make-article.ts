import type { Article } from '../../../src/article/index.ts';

/** An article as extraction would give it, told apart by its number. */
export function makeArticle(number: number, given: Partial<Article> = {}): Article {
  const text = given.text ?? `Story ${number} begins here.\n\nIt goes on for a second paragraph about the harbour, the ferry and the price of bread in ${1900 + number}.`;
  return {
    url: `https://news.example/story/${number}`,
    canonicalUrl: null,
    title: `Story number ${number}`,
    authors: ['Ada Byron'],
    published: '2026-05-10T08:00:00+02:00',
    modified: null,
    siteName: 'The Example',
    section: null,
    lang: 'en',
    dir: 'ltr',
    standfirst: null,
    lead: { src: `https://news.example/picture/${number}.jpg`, alt: 'A harbour', caption: null, credit: null },
    html: text.split('\n\n').map((block) => `<p>${block}</p>`).join(''),
    text,
    wordCount: text.split(/\s+/).length,
    readingMinutes: 1,
    completeness: 'full',
    removals: [{ kind: 'newsletter-form', reason: 'A form that asks for an address', excerpt: 'Sign up', html: '<p>Sign up</p>', place: [1] }],
    ...given,
  };
}

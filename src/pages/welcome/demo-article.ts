import type { Article, Removal } from '../../article/index.ts';
import type { MessageKey, Translate } from '../../ui/translate.ts';

interface Clutter {
  kind: string;
  words: MessageKey;
  /** How many paragraphs of the demo stand before it. */
  place: number;
}

/** What the demo page puts between its paragraphs. */
const clutter: readonly Clutter[] = [
  { kind: 'donation-ask', words: 'demoAsk', place: 1 },
  { kind: 'newsletter-form', words: 'demoForm', place: 1 },
  { kind: 'related-story', words: 'demoRelated', place: 2 },
];

/** A story of two paragraphs and three things that are not it, as extraction would give it. */
export function demoArticle(t: Translate): Article {
  const paragraphs = [t('demoFirst'), t('demoSecond')];
  const text = paragraphs.join('\n\n');
  return {
    url: 'about:blank', canonicalUrl: null, title: t('demoTitle'), authors: [], published: null, modified: null, siteName: t('demoSite'), section: null,
    lang: t('languageTag'), dir: 'ltr', standfirst: null, lead: null, html: paragraphs.map(paragraph).join(''), text,
    wordCount: text.split(/\s+/).length, readingMinutes: 1, completeness: 'full',
    removals: clutter.map(({ kind, words, place }): Removal => ({ kind, reason: '', excerpt: t(words), html: paragraph(t(words)), place: [place] })),
  };
}

function paragraph(text: string): string {
  return `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
}

// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { articleIdentity, cleanAddress } from '../../../src/article/address.ts';
import { isSlug } from '../../../src/content/told-story.ts';
import { isStandIn } from '../../../src/extract/finish/is-stand-in.ts';
import { splitCredit } from '../../../src/extract/finish/split-credit.ts';
import { readMetadata } from '../../../src/extract/metadata/index.ts';
import { plainText } from '../../../src/extract/metadata/plain-text.ts';
import { readTextDate } from '../../../src/extract/metadata/text-date.ts';
import { coverageOf } from '../../../src/extract/story/coverage-of.ts';
import { roughText } from '../../../src/library/rescue.ts';
import { newSummary } from '../../../src/library/summarise.ts';
import { sentencesOf } from '../../../src/listen/sentences.ts';
import { linesToChoices } from '../../../src/settings/index.ts';
import { makeArticle } from '../library/make-article.ts';
import { growthOf, timeOf } from './growth.ts';

// A crowded machine takes its time to parse the pages; the readings are measured by the processor's.
vi.setConfig({ testTimeout: 60_000 });

/** What patterns stumble over: runs of what they repeat, with and without what they wait for. */
const pieces = ['-', ' ', '\n', '\u00a0', '<', '<a ', '<img ', '<img src="', '&', '&amp', '"', '(', '[', 'a', '1', '1.', '.', ',', '/', '#', '|', 'a.', 'a-', 'Dr. ', 'St. x ', 'Photo: ', '© ', 'By A and ', '-placeholder', 'gray-', 'May ', '12 May ', '1/', '2025-', '10:', 'http://a ', '.amp', '/amp', '?a=', ',a', '(a', 'a ', '\u0301'];
const runs = (size: number) => (piece: string): string => `${piece.repeat(size / piece.length)}!`;

const readers: [name: string, read: (text: string) => unknown, size: number][] = [
  ['splitCredit', (text) => [splitCredit(text, null), splitCredit(text, text), splitCredit(`A caption. ${text}`, null)], 100_000],
  ['isStandIn', (text) => [isStandIn(`https://example.com/${text}`), isStandIn(`https://example.com/${text}.gif`)], 100_000],
  ['readTextDate', (text) => readTextDate(text, 'de-DE'), 50_000],
  ['plainText', plainText, 50_000],
  ['coverageOf', (text) => coverageOf(text, text), 100_000],
  ['articleIdentity', (text) => articleIdentity(`https://example.com/${text}`), 3_500],
  ['cleanAddress', (text) => cleanAddress(`https://example.com/${text}`), 3_500],
  ['isSlug', (text) => isSlug(text, [text]), 50_000],
  ['roughText', roughText, 100_000],
  ['newSummary', (text) => newSummary(makeArticle(1, { html: text, text, lead: null }), { id: 'a', identity: 'a', at: '' }), 100_000],
  ['linesToChoices', (text) => [linesToChoices(text), linesToChoices(`${text}##p`), linesToChoices(`a.example##${text}`)], 50_000],
];

describe('twice the text takes at most twice the time', () => {
  it.each(readers)('of %s', (_, read, size) => {
    const slow = pieces.filter((piece) => growthOf((times) => runs(times)(piece), read, size) > 2.6);
    expect(slow).toEqual([]);
  });

  it('of sentencesOf', () => {
    const make = (piece: string) => (size: number) => { const story = document.createElement('div'); story.innerHTML = '<p></p>'; story.firstElementChild!.textContent = runs(size)(piece); return story; };
    const slow = ['Dr. ', 'a', 'A b. ', ', ', '. ', ' '].filter((piece) => growthOf(make(piece), (story) => sentencesOf(story, 'en'), 20_000) > 2.6);
    expect(slow).toEqual([]);
  });
});

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const url = 'https://news.example/ice';

describe('metadata', () => {
  const places: [string, (text: string) => string][] = [
    ['the title', (text) => `<title>${text}</title><h1>${text}</h1>`], ['a byline', (text) => `<h1>Ice</h1><p class="byline">${text}</p><p itemprop="author">${text}</p>`],
    ['meta tags', (text) => ['author', 'og:title', 'description', 'article:published_time', 'og:image', 'og:url', 'og:site_name'].map((name) => `<meta property="${name}" content="${text.replaceAll('"', '&quot;')}">`).join('')],
    ['times', (text) => `<h1>Ice</h1><time datetime="${text.replaceAll('"', '&quot;')}">${text}</time><p class="date">${text}</p>`],
    ['JSON-LD', (text) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: text, author: [text, { name: text, url: text }], datePublished: text, image: text, articleBody: text, publisher: { name: text } }).replaceAll('</', '<\\/')}</script>`],
    ['broken JSON-LD', (text) => `<script type="application/ld+json">{"a": "${text.replaceAll('</', '<\\/')}</script>`],
  ];

  it.each(places)('from %s', (_, place) => {
    const slow = ['- ', 'By a and ', '; ', ',', ' | ', '12 May ', '&lt;a ', '(a', '10.05.', 'A-'].filter((piece) => growthOf((size) => parse(place(runs(size)(piece))), (document) => readMetadata(document, { url }), 10_000) > 2.6);
    expect(slow).toEqual([]);
  });

  it.each(['headline', 'author', 'image', 'articleSection', 'publisher', 'inLanguage'])('ends in lists and objects 100,000 deep under %s', (field) => {
    for (const [open, close] of [['[', ']'], ['{"@list":', '}'], ['[{"@list":', '}]']] as const) {
      const block = `{"@type":"NewsArticle","name":"Ice","${field}":${open.repeat(100_000)}"x"${close.repeat(100_000)}}`;
      expect(readMetadata(parse(`<script type="application/ld+json">${block}</script>`), { url }).isArticle).toBe(true);
    }
  });

  it('describes some articles of thousands, and reads blocks of a few megabytes in all', () => {
    const article = (index: number): object => ({ '@type': 'NewsArticle', headline: `Ice ${index}`, url: `https://news.example/ice/${index}`, author: Array.from({ length: 20 }, () => `Ada ${index}`) });
    const many = parse(`<script type="application/ld+json">${JSON.stringify(Array.from({ length: 3_900 }, (_, index) => article(index)))}</script>`);
    expect(timeOf(() => readMetadata(many, { url }))).toBeLessThan(2_000);
    const large = `<script type="application/ld+json">["${'x'.repeat(1_900_000)}"]</script>`;
    const tooLarge = parse(`${large.repeat(3)}<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ice"}</script>`);
    expect(readMetadata(tooLarge, { url }).isArticle).toBe(false);
  });
});

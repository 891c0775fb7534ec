import type { Article } from '../../src/article/index.ts';

export interface GeneratedArticle {
  article: Article;
}

interface Language {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Of a hundred articles. */
  share: number;
  syllables: string[];
  space: string;
}

/** Shares as in a library of somebody who reads three languages and a few pages of others. */
const languages: Language[] = [
  { lang: 'en', dir: 'ltr', share: 60, space: ' ', syllables: split('the in an re on at er ti es or te of it is ar st to nd al ing ent ion men ver con der pro sta per com') },
  { lang: 'de', dir: 'ltr', share: 12, space: ' ', syllables: split('der ein sch ung ich ver ge be auf hei keit lich für über straße mög ent wor tag zeit haus') },
  { lang: 'uk', dir: 'ltr', share: 8, space: ' ', syllables: split('на по ві ко ро ста при пра ви ни ти ки їх ґрун шко сві зем лю дин') },
  { lang: 'ja', dir: 'ltr', share: 8, space: '', syllables: split('東京 都 経済 政策 は の を が 新しい 学校 中国 成長 発表 会議 市 長 が っこう') },
  { lang: 'ar', dir: 'rtl', share: 6, space: ' ', syllables: split('ال مد ين ق ول سل ام كت اب عر بي مس ا أ إ ح') },
  { lang: 'fr', dir: 'ltr', share: 6, space: ' ', syllables: split('le de é tion ment que pré ais eau ille con ré su our ant') },
];

/** Characters of text: the median of 992 gold articles is about 4,500, their mean about 5,100; the long tail ends at 40,000. */
const medianText = 4_500;

/** Makes the article of a number, the same one every time; `commonWord` is in about a tenth of them. */
export function makeGenerator(): ((number: number) => GeneratedArticle) & { commonWord: string } {
  const commonWord = 'harbourmaster';
  const vocabularies = new Map(languages.map((language) => [language, vocabulary(language)]));
  const generate = (number: number): GeneratedArticle => {
    const random = randomFrom(number + 1);
    const language = pickLanguage(random);
    const words = vocabularies.get(language) ?? [];
    // Words as in any text: a few make up most of it, most are rare.
    const word = (): string => words[Math.floor(words.length * random() ** 3)] ?? '';
    const sentence = (): string => Array.from({ length: 6 + Math.floor(random() * 14) }, word).join(language.space) + (language.lang === 'ja' ? '。' : '. ');
    const length = Math.min(40_000, medianText * Math.exp((random() + random() + random() - 1.5) * 1.1));
    const blocks: string[] = [];
    for (let size = 0; size < length; size += blocks.at(-1)?.length ?? 1) blocks.push(Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(''));
    if (number % 10 === 3) blocks.push(`And the ${commonWord} said nothing.`);
    return { article: articleOf({ number, language, blocks, title: sentence().trim() }) };
  };
  return Object.assign(generate, { commonWord });
}

function articleOf({ number, language, blocks, title }: { number: number; language: Language; blocks: string[]; title: string }): Article {
  const text = blocks.join('\n\n');
  const site = `site${number % 40}.example`;
  const url = `https://${site}/2026/${language.lang}/${number}-a-story-with-a-name-of-usual-length`;
  return {
    url, canonicalUrl: null, title, authors: [`Author ${number % 300}`], published: new Date(Date.UTC(2020, 0, 1) + number * 60_000).toISOString(), modified: null, siteName: `Site ${number % 40}`,
    section: null, lang: language.lang, dir: language.dir, standfirst: null, lead: { src: `https://${site}/pictures/${number}/lead-picture-1200x800.jpg`, alt: 'A picture', caption: null, credit: null },
    html: blocks.map((block, index) => `<p>${block}</p>${index % 3 === 1 ? `<figure><img src="https://${site}/pictures/${number}/${index}-1200x800.jpg" alt="A picture of what is told here" width="1200" height="800"><figcaption>What it shows</figcaption></figure><p><a href="https://${site}/topics/${index}">A link to what else there is</a></p>` : ''}`).join(''),
    text, wordCount: 800, readingMinutes: 4, completeness: 'full',
    removals: Array.from({ length: 12 }, (_, index) => ({ kind: 'newsletter-form', reason: 'A form that asks for an address', excerpt: `Sign up for our newsletter ${index}`, html: '<div><p>Sign up for our newsletter and never miss a story again.</p><p><a href="https://site.example/newsletter">Sign up</a></p></div>', place: [index] })),
  };
}

function vocabulary({ syllables }: Language): string[] {
  const random = randomFrom(7);
  return Array.from({ length: 20_000 }, () => Array.from({ length: 1 + Math.floor(random() * 4) }, () => syllables[Math.floor(random() * syllables.length)]).join(''));
}

function pickLanguage(random: () => number): Language {
  let left = random() * 100;
  for (const language of languages) {
    left -= language.share;
    if (left < 0) return language;
  }
  return languages[0] as Language;
}

/** Mulberry32: the same numbers from the same seed in every browser. */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function split(words: string): string[] {
  return words.split(' ');
}

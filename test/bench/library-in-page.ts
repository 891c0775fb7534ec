import { catchUpIndex, ownLibrary, ownSearch, ownShelf, ownTextIndex } from '../../src/browser/library.ts';
import type { Article, SavedSummary } from '../../src/article/index.ts';
import { fold, parseQuery, type Search } from '../../src/library/search/index.ts';
import { restoreBackup } from '../../src/library/transfer/index.ts';
import { makeGenerator, type GeneratedArticle } from './generate-article.ts';

/** What the bench calls in a page of the extension. Times in milliseconds. */
export interface LibraryBench {
  seed(from: number, to: number): Promise<number>;
  save(from: number, count: number): Promise<number[]>;
  listNewest(times: number): Promise<number[]>;
  listAll(times: number): Promise<number[]>;
  getEverything(): Promise<number>;
  read(times: number): Promise<number[]>;
  /** What the index still had to take in. */
  catchUp(): Promise<{ ms: number; added: number }>;
  openSearch(): Promise<{ heads: number[]; first: number; complete: number }>;
  search(from: number, to: number): Promise<{ warm: number[]; asked: number; found: number }>;
}

const generate = makeGenerator();

let search: Search | null = null;

const bench: LibraryBench = {
  async seed(from, to) {
    const started = performance.now();
    const report = await restoreBackup(ownShelf(), backupOf(from, to));
    if (!report.ok || report.value.added !== to - from) throw new Error(JSON.stringify(report));
    return performance.now() - started;
  },
  save: (from, count) => timed(count, async (turn) => {
    const saved = await ownLibrary().save(generate(from + turn).article);
    if (!saved.ok) throw new Error(saved.failure.kind);
    // As the background does behind every save.
    await ownTextIndex().add([saved.value]);
  }),
  listNewest: (times) => timed(times, async () => { await ownLibrary().list({ limit: 50 }); }),
  listAll: (times) => timed(times, async () => { await ownLibrary().listAll(); }),
  async getEverything() {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<object> } } } };
    const [ms = 0] = await timed(1, async () => { await chrome.storage.local.get(null); });
    return ms;
  },
  async read(times) {
    const summaries = await allSummaries();
    return timed(times, async (turn) => {
      const read = await ownLibrary().read(summaries[(turn * 7919) % summaries.length]?.id ?? '');
      if (!read.ok) throw new Error(read.failure.kind);
    });
  },
  async catchUp() {
    const started = performance.now();
    return { added: await catchUpIndex(), ms: performance.now() - started };
  },
  async openSearch() {
    search = ownSearch();
    search.setSummaries(await allSummaries());
    const query = parseQuery(generate.commonWord);
    const heads = await timed(9, async () => { await Promise.resolve(search?.findInHeads(query)); });
    const started = performance.now();
    let first = 0;
    await search.find(query, { tell: ({ hits }) => { if (first === 0 && hits.some(({ isInHead }) => !isInHead)) first = performance.now() - started; }, signal: new AbortController().signal });
    return { heads, first, complete: performance.now() - started };
  },
  async search(from, to) {
    const asked = queriesOf(from, to);
    let found = 0;
    const warm = await timed(asked.length, async (turn) => {
      const { words, url } = asked[turn] ?? { words: '', url: '' };
      const result = await search?.find(parseQuery(words), { tell: () => undefined, signal: new AbortController().signal });
      if (result?.hits.some(({ summary }) => summary.url === url)) found++;
    });
    return { warm, asked: asked.length, found };
  },
};

Object.assign(globalThis, { bench });

async function timed(times: number, work: (turn: number) => Promise<void>): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const started = performance.now();
    await work(turn);
    taken.push(performance.now() - started);
  }
  return taken;
}

async function allSummaries(): Promise<SavedSummary[]> {
  const listed = await ownLibrary().listAll();
  return listed.ok ? listed.value.summaries : [];
}

async function* backupOf(from: number, to: number): AsyncGenerator<string> {
  yield await Promise.resolve(JSON.stringify({ cleanCopy: 'backup', version: 1, layout: 1, at: '', settings: null }));
  for (let number = from; number < to; number++) {
    const made = generate(number);
    yield JSON.stringify({ summary: summaryOf(made, number), article: made.article });
  }
  yield JSON.stringify({ end: to - from });
}

function summaryOf({ article }: GeneratedArticle, number: number): SavedSummary {
  const { url, title, siteName, authors, published, lang, dir, readingMinutes, completeness, text } = article;
  const at = new Date(Date.UTC(2020, 0, 1) + number * 60_000).toISOString();
  return {
    id: `00${String(number).padStart(20, '0')}`, identity: url, url, title, siteName, authors, published, savedAt: at, updatedAt: at, lang, dir, readingMinutes, completeness,
    excerpt: text.slice(0, 200), picture: article.lead?.src ?? null, state: 'unread', progress: 0, openedAt: null, archived: false, favourite: false, tags: number % 5 === 0 ? ['reading list'] : [], trashedAt: null,
  };
}

/** A word, a four-letter beginning (two characters where there are no spaces) and two words of one article, each in twenty articles. */
function queriesOf(from: number, to: number): { words: string; url: string }[] {
  return Array.from({ length: 20 }, (_, turn) => generate(from + Math.floor(((turn + 0.5) * (to - from)) / 20)).article).flatMap((article: Article) => {
    const words = wordsOf(article);
    const [one = '', other = ''] = [words[Math.floor(words.length * 0.6)], words[Math.floor(words.length * 0.9)]];
    const beginning = one.slice(0, article.lang === 'ja' ? 2 : 4);
    return [one, beginning, `${one} ${other}`].map((asked) => ({ words: fold(asked), url: article.url }));
  });
}

function wordsOf({ text, lang }: Article): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => (lang === 'ja' ? word.slice(0, 4) : word)).filter((word) => word.length > 3);
}

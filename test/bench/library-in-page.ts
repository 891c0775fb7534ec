import { catchUpIndex, ownLibrary, ownSearch, ownShelf, ownTextIndex } from '../../src/browser/library.ts';
import type { Article, SavedSummary } from '../../src/article/index.ts';
import { fold, parseQuery, type Search } from '../../src/library/search/index.ts';
import { restoreBackup } from '../../src/library/transfer/index.ts';
import { makeGenerator, type GeneratedArticle } from './generate-article.ts';

/** What the bench calls in a page of the extension. Times in milliseconds. */
export interface LibraryBench {
  seed(from: number, to: number): Promise<number>;
  save(from: number, count: number): Promise<number[]>;
  /** Writes of one number, with nothing of ours around them: what the browser itself takes for a write in a library of this size. */
  write(count: number): Promise<number[]>;
  listNewest(times: number): Promise<number[]>;
  listAll(times: number): Promise<number[]>;
  getEverything(times: number): Promise<number[]>;
  read(times: number): Promise<number[]>;
  /** What the index still had to take in. */
  catchUp(): Promise<{ ms: number; added: number }>;
  openSearch(): Promise<{ heads: number[]; first: number; complete: number }>;
  search(from: number, to: number): Promise<{ warm: number[]; asked: number; found: number }>;
  /** Words, beginnings and characters of articles taken all over the library: what a plain scan of every text finds, and what of it the search does not. */
  compareWithScan(queries: number, from: number): Promise<{ wanted: number; missed: number }>;
  /** In the library page: from the letter that is typed until the frame with the rows it finds has been drawn; -1 when that frame had none. */
  typeInPage(times: number): Promise<number[]>;
}

const area = (globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<object>; set(items: object): Promise<void>; remove(key: string): Promise<void> } } } }).chrome.storage.local;

const generate = makeGenerator();

let search: Search | null = null;
let scanned: [string, string][] | null = null;

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
  async write(count) {
    const taken = await timed(count, (turn) => area.set({ bench: turn }));
    await area.remove('bench');
    return taken;
  },
  listNewest: (times) => timed(times, async () => { await ownLibrary().list({ limit: 50 }); }),
  listAll: (times) => timed(times, async () => { await ownLibrary().listAll(); }),
  getEverything: (times) => timed(times, async () => { await area.get(null); }),
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
  async compareWithScan(queries, from) {
    const all = await allSummaries();
    scanned = scanned?.length === all.length ? scanned : await foldedTexts(all);
    let [wanted, missed] = [0, 0];
    for (let turn = from; turn < from + queries; turn++) {
      const { lang, text } = generate((turn * 7919) % all.length).article;
      const words = wordsOf({ lang, text });
      const word = fold(words[(turn * 31) % words.length] ?? '');
      const asked = turn % 2 === 0 ? word : word.slice(0, lang === 'ja' ? 2 : 4);
      // Nothing but letters and digits stands in it.
      const beginning = new RegExp(`(?:^|[^\\p{L}\\p{N}])${asked}`, 'u');
      const result = await search?.find(parseQuery(asked), { tell: () => undefined, signal: new AbortController().signal });
      const found = new Set(result?.hits.map(({ summary }) => summary.id));
      for (const [id, whole] of scanned) {
        if (!whole.includes(asked) || (lang !== 'ja' && !beginning.test(whole))) continue;
        wanted++;
        if (!found.has(id)) missed++;
      }
    }
    return { wanted, missed };
  },
  async typeInPage(times) {
    const box = document.querySelector<HTMLInputElement>('input[type="search"]');
    const type = (words: string): void => { if (box) { box.value = words; box.dispatchEvent(new InputEvent('input', { bubbles: true })); } };
    const countOf = (): string => document.querySelector('[data-part="count"]')?.textContent ?? '';
    const taken: number[] = [];
    for (let turn = 0; turn < times; turn++) {
      type('');
      await new Promise((resolve) => { setTimeout(resolve, 500); });
      const titleWord = generate(turn * 7).article.title.split(' ')[0]?.slice(0, 4) ?? '';
      const before = countOf();
      const started = performance.now();
      type(titleWord);
      const rows = await new Promise<number>((resolve) => { requestAnimationFrame(() => resolve(countOf() === before ? 0 : document.querySelectorAll('[data-part="row"]').length)); });
      // The first task after the frame.
      await new Promise((resolve) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(null); });
      taken.push(rows > 0 ? performance.now() - started : -1);
    }
    type('');
    return taken;
  },
};

Object.assign(globalThis, { bench });

async function foldedTexts(all: readonly SavedSummary[]): Promise<[string, string][]> {
  const texts: [string, string][] = [];
  for (const summary of all) {
    const { title, siteName, url, authors, tags } = summary;
    const read = await ownLibrary().read(summary.id);
    texts.push([summary.id, fold([title, siteName ?? '', new URL(url).hostname, ...authors, ...tags, read.ok ? read.value.article.text : ''].join(' | '))]);
  }
  return texts;
}

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

function wordsOf({ text, lang }: Pick<Article, 'text' | 'lang'>): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => (lang === 'ja' ? word.slice(0, 4) : word)).filter((word) => word.length > 3);
}

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article, SavedSummary } from '../../../../src/article/index.ts';
import type { Library } from '../../../../src/library/library.ts';
import { memoryStore } from '../../../../src/library/memory-store.ts';
import { queueLock } from '../../../../src/library/queue-lock.ts';
import { fold, markMatches, openSearch, parseQuery, snippet, type Progress, type Search } from '../../../../src/library/search/index.ts';
import { makeArticle } from '../make-article.ts';
import { openOn, valueOf } from '../library-contract.ts';

const stories: Partial<Article>[] = [
  { title: 'The ferry to Ångström Island', text: 'Nobody expected the flood.\n\nThe harbour master said “we will rebuild” on Monday.', siteName: 'Coast Daily', authors: ['José Ñandú'], published: '2024-03-01' },
  { title: 'Brot wird teurer', text: 'In der Hauptstraße kostet das Brot nun mehr. Die Flughafenbäckerei schließt.', siteName: 'Der Bote', lang: 'de', url: 'https://wiki.example/Bread_Rolls?id=5', published: '2025-06-15T10:00:00Z' },
  { title: 'Київ сьогодні', text: 'Україну чекає тепла весна, кажуть метеорологи. Пʼять днів сонця.', siteName: 'Вісті', lang: 'uk' },
  { title: '東京都の経済政策', text: '東京都は新しい経済政策を発表した。中国の成長が続く。', siteName: '日報', lang: 'ja' },
  { title: 'الأخبار اليوم', text: 'قال أحمد إن المدينة آمنة.', siteName: 'صحيفة', lang: 'ar', dir: 'rtl' },
  { title: 'שלום', text: 'העיר הייתה שקטה אתמול בערב.', lang: 'he', dir: 'rtl' },
  { title: 'Η Αθήνα σήμερα', text: 'Ο Οδυσσέας επέστρεψε στην πόλη.', lang: 'el' },
  { title: 'Party politics', text: 'The party met. No art was shown; the start was late. It costs $100.', completeness: 'partial', url: 'https://www.coast.example/politics/party' },
  { title: 'サーバーAPIの話', text: '鍵は公開しない。C++で書く。', lang: 'ja' },
  { title: 'مكتبة صغيرة', text: 'اقرأ هذا والكتاب جديد.', lang: 'ar', dir: 'rtl' },
  { title: 'סיפור קצר', text: 'נסענו לתל אביב וירושלים בקיץ.', lang: 'he', dir: 'rtl' },
  { title: '서울의 봄', text: '한국의 경제가 성장했다.', lang: 'ko' },
];

let library: Library;
let search: Search;
let summaries: SavedSummary[];

beforeAll(async () => {
  const store = memoryStore();
  library = openOn({ store, lock: queueLock() });
  for (const [number, story] of stories.entries()) valueOf(await library.save(makeArticle(number, { siteName: null, ...story })));
  const [newest] = valueOf(await library.list()).summaries;
  valueOf(await library.change([newest?.id ?? ''], { tags: ['Économie', 'far east'], favourite: true, archived: true, state: 'read' }));
  summaries = valueOf(await library.listAll()).summaries;
  search = openSearch(store);
  search.setSummaries(summaries);
});

async function titles(words: string): Promise<string[]> {
  const { hits } = await search.find(parseQuery(words), { tell: () => undefined, signal: new AbortController().signal });
  return hits.map(({ summary }) => summary.title);
}

const ferry = 'The ferry to Ångström Island';

describe('search', () => {
  test.each<[string, string[]]>([
    ['flood', [ferry]], ['FLO', [ferry]], ['angstrom', [ferry]], ['ångström flood', [ferry]], ['nandu', [ferry]], ['coast', ['Party politics', ferry]],
    ['hauptstrasse', ['Brot wird teurer']], ['hafen', []], ['art', ['Party politics']], ['"art"', ['Party politics']], ['"par"', []], ['par', ['Party politics']],
    ['"we will rebuild"', [ferry]], ['„will rebuild“', [ferry]], ['"rebuild will"', []], ['flood -monday', []], ['the -flood', ['Party politics']], ['-the -brot after:2026 lang:he -סיפור', ['שלום']],
    ['украіну', ['Київ сьогодні']], ['Україну', ['Київ сьогодні']], ['経済', ['東京都の経済政策']], ['政策', ['東京都の経済政策']], ['中国', ['東京都の経済政策']],
    ['احمد', ['الأخبار اليوم']], ['المدينة', ['الأخبار اليوم']], ['העיר', ['שלום']], ['οδυσσεας', ['Η Αθήνα σήμερα']], ['αθηνα', ['Η Αθήνα σήμερα']], ['한국', ['서울의 봄']], ['경제', ['서울의 봄']],
    ['site:coast', ['Party politics', ferry]], ['site:coast.example', ['Party politics']], ['-site:news.example', ['Party politics', 'Brot wird teurer']], ['author:jose', [ferry]], ['by:"jose nandu"', [ferry]],
    ['tag:economie', ['서울의 봄']], ['tag:"far e"', []], ['tag:"far e', ['서울의 봄']], ['tag:"far east"', ['서울의 봄']], ['tag:"FAR EAST"', ['서울의 봄']],
    ['site:"coast"', []], ['site:"coast daily"', [ferry]], ['site:"coast.example"', ['Party politics']], ['author:"jose"', []], ['author:"José Ñandú"', [ferry]],
    ['api', ['サーバーAPIの話']], ['サーバー', ['サーバーAPIの話']], ['flood, ferry.', [ferry]], ['(flood)', [ferry]], ['Monday!', [ferry]], ['c++', ['サーバーAPIの話']], ['c#', []],
    ['كتاب', ['مكتبة صغيرة']], ['والكتاب', ['مكتبة صغيرة']], ['تاب', []], ['"كتاب"', []], ['ירושלים', ['סיפור קצר']], ['רושלים', []], ['"ירושלים"', []], ['is:favourite', ['서울의 봄']], ['is:archived is:read', ['서울의 봄']], ['is:partial', ['Party politics']], ['is:unread lang:de', ['Brot wird teurer']],
    ['before:2025', [ferry]], ['after:2025-06 before:2025-07-01', ['Brot wird teurer']], ['lang:uk весна', ['Київ сьогодні']], ['title:party', ['Party politics']], ['$100', ['Party politics']],
    ['https://www.coast.example/politics/party', ['Party politics']], ['http://coast.example/politics/party/?utm_source=mail#top', ['Party politics']], ['https://www.coast.example/politics', ['Party politics']], ['https://www.coast.example/parties', []],
    ['https://wiki.example/Bread_Rolls?id=5', ['Brot wird teurer']], ['https://wiki.example/Bread_Rolls?id=6', []], ['site:wiki.example/Bread', ['Brot wird teurer']], ['п\'ять', ['Київ сьогодні']], ['п’ять', ['Київ сьогодні']], ['пʼять', ['Київ сьогодні']], ['12:30', []], ['ferry is:blue', [ferry]],
  ])('%s', async (words, found) => {
    expect(await titles(words)).toEqual(found);
  });

  test('before: and after: go by the day that the row shows, saved-before: and saved-after: by the day it was saved', () => {
    const dated = (published: string | null, savedAt: string): SavedSummary => ({ ...(summaries[0] as SavedSummary), published, savedAt });
    const isFound = (words: string, summary: SavedSummary): boolean => parseQuery(words).filters.every(({ accepts }) => accepts(summary));
    // Whatever the zone of the machine: the first minute and the last of its own day.
    for (const time of [new Date(2026, 4, 10, 0, 1), new Date(2026, 4, 10, 23, 59)]) {
      const summary = dated(time.toISOString(), time.toISOString());
      for (const prefix of ['', 'saved-']) {
        expect([isFound(`${prefix}after:2026-05-10 ${prefix}before:2026-05-11`, summary), isFound(`${prefix}before:2026-05-10`, summary), isFound(`${prefix}after:2026-05-11`, summary)]).toEqual([true, false, false]);
      }
    }
    for (const offset of ['-11:00', '+14:00']) {
      for (const time of ['00:01', '23:59']) expect([isFound('after:2026-05-10 before:2026-05-11', dated(`2026-05-10T${time}:00${offset}`, '2026-06-01T12:00:00.000Z'))]).toEqual([true]);
    }
    const old = dated('2019-01-01', '2026-05-10T12:00:00.000Z');
    expect([isFound('after:2026', old), isFound('saved-after:2026', old), isFound('before:2020 saved-after:2026-05', old), isFound('saved-before:2026', old)]).toEqual([false, true, true, false]);
    expect(parseQuery('-saved-after:2026').filters[0]).toMatchObject({ isNot: true });
  });

  test('knows has:highlight, of which there are none yet', async () => {
    expect(parseQuery('has:highlight').unknown).toEqual([]);
    expect(await titles('has:highlight')).toEqual([]);
    expect(await titles('-has:highlight ferry')).toEqual([ferry]);
  });

  test('shows the words in the text as it was saved', async () => {
    const ids = new Map(summaries.map(({ id, title }) => [title, id]));
    const asked = [ferry, 'Brot wird teurer', 'שלום'].map((title) => ids.get(title) ?? '');
    const shown = await search.snippets(parseQuery('hauptstrasse MONDAY -zebra'), asked);
    const words = (id = ''): string | undefined => shown.get(id)?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
    expect(words(asked[0])).toBe('… flood. The harbour master said “we will rebuild” on [Monday].');
    expect(words(asked[1])).toContain('In der [Hauptstraße] kostet');
    expect(shown.size).toBe(2);
    expect((await search.snippets(parseQuery('is:unread -flood'), asked)).size).toBe(0);
  });

  test('names operators that mean nothing', () => {
    expect(parseQuery('ferry is:blue is:constructor before:soon has:wings').unknown).toEqual(['is:blue', 'is:constructor', 'before:soon', 'has:wings']);
  });

  test('finds all that a plain scan finds', async () => {
    const texts = stories.map(({ title = '', text = '' }) => `${title} ${text}`);
    const words = [...new Set(texts.flatMap((text) => [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)))];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...words), fc.integer({ min: 1, max: 12 }), async (word, length) => {
      const asked = Array.from(word).slice(0, length).join('');
      const found = await titles(asked);
      const whole = stories.filter(({ title = '', text = '' }) => ` ${fold(`${title} ${text}`)}`.includes(` ${fold(asked)}`) || /\p{sc=Han}|\p{sc=Hiragana}/u.test(asked) && fold(`${title} ${text}`).includes(fold(asked)));
      for (const { title = '' } of whole) expect(found).toContain(title);
    }), { numRuns: 300 });
  });

  test('answers from titles, sites and tags at once, and says whether that is all', () => {
    expect(search.findInHeads(parseQuery('politics'))).toMatchObject({ hits: [{ summary: { title: 'Party politics' }, isInHead: true }], isComplete: false });
    expect(search.findInHeads(parseQuery('is:partial'))).toMatchObject({ hits: { length: 1 }, isComplete: true });
  });

  test('stops when it is told to', async () => {
    const abort = new AbortController();
    const told: Progress[] = [];
    const found = search.find(parseQuery('the'), { tell: (progress) => { told.push(progress); abort.abort(); }, signal: abort.signal });
    abort.abort();
    await expect(found).rejects.toThrow();
    expect(told.every(({ isComplete }) => !isComplete)).toBe(true);
  });

  test('hears of a changed text and of one that is gone', async () => {
    const store = memoryStore();
    const own = openOn({ store, lock: queueLock() });
    const { id } = valueOf(await own.save(makeArticle(1)));
    const searcher = openSearch(store);
    const find = async (words: string): Promise<number> => {
      searcher.setSummaries(valueOf(await own.listAll()).summaries);
      return (await searcher.find(parseQuery(words), { tell: () => undefined, signal: new AbortController().signal })).hits.length;
    };
    expect(await find('ferry')).toBe(1);
    valueOf(await own.save(makeArticle(1, { text: `${makeArticle(1).text} Zebra.` })));
    expect(await find('zebra')).toBe(1);
    valueOf(await own.forget([id]));
    expect(await find('zebra')).toBe(0);
  });

  test('offers the nearest when nothing is found', () => {
    expect(search.nearest(parseQuery('politcs'))).toMatchObject({ words: [{ typed: 'politcs', meant: 'politics' }], suggestion: 'politics' });
    expect(search.nearest(parseQuery('Angsrtom "politcs" is:unread site:coast'))).toMatchObject({ suggestion: 'angstrom "politics" is:unread site:coast' });
    expect(search.nearest(parseQuery('angsrtom ferry'))).toMatchObject({ words: [{ typed: 'angsrtom', meant: 'angstrom' }], summaries: [{ title: ferry }] });
    // Inside of other words only.
    expect(search.nearest(parseQuery('bäckerei'))).toMatchObject({ words: [{ typed: 'backerei', meant: 'flughafenbackerei' }], suggestion: 'flughafenbackerei' });
    expect(search.nearest(parseQuery('xyzzyxyzzy'))).toEqual({ words: [], suggestion: null, summaries: [] });
  });
});

describe('markMatches', () => {
  test.each([
    ['The ferry to Ångström Island', 'angs', 'The ferry to [Ångs]tröm Island'],
    ['Die Hauptstraße hier', 'hauptstrass', 'Die [Hauptstraß]e hier'],
    ['東京都の経済政策', '経済', '東京都の[経済]政策'],
    ['Party art start', 'art -party', 'Party [art] start'],
    ['a a a', 'a', '[a] [a] [a]'],
  ])('%s, %s', (text, words, marked) => {
    expect(markMatches(text, parseQuery(words)).map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text)).join('')).toBe(marked);
  });

  test('joined the pieces are the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 5 }), (text, words) => {
      expect(markMatches(text, parseQuery(words)).map((piece) => piece.text).join('')).toBe(text);
    }), { numRuns: 1_000 });
  });
});

describe('snippet', () => {
  test('shows the stretch with the most of the words', () => {
    const text = `The ferry left. ${'Nothing happened for a long while. '.repeat(20)}Then the ferry came to the harbour at night. ${'And nothing more. '.repeat(20)}`;
    const shown = (snippet(text, parseQuery('ferry harbour')) ?? []).map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text)).join('');
    expect(shown).toContain('the [ferry] came to the [harbour] at night');
    expect(shown).toMatch(/^… .* …$/);
    expect(shown.length).toBeLessThan(200);
    expect(snippet(text, parseQuery('zebra'))).toBeNull();
  });

  test('never cuts a character in two', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 300, maxLength: 900 }), (text) => {
      for (const piece of snippet(`${text} needle ${text}`, parseQuery('needle')) ?? []) expect(piece.text.isWellFormed()).toBe(true);
    }));
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../../src/library/memory-store.ts';
import { queueLock } from '../../../src/library/queue-lock.ts';
import { openSearch, parseQuery } from '../../../src/library/search/index.ts';
import type { Shelf } from '../../../src/library/shelf.ts';
import type { Store } from '../../../src/library/store.ts';
import { backUp, linesOf, restoreBackup } from '../../../src/library/transfer/index.ts';
import type { Ground } from './contract-ground.ts';
import { openOn, valueOf } from './library-contract.ts';
import { toLayoutOne } from './layout-one.ts';
import { makeArticle } from './make-article.ts';

const articles = 70;

/** A library of layout 1: three chunks, one of whose articles is in the trash. */
async function older(count = articles) {
  const store = memoryStore();
  const lock = queueLock();
  const library = openOn({ store, lock });
  for (let number = 0; number < count; number++) valueOf(await library.save(makeArticle(number)));
  valueOf(await library.forget([await idOf(library, 3)]));
  toLayoutOne(store.records);
  const { records } = store;
  return { store, lock, library, records, apart: () => [...records.keys()].filter((key) => key.startsWith('text:')).length };
}

const idOf = async (library: ReturnType<typeof openOn>, number: number): Promise<string> => (await library.findByAddress(makeArticle(number).url))?.id ?? '';

/** Does nothing more once it has changed so much. */
function dying(store: Store, changes: number): Store {
  let left = changes;
  const dies = <T>(work: () => Promise<T>): Promise<T> => (left-- > 0 ? work() : Promise.reject(new Error('killed')));
  return { ...store, set: (items) => dies(() => store.set(items)), remove: (keys) => dies(() => store.remove(keys)) };
}

const shelfOf = (ground: Ground): Shelf => ({ ...ground, now: () => Date.UTC(2026, 10, 28), newId: () => crypto.randomUUID().replaceAll('-', '') });

/** A back-up of fifty that were saved before all others, so that restoring it puts every article into another chunk. */
async function earlier(): Promise<string> {
  const ground = { store: memoryStore(), lock: queueLock() };
  const library = openOn(ground, Date.UTC(2025, 0, 1));
  for (let number = 100; number < 150; number++) valueOf(await library.save(makeArticle(number)));
  let lines = '';
  for await (const line of backUp(shelfOf(ground))) lines += line;
  return lines;
}

async function textsIn(library: ReturnType<typeof openOn>): Promise<string[]> {
  const rows = [...valueOf(await library.listAll()).summaries, ...valueOf(await library.listTrash()).summaries];
  return Promise.all(rows.map(async ({ id }) => valueOf(await library.read(id)).article.text));
}

async function found(store: Store, library: ReturnType<typeof openOn>, words: string): Promise<string[]> {
  const search = openSearch(store);
  const { summaries } = valueOf(await library.listAll());
  search.setSummaries(summaries);
  const query = parseQuery(words);
  const { hits } = await search.find(query, { tell: () => undefined, signal: new AbortController().signal });
  const shown = await search.snippets(query, hits.map(({ summary }) => summary.id));
  expect(shown.size).toBe(hits.length);
  return hits.map(({ summary }) => summary.title);
}

describe('a library of layout 1', () => {
  test('is read, searched and told to be of layout 2 before any text is moved', async () => {
    const { store, lock, library, records, apart } = await older();
    const sets: string[][] = [];
    const watched = openOn({ lock, store: { ...store, set: (items) => { sets.push([...items.keys()]); return store.set(items); } } });
    const texts = await textsIn(library);
    expect(texts).toContain(makeArticle(5).text);
    expect(await found(store, library, 'bread 1905')).toEqual(['Story number 5']);
    valueOf(await watched.change([await idOf(library, 5)], { favourite: true }));
    expect(sets[0]).toEqual(['meta', 'apart']);
    expect(JSON.parse(records.get('meta') ?? '')).toMatchObject({ version: 2, count: articles - 1 });
    expect([apart(), await textsIn(library)]).toEqual([articles, texts]);
  });

  test('has its texts moved a chunk at a time, and no page has to look again', async () => {
    const { store, lock, library, records, apart } = await older();
    const texts = await textsIn(library);
    const moved: number[] = [];
    const set: Store['set'] = (items) => {
      moved.push([...items.keys()].filter((key) => key.startsWith('body:')).length);
      return store.set(items);
    };
    const rev = (): unknown => (JSON.parse(records.get('meta') ?? '') as { rev: number }).rev;
    const before = rev();
    valueOf(await openOn({ lock, store: { ...store, set } }).joinTexts());
    expect(moved.filter((count) => count > 0)).toEqual([6, 32, 32]);
    expect([apart(), records.has('apart'), rev(), await textsIn(library)]).toEqual([0, false, before, texts]);
    expect(await found(store, library, 'bread 1905')).toEqual(['Story number 5']);
    expect(valueOf(await library.check())).toEqual({ articles, findings: [] });
    // Then nothing is asked for any more, and nobody waits.
    const asked: string[] = [];
    const done = openOn({ lock: () => Promise.reject(new Error('locked')), store: { ...store, get: (keys) => { asked.push(...keys); return store.get(keys); } } });
    valueOf(await done.joinTexts());
    await done.read(await idOf(library, 5));
    expect(asked.filter((key) => key.startsWith('text:'))).toEqual([]);
  });

  test('is whole wherever the moving is cut off, and at its end', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), async (...cuts) => {
      const { store, lock, library, apart } = await older();
      const texts = await textsIn(library);
      for (const cut of cuts) {
        await openOn({ lock, store: dying(store, cut) }).joinTexts();
        expect(await textsIn(library)).toEqual(texts);
      }
      valueOf(await library.joinTexts());
      expect([apart(), await textsIn(library)]).toEqual([0, texts]);
    }), { numRuns: 40 });
  }, 60_000);

  test.each([false, true])('is saved, changed, destroyed and restored into while its texts are moved (and checked: %s)', async (isChecked) => {
    const { store, lock, library, records, apart } = await older();
    const lines = await earlier();
    const newer = `${makeArticle(60).text} Newer.`;
    const kept = await idOf(library, 61);
    const gone = [await idOf(library, 62), await idOf(library, 1)];
    // Each waits in the queue of the lock, behind a chunk that was moved and before the next.
    const [joined] = await Promise.all([
      library.joinTexts(),
      library.save(makeArticle(60, { text: newer })),
      library.replaceText(kept, { article: makeArticle(61, { text: 'Another form of number 61.' }), of: (await library.find(kept))?.updatedAt ?? '' }).then(valueOf),
      library.forget(gone).then(() => library.destroy(gone)),
      restoreBackup(shelfOf({ store, lock }), linesOf(bytesOf(lines))).then(valueOf),
      ...(isChecked ? [library.check().then(valueOf)] : []),
    ]);
    valueOf(joined);
    valueOf(await library.joinTexts());
    expect([apart(), records.has('apart')]).toEqual([0, false]);
    expect(gone.filter((id) => records.has(`body:${id}`))).toEqual([]);
    expect(new Set(await textsIn(library))).toEqual(new Set([
      ...Array.from({ length: 150 }, (_, number) => number).filter((number) => (number < articles || number >= 100) && ![1, 60, 61, 62].includes(number)).map((number) => makeArticle(number).text),
      newer, 'Another form of number 61.',
    ]));
    expect(valueOf(await library.check()).findings).toEqual([]);
  });

  test('gives the text that moves between two looks at it', async () => {
    const { store, lock, library } = await older();
    const id = await idOf(library, 5);
    const get: Store['get'] = async (keys) => {
      const records = await store.get(keys);
      if (keys.includes(`body:${id}`)) valueOf(await library.joinTexts());
      return records;
    };
    expect(valueOf(await openOn({ lock, store: { ...store, get } }).read(id)).article.text).toBe(makeArticle(5).text);
  });

  test('looks again through chunks whose articles are others, after a restore', async () => {
    const { store, lock, library, apart } = await older();
    await openOn({ lock, store: dying(store, 4) }).joinTexts();
    expect(apart()).toBe(64);
    valueOf(await restoreBackup(shelfOf({ store, lock }), linesOf(bytesOf(await earlier()))));
    expect(valueOf(await library.listAll()).summaries.at(-1)?.title).toBe('Story number 100');
    valueOf(await library.joinTexts());
    expect(apart()).toBe(0);
  });

  test('keeps the text of a body that cannot be read, until a check rescues it', async () => {
    const { library, records, apart } = await older();
    const id = await idOf(library, 5);
    const lost = await idOf(library, 6);
    records.set(`body:${id}`, JSON.stringify({ version: 1, article: null }));
    records.set(`text:${lost}`, '7');
    valueOf(await library.joinTexts());
    expect([apart(), records.has(`text:${id}`), records.get(`text:${lost}`)]).toEqual([2, true, '7']);
    expect(valueOf(await library.read(id)).article.text).toBe(makeArticle(5).text);
    const { findings } = valueOf(await library.check());
    expect(findings.map(({ what, done }) => `${what} ${done}`).sort()).toEqual(['body-damaged rescued', 'text-missing repaired']);
    expect([apart(), await textsIn(library)]).toEqual([0, expect.arrayContaining([makeArticle(5).text, makeArticle(6).text])]);
    expect((await library.quarantine()).map(({ from }) => from).sort()).toEqual([`body:${id}`, `text:${lost}`].sort());
  });

  test('has its texts moved, too, when meta or what counts them was damaged', async () => {
    for (const key of ['meta', 'apart']) {
      const { library, records, apart } = await older();
      if (key === 'apart') valueOf(await library.change([await idOf(library, 5)], { favourite: true }));
      records.set(key, '"torn"');
      valueOf(await library.save(makeArticle(articles)));
      valueOf(await library.joinTexts());
      expect([apart(), records.has('apart')], key).toEqual([0, false]);
    }
  });
});

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../../../src/library/memory-store.ts';
import { queueLock } from '../../../../src/library/queue-lock.ts';
import { openSearch, parseQuery, type TextCache } from '../../../../src/library/search/index.ts';
import { makeArticle } from '../make-article.ts';
import { openOn, valueOf } from '../library-contract.ts';

/** A cache as IndexedDB is one: what goes in is copied, keys grow. */
function memoryCache(): TextCache & { held: Map<number, unknown> } {
  const held = new Map<number, unknown>();
  let last = 0;
  return {
    held,
    async *packs() {
      for (const [key, pack] of [...held]) yield await Promise.resolve({ key, pack });
    },
    put: (pack) => Promise.resolve(void held.set(++last, structuredClone(pack))),
    drop: (keys) => Promise.resolve(keys.forEach((key) => held.delete(key))),
    clear: () => Promise.resolve(held.clear()),
  };
}

async function makeGround(articles: number, cache: TextCache) {
  const memory = memoryStore();
  let textsRead = 0;
  const store = { ...memory, get: (keys: readonly string[]) => {
    textsRead += keys.filter((key) => key.startsWith('text:')).length;
    return memory.get(keys);
  } };
  const library = openOn({ store, lock: queueLock() });
  for (let number = 0; number < articles; number++) valueOf(await library.save(makeArticle(number)));
  textsRead = 0;
  const find = async (words: string): Promise<string[]> => {
    const search = openSearch(store, cache);
    search.setSummaries(valueOf(await library.listAll()).summaries);
    const { hits } = await search.find(parseQuery(words), { tell: () => undefined, signal: new AbortController().signal });
    return hits.map(({ summary }) => summary.title);
  };
  return { library, find, textsRead: () => textsRead };
}

describe('the text cache', () => {
  test('spares the second search the records, and both find the same', async () => {
    const cache = memoryCache();
    const { find, textsRead } = await makeGround(450, cache);
    const first = await find('bread 2101');
    expect([first, textsRead()]).toEqual([['Story number 201'], 450]);
    expect(await find('bread 2101')).toEqual(first);
    expect(await find('harbour')).toHaveLength(450);
    expect(textsRead()).toBe(450);
  });

  test('gives nothing that was deleted or has changed, and does not keep it', async () => {
    const cache = memoryCache();
    const { library, find } = await makeGround(210, cache);
    await find('harbour');
    const [one, other] = valueOf(await library.list()).summaries;
    valueOf(await library.destroy([one?.id ?? '']));
    valueOf(await library.save(makeArticle(208, { text: `${makeArticle(208).text} Zebra.` })));
    expect(other?.title).toBe('Story number 208');
    expect(await find('harbour')).toHaveLength(209);
    expect(await find('zebra')).toEqual(['Story number 208']);
    expect(JSON.stringify([...cache.held])).not.toContain(one?.id);
    expect(JSON.stringify([...cache.held]).match(new RegExp(other?.id ?? '', 'g'))).toHaveLength(1);
  });

  test('may fail', async () => {
    const broken: TextCache = {
      // eslint-disable-next-line require-yield
      async *packs() { await Promise.resolve(); throw new Error('no database'); },
      put: () => Promise.reject(new Error('no database')), drop: () => Promise.reject(new Error('no database')), clear: () => Promise.resolve(),
    };
    const { find } = await makeGround(250, broken);
    expect(await find('harbour')).toHaveLength(250);
  });

  test.each([[{ version: 0, ids: ['a'], stamps: ['b'], texts: ['c'] }], [{ version: 1, ids: ['a'], stamps: [], texts: ['c'] }], [null], ['x']])('leaves aside what is no pack: %j', async (pack) => {
    const cache = memoryCache();
    cache.held.set(1, pack);
    const { find } = await makeGround(60, cache);
    expect(await find('harbour')).toHaveLength(60);
    expect([...cache.held.values()]).not.toContainEqual(pack);
  });
});

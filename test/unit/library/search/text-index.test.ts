import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../../../src/library/library.ts';
import { memoryStore } from '../../../../src/library/memory-store.ts';
import { queueLock } from '../../../../src/library/queue-lock.ts';
import { decodeText, noTextPacks, openSearch, openTextIndex, parseQuery, type Hit, type Search, type TextIndex, type TextPack, type TextPacks } from '../../../../src/library/search/index.ts';
import { makeArticle } from '../make-article.ts';
import { openOn, valueOf } from '../library-contract.ts';

/** Packs as IndexedDB keeps them: what goes in is copied, keys grow, a change is made at once. */
function memoryPacks(): TextPacks & { packs: Map<number, unknown>; loose: Map<string, unknown>; ids: () => string[] } {
  const packs = new Map<number, unknown>();
  const loose = new Map<string, unknown>();
  let last = 0;
  return {
    packs, loose,
    ids: () => [...packs.values(), ...loose.values()].flatMap((value) => (value as { ids?: string[] }).ids ?? [(value as { id: string }).id]),
    catalogue: () => Promise.resolve({ packs: [...packs].map(([key, pack]) => ({ key, head: structuredClone(pack) })), loose: structuredClone([...loose.values()]) }),
    pack: (key) => Promise.resolve(structuredClone(packs.get(key))),
    textOf: decodeText,
    letGo,
    looseCount: () => Promise.resolve(loose.size),
    change: ({ addPack, replacePacks, dropPacks = [], putLoose = [], dropLoose = [] }) => {
      for (const text of putLoose) loose.set(text.id, structuredClone(text));
      for (const id of dropLoose) loose.delete(id);
      for (const key of dropPacks) packs.delete(key);
      for (const [key, pack] of replacePacks ?? []) packs.set(key, structuredClone(pack));
      if (addPack) packs.set(++last, structuredClone(addPack));
      return Promise.resolve();
    },
  };
}

/** What is transferred is gone from here, as with `transfer`, which Node 20 does not have. */
function letGo(bytes: ArrayBuffer): void {
  structuredClone(bytes, { transfer: [bytes] });
}

interface Ground {
  library: Library;
  index: TextIndex;
  find: (words: string) => Promise<string[]>;
  /** How many one searcher finds that is asked for both at once. */
  findTwice: (one: string, other: string) => Promise<number[]>;
  textsRead: () => number;
  catchUp: () => Promise<number>;
}

function makeGround(packs: TextPacks): Ground {
  const memory = memoryStore();
  let textsRead = 0;
  const store = { ...memory, get: (keys: readonly string[]) => {
    textsRead += keys.filter((key) => key.startsWith('body:')).length;
    return memory.get(keys);
  } };
  const library = openOn({ store, lock: queueLock() });
  const index = openTextIndex({ store, packs, lock: queueLock() });
  const open = async (): Promise<Search> => {
    const search = openSearch(store, packs);
    search.setSummaries(valueOf(await library.listAll()).summaries);
    return search;
  };
  const ask = async (search: Search, words: string): Promise<Hit[]> => (await search.find(parseQuery(words), { tell: () => undefined, signal: new AbortController().signal })).hits;
  return {
    library, index,
    textsRead: () => {
      const read = textsRead;
      textsRead = 0;
      return read;
    },
    catchUp: async () => index.catchUp([...valueOf(await library.listTrash()).summaries, ...valueOf(await library.listAll()).summaries].reverse()),
    find: async (words) => (await ask(await open(), words)).map(({ summary }) => summary.title),
    findTwice: async (...both) => {
      const search = await open();
      return (await Promise.all(both.map((words) => ask(search, words)))).map(({ length }) => length);
    },
  };
}

async function save({ library, index }: Ground, number: number, text?: string): Promise<string> {
  const summary = valueOf(await library.save(makeArticle(number, text === undefined ? {} : { text })));
  await index.add([summary]);
  return summary.id;
}

describe('the text index', () => {
  test('is kept up by saving, and spares search the records', async () => {
    const packs = memoryPacks();
    const ground = makeGround(packs);
    for (let number = 0; number < 300; number++) await save(ground, number);
    expect([packs.packs.size, packs.loose.size]).toEqual([2, 44]);
    ground.textsRead();
    expect(await ground.find('bread 2101')).toEqual(['Story number 201']);
    expect(await ground.find('harbour')).toHaveLength(300);
    expect(ground.textsRead()).toBe(0);
    expect(await ground.catchUp()).toBe(0);
  });

  test('lets go of the bytes of a pack when they were read, also when two searches want it at once', async () => {
    const packs = memoryPacks();
    const given: TextPack[] = [];
    const ground = makeGround({ ...packs, pack: async (key) => {
      const pack = await packs.pack(key) as TextPack;
      given.push(pack);
      return pack;
    } });
    for (let number = 0; number < 300; number++) await save(ground, number);
    ground.textsRead();
    given.length = 0;
    expect(await ground.findTwice('harbour', 'bread 2101')).toEqual([300, 1]);
    expect(given.length).toBeGreaterThanOrEqual(2);
    expect(given.map(({ bytes }) => bytes.length)).toEqual(given.map(() => 0));
    expect(ground.textsRead()).toBe(0);
  });

  test('catches up with what was there before it, and with what it missed', async () => {
    const packs = memoryPacks();
    const ground = makeGround(packs);
    for (let number = 0; number < 300; number++) valueOf(await ground.library.save(makeArticle(number)));
    expect(await ground.find('harbour')).toHaveLength(300);
    // Two pages at once take every text in once.
    expect(await Promise.all([ground.catchUp(), ground.catchUp()])).toEqual([300, 300]);
    expect(packs.ids()).toHaveLength(300);
    valueOf(await ground.library.save(makeArticle(7, { text: `${makeArticle(7).text} Zebra.` })));
    ground.textsRead();
    expect(await ground.find('zebra')).toEqual(['Story number 7']);
    expect(ground.textsRead()).toBe(1);
    expect(await ground.catchUp()).toBe(1);
    expect(new Set(packs.ids()).size).toBe(packs.ids().length);
    ground.textsRead();
    expect(await ground.find('zebra')).toEqual(['Story number 7']);
    expect(ground.textsRead()).toBe(0);
  });

  test('keeps nothing of what was deleted, and the texts of the trash', async () => {
    const packs = memoryPacks();
    const ground = makeGround(packs);
    const ids: string[] = [];
    for (let number = 0; number < 140; number++) ids.push(await save(ground, number));
    const [packed = '', trashed = ''] = ids;
    const loose = ids.at(-1) ?? '';
    valueOf(await ground.library.forget([trashed]));
    await ground.index.drop([packed, loose], async () => { valueOf(await ground.library.forget([packed, loose])); valueOf(await ground.library.destroy([packed, loose])); });
    expect(packs.ids()).not.toContain(packed);
    expect(packs.ids()).not.toContain(loose);
    expect(new TextDecoder().decode((packs.packs.get(1) as { bytes: Uint8Array }).bytes)).not.toContain('story 0 ');
    expect(await ground.find('harbour')).toHaveLength(137);
    valueOf(await ground.library.restore([trashed]));
    ground.textsRead();
    expect(await ground.find('harbour')).toHaveLength(138);
    expect(ground.textsRead()).toBe(0);
    expect(await ground.catchUp()).toBe(0);
  });

  test('takes out what a removal that was cut off has left behind', async () => {
    const packs = memoryPacks();
    const ground = makeGround(packs);
    const ids = [await save(ground, 1), await save(ground, 2)];
    valueOf(await ground.library.forget([ids[0] ?? ''])); valueOf(await ground.library.destroy([ids[0] ?? '']));
    expect(packs.ids()).toHaveLength(2);
    await ground.catchUp();
    expect(packs.ids()).toEqual([ids[1]]);
  });

  test('finds the same as without it, whatever was saved, changed and deleted in between', async () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ do: fc.constant('save' as const), number: fc.nat(20), text: fc.stringMatching(/^(?:(?:ferry|Zürich|東京都|весна|bread)[ .]?){1,4}$/) }) },
      fc.record({ do: fc.constantFrom('destroy' as const, 'forget' as const, 'miss' as const, 'catchUp' as const), number: fc.nat(20), text: fc.constant('missed ferry') }));
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.constantFrom('ferry', 'zur', '京', 'вес', '"bread ferry"'), async (steps, words) => {
      const ground = makeGround(memoryPacks());
      for (const one of steps) {
        const id = (await ground.library.findByAddress(makeArticle(one.number).url))?.id;
        if (one.do === 'save') await ground.library.save(makeArticle(one.number, { text: one.text }), { replaceFuller: true }).then((saved) => ground.index.add([valueOf(saved)]));
        else if (one.do === 'miss') await ground.library.save(makeArticle(one.number, { text: one.text }), { replaceFuller: true });
        else if (one.do === 'catchUp') await ground.catchUp();
        else if (id !== undefined) await (one.do === 'forget' ? ground.library.forget([id]) : ground.index.drop([id], async () => { await ground.library.forget([id]); await ground.library.destroy([id]); }));
      }
      const without = makeGround(noTextPacks());
      for (const { id } of valueOf(await ground.library.listAll()).summaries.toReversed()) valueOf(await without.library.save(valueOf(await ground.library.read(id)).article));
      expect(await ground.find(words)).toEqual(await without.find(words));
    }), { numRuns: 150 });
  });

  test('may fail', async () => {
    const broken = (): Promise<never> => Promise.reject(new Error('no database'));
    const ground = makeGround({ catalogue: broken, pack: broken, textOf: decodeText, letGo, looseCount: broken, change: broken });
    for (let number = 0; number < 3; number++) valueOf(await ground.library.save(makeArticle(number)));
    expect(await ground.find('harbour')).toHaveLength(3);
    let isRemoved = false;
    await ground.index.drop(['x'], async () => { await Promise.resolve(); isRemoved = true; });
    expect(isRemoved).toBe(true);
  });

  test.each([[{ version: 0, ids: ['a'], stamps: ['b'], ends: [1], bytes: new Uint8Array(1) }], [{ version: 1, ids: ['a'], stamps: ['b'], ends: [2], bytes: new Uint8Array(1) }], [{ version: 1, ids: ['a'], stamps: [] }], [null], ['x']])('leaves aside what is no pack: %j', async (pack) => {
    const packs = memoryPacks();
    const ground = makeGround(packs);
    for (let number = 0; number < 3; number++) valueOf(await ground.library.save(makeArticle(number)));
    packs.packs.set(1, pack);
    expect(await ground.find('harbour')).toHaveLength(3);
    expect(await ground.catchUp()).toBe(3);
    expect([...packs.packs.values()]).not.toContainEqual(pack);
  });
});

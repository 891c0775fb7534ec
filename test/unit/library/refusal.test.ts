import { describe, expect, test } from 'vitest';
import { layoutVersion } from '../../../src/library/layout.ts';
import { memoryStore } from '../../../src/library/memory-store.ts';
import { queueLock } from '../../../src/library/queue-lock.ts';
import type { Store } from '../../../src/library/store.ts';
import { makeArticle } from './make-article.ts';
import { openOn, valueOf } from './library-contract.ts';

type Refusal = (items: ReadonlyMap<string, unknown>) => Promise<void> | undefined;

/** A library on a store that may refuse a set, or say yes and do nothing. */
function openRefusing(refusal: { now: Refusal | null }) {
  const memory = memoryStore();
  const store: Store = { ...memory, set: (items) => refusal.now?.(items) ?? memory.set(items) };
  return { library: openOn({ store, lock: queueLock() }), records: memory.records };
}

describe('a storage that refuses', () => {
  test.each([
    ['Resource::kQuotaBytes quota exceeded', 'no-space'],
    ['QuotaExceededError: storage.local API call exceeded its quota limitations.', 'no-space'],
    ['IO error: No space left on device', 'no-space'],
    ['An unexpected error occurred', 'not-saved'],
  ])('%s: %s, and everything before stays', async (message, kind) => {
    const refusal: { now: Refusal | null } = { now: null };
    const { library, records } = openRefusing(refusal);
    valueOf(await library.save(makeArticle(1)));
    const before = [...records];
    refusal.now = () => Promise.reject(new Error(message));
    const answer = await library.save(makeArticle(2));
    expect(answer).toMatchObject({ ok: false, failure: { kind, detail: expect.stringContaining(message) as string } });
    expect([...records]).toEqual(before);
    refusal.now = null;
    valueOf(await library.save(makeArticle(2)));
    expect(valueOf(await library.listAll()).summaries).toHaveLength(2);
  });

  test('says so when the storage answers yes and keeps the old value', async () => {
    const refusal: { now: Refusal | null } = { now: () => Promise.resolve() };
    const { library } = openRefusing(refusal);
    const answer = await library.save(makeArticle(1));
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'not-saved' } });
  });

  test('finishes a deletion that was cut off', async () => {
    const { store, records } = (() => { const memory = memoryStore(); return { store: memory, records: memory.records }; })();
    const dying: Store = { ...store, remove: () => Promise.reject(new Error('killed')) };
    const lock = queueLock();
    const { id } = valueOf(await openOn({ store, lock }).save(makeArticle(1)));
    valueOf(await openOn({ store, lock }).forget([id]));
    valueOf(await openOn({ store: dying, lock }).destroy([id]));
    expect(records.has(`body:${id}`)).toBe(true);
    const library = openOn({ store, lock });
    valueOf(await library.sweep());
    expect([...records.keys()].filter((key) => key.endsWith(id))).toEqual([]);
    expect(valueOf(await library.check())).toEqual({ articles: 0, findings: [] });
  });

  test('data of a newer version is read and never written', async () => {
    const store = memoryStore();
    const library = openOn({ store, lock: queueLock() });
    const { id } = valueOf(await library.save(makeArticle(1)));
    store.records.set('meta', JSON.stringify({ ...JSON.parse(store.records.get('meta') ?? ''), version: layoutVersion + 1, somethingNew: true }));
    const before = [...store.records];
    expect(valueOf(await library.listAll()).summaries).toHaveLength(1);
    expect(valueOf(await library.read(id)).article.title).toBe('Story number 1');
    const answers = [
      await library.save(makeArticle(2)), await library.change([id], { favourite: true }), await library.forget([id]),
      await library.restore([id]), await library.destroy([id]), await library.check(), await library.replaceText(id, { article: makeArticle(1), of: '' }), await library.renameTag('a', 'b'),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, failure: { kind: 'newer-data' } });
    expect([...store.records]).toEqual(before);
  });

  test('a clock set back a year changes neither order nor ids', async () => {
    const library = openOn({ store: memoryStore(), lock: queueLock() });
    valueOf(await library.save(makeArticle(1)));
    library.clock.now -= 365 * 24 * 60 * 60 * 1000;
    valueOf(await library.save(makeArticle(2)));
    expect(valueOf(await library.list()).summaries.map(({ title }) => title)).toEqual(['Story number 2', 'Story number 1']);
  });
});

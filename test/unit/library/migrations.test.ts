import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layoutVersion } from '../../../src/library/layout.ts';
import { memoryStore } from '../../../src/library/memory-store.ts';
import { openMeta } from '../../../src/library/meta.ts';
import { migrate, migrations, type Migration } from '../../../src/library/migrations.ts';
import { queueLock } from '../../../src/library/queue-lock.ts';
import { openOn, valueOf } from './library-contract.ts';

const folder = new URL('released/', import.meta.url);
const released = readdirSync(folder).map((file) => ({ file, records: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown> }));

const storeOf = (records: Record<string, unknown>) => memoryStore(new Map(Object.entries(records).map(([key, record]) => [key, JSON.stringify(record)])));

describe('the libraries that were released', () => {
  test('are here from the first to today\'s', () => {
    expect(released.map(({ file }) => file)).toEqual(Array.from({ length: layoutVersion }, (_, index) => `layout-${index + 1}.json`));
    expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: layoutVersion - 1 }, (_, index) => index + 2));
    for (const { date } of migrations) expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test.each(released)('$file opens with all that was in it', async ({ records }) => {
    const library = openOn({ store: storeOf(records), lock: queueLock() });
    const { summaries, damaged } = valueOf(await library.listAll());
    expect(damaged).toEqual([]);
    expect(summaries.map(({ title, tags, state, favourite }) => [title, tags, state, favourite])).toEqual([
      ['東京都の経済政策', [], 'unread', false],
      ['The ferry to Ångström Island', ['Sea', 'far east'], 'reading', true],
    ]);
    expect(valueOf(await library.listTrash()).summaries.map(({ title }) => title)).toEqual(['Thrown away']);
    const { article } = valueOf(await library.read(summaries[1]?.id ?? ''));
    expect(article).toMatchObject({ authors: ['José Ñandú'], html: expect.stringContaining('<p>') as string, text: expect.stringContaining('Nobody expected the flood.') as string, removals: { length: 1 } });
    expect(valueOf(await library.check()).findings).toEqual([]);
    valueOf(await library.save({ ...article, url: 'https://news.example/another' }));
    expect(valueOf(await library.listAll()).summaries).toHaveLength(3);
  });
});

describe('migrate', () => {
  const [first] = released;
  const ran: string[] = [];
  const made = (to: number, doesWrite = true): Migration => ({ to, date: '2027-01-01', what: 'made up', migrate: async (store) => {
    ran.push(`to ${to}`);
    const { meta } = await openMeta(store);
    if (doesWrite) await store.set(new Map([['meta', { ...meta, version: to }]]));
  } });

  test('runs what is missing, in order, once', async () => {
    const store = storeOf(first?.records ?? {});
    const { meta } = await migrate(store, await openMeta(store), [made(2), made(3)]);
    expect([meta.version, meta.count, ran]).toEqual([3, 2, ['to 2', 'to 3']]);
    await migrate(store, await openMeta(store), [made(2), made(3)]);
    expect(ran).toHaveLength(2);
  });

  test('is a bug when a step is missing or does not say that it is done', async () => {
    const store = storeOf(first?.records ?? {});
    await expect(migrate(store, await openMeta(store), [made(3)])).rejects.toThrow('no way from layout 1 to 2');
    await expect(migrate(store, await openMeta(store), [made(2, false)])).rejects.toThrow('did not write layout 2');
  });
});

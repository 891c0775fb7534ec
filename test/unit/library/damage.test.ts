import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutVersion } from '../../../src/library/layout.ts';
import { memoryStore } from '../../../src/library/memory-store.ts';
import { queueLock } from '../../../src/library/queue-lock.ts';
import { chunkFrom, isRecord, metaFrom, storedArticle, storedText } from '../../../src/library/records.ts';
import { toLayoutOne } from './layout-one.ts';
import { makeArticle } from './make-article.ts';
import { openOn, valueOf } from './library-contract.ts';

const articles = 40;

async function filled() {
  const store = memoryStore();
  const lock = queueLock();
  const library = openOn({ store, lock });
  for (let number = 0; number < articles; number++) valueOf(await library.save(makeArticle(number)));
  return { store, lock, library, records: store.records };
}

/** Anything that JSON can hold in the place of a value, and a cut through its text as a torn write leaves it. */
const damage = fc.oneof(
  fc.jsonValue().map((value) => () => JSON.stringify(value)),
  fc.record({ at: fc.nat(), by: fc.integer({ min: 0, max: 300 }) }).map(({ at, by }) => (text: string) => cutString(text, at, by)),
  fc.record({ pick: fc.nat(), value: fc.jsonValue() }).map(({ pick, value }) => (text: string) => changedField(text, pick, value)),
);

/** One string of the record cut out in the middle: still JSON, as a storage never gives back anything else. */
function cutString(text: string, at: number, by: number): string {
  const value: unknown = JSON.parse(text);
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' && inner.length > 0 ? inner.slice(0, at % inner.length) + inner.slice((at % inner.length) + by) : inner));
}

function changedField(text: string, pick: number, value: unknown): string {
  let left = pick % Math.max(1, text.split('":').length);
  return JSON.stringify(JSON.parse(text), (key, inner: unknown) => (key !== '' && left-- === 0 ? value : inner));
}

/** What of this record our own readers cannot read, as it lies there. Places can be told anew from the rows, so nothing is lost with them. */
function unreadableIn(key: string, records: Map<string, string>): unknown[] {
  const value: unknown = JSON.parse(records.get(key) ?? 'null');
  if (key === 'meta') return metaFrom(value) ? [] : [value];
  if (key.startsWith('index:')) return chunkFrom(value)?.rows.flatMap((row) => (row.summary ? [] : [row.raw])) ?? [value];
  const id = key.slice('body:'.length);
  if (key === `text:${id}`) return isRecord(value) && typeof value['text'] === 'string' ? [] : [value];
  if (key !== `body:${id}`) return [];
  const older: unknown = JSON.parse(records.get(`text:${id}`) ?? 'null');
  return storedArticle({ body: value }) && storedText({ body: value, older }) !== null ? [] : [value];
}

describe('a damaged library', () => {
  test.each([['with the texts in the articles\' records', 0], ['with half of the texts apart, as layout 1 had them', 2]])('opens whatever stands in one record, and a check leaves the rest intact: %s', async (_, apart) => {
    await fc.assert(fc.asyncProperty(fc.nat(), damage, async (pick, spoil) => {
      const { library, records } = await filled();
      if (apart > 0) toLayoutOne(records, (id) => id.charCodeAt(5) % apart === 0);
      const keys = [...records.keys()].filter((key) => key !== 'meta' || pick % 3 > 0);
      const key = keys[pick % keys.length] ?? 'meta';
      const before = records.get(key) ?? '';
      records.set(key, spoil(before));
      // That one is not damage to us: it says that a newer Clean Copy was here.
      fc.pre(key !== 'meta' || Number((JSON.parse(records.get(key) ?? '') as { version?: unknown } | null)?.version ?? 0) <= layoutVersion);
      const listed = valueOf(await library.listAll());
      expect(listed.summaries.length + 32).toBeGreaterThanOrEqual(articles);
      const lost = unreadableIn(key, records);
      const { findings } = valueOf(await library.check());
      // It is named, and lies aside as it was found.
      if (lost.length > 0 && key !== 'meta') expect(findings).not.toEqual([]);
      const aside = await library.quarantine();
      for (const raw of lost) expect(aside.map((one) => one.raw)).toContainEqual(raw);
      for (const { name } of findings) expect(name).not.toBe('');
      const after = valueOf(await library.listAll());
      expect(after.damaged).toEqual([]);
      expect(after.summaries.length).toBeGreaterThanOrEqual(articles - 1);
      const others = after.summaries.filter(({ id }) => !key.endsWith(id));
      for (const { id } of others) expect(valueOf(await library.read(id)).article.html).toContain('<p>');
      expect(valueOf(await library.check()).findings).toEqual([]);
      const { count } = await library.usage();
      expect(count).toBe(after.summaries.filter(({ trashedAt }) => trashedAt === null).length);
    }), { numRuns: 100 });
  }, 120_000);

  test('gives every article of a lost chunk its row back', async () => {
    const { library, records } = await filled();
    records.set('index:0', '"gone"');
    expect(valueOf(await library.listAll())).toMatchObject({ damaged: ['index:0'], summaries: { length: 8 } });
    const { findings } = valueOf(await library.check());
    expect(findings.filter(({ what }) => what === 'row-missing')).toHaveLength(32);
    expect(valueOf(await library.listAll()).summaries).toHaveLength(articles);
    expect(await library.quarantine()).toMatchObject([{ from: 'index:0', raw: 'gone' }]);
  });

  test('names a row that cannot be read, keeps it as it was found, and saves beside it', async () => {
    const { library, records } = await filled();
    const chunk = JSON.parse(records.get('index:1') ?? '') as { rows: { title: string; savedAt?: string }[] };
    delete chunk.rows[0]?.savedAt;
    records.set('index:1', JSON.stringify(chunk));
    expect(valueOf(await library.list()).damaged).toEqual(['Story number 32']);
    valueOf(await library.save(makeArticle(100)));
    expect(records.get('index:1')).toContain('Story number 32');
    const { findings } = valueOf(await library.check());
    expect(findings).toEqual([{ name: 'Story number 32', what: 'row-damaged', done: 'repaired' }]);
    expect((await library.quarantine())[0]?.raw).toMatchObject({ title: 'Story number 32' });
  });

  test('a row damaged in one field keeps the others and its place; what was put aside can be deleted', async () => {
    const { library, records } = await filled();
    const { summaries: before } = valueOf(await library.listAll());
    const { id = '' } = before[20] ?? {};
    valueOf(await library.change([id], { tags: ['Sea'], favourite: true, state: 'read' }));
    const wanted = await library.find(id);
    for (const [name, value] of [['title', ''], ['url', 7], ['identity', null]] as const) {
      const key = [...records].find(([one, text]) => one.startsWith('index:') && text.includes(id))?.[0] ?? '';
      const chunk = JSON.parse(records.get(key) ?? '') as { rows: Record<string, unknown>[] };
      records.set(key, JSON.stringify({ ...chunk, rows: chunk.rows.map((row) => (row['id'] === id ? { ...row, [name]: value } : row)) }));
      expect(valueOf(await library.check()).findings).toContainEqual({ name: wanted?.title, what: 'row-damaged', done: 'repaired' });
      expect(await library.find(id)).toEqual(wanted);
      expect(valueOf(await library.listAll()).summaries.map((one) => one.id)).toEqual(before.map((one) => one.id));
      const aside = await library.quarantine();
      expect(aside).toHaveLength(1);
      valueOf(await library.dropQuarantined([...aside.map((one) => one.key), 'meta', `body:${id}`]));
      expect(await library.quarantine()).toEqual([]);
      expect(valueOf(await library.check()).findings).toEqual([]);
    }
  });

  test.each<[string, boolean, (record: { article: object }) => unknown]>([
    ['whose HTML is lost', false, ({ article }) => ({ article: { ...article, html: null } })],
    ['of which nothing but the text is left', false, ({ article }) => ({ article: { text: (article as { text?: string }).text } })],
    ['whose text is apart', true, () => 7],
  ])('reads an article %s from its text', async (_, isApart, spoil) => {
    const { library, records } = await filled();
    if (isApart) toLayoutOne(records);
    const { id, title } = valueOf(await library.list()).summaries[0] ?? { id: '', title: '' };
    records.set(`body:${id}`, JSON.stringify(spoil(JSON.parse(records.get(`body:${id}`) ?? '') as { article: object })));
    expect(valueOf(await library.read(id)).article).toMatchObject({ title, completeness: 'partial', html: expect.stringContaining('the harbour') as string });
    expect(valueOf(await library.check()).findings).toEqual([{ name: title, what: 'body-damaged', done: 'rescued' }]);
    expect(valueOf(await library.read(id)).article).toMatchObject({ text: makeArticle(articles - 1).text, completeness: 'partial' });
    expect(records.has(`text:${id}`)).toBe(false);
    records.delete(`body:${id}`);
    const nothing = await library.read(id);
    expect(nothing.ok ? 'read' : nothing.failure.kind).toBe('damaged');
    expect(valueOf(await library.check()).findings).toEqual([{ name: title, what: 'body-missing', done: 'rescued' }]);
    expect(valueOf(await library.read(id)).article.text).toContain('The harbour'.toLowerCase());
  });

  test('writes over no chunk when meta was set back', async () => {
    for (const lastChunk of [-1, 0]) {
      const { library, records } = await filled();
      for (let number = 40; number < 100; number++) valueOf(await library.save(makeArticle(number)));
      records.set('meta', JSON.stringify({ ...JSON.parse(records.get('meta') ?? '') as object, lastChunk }));
      for (let number = 100; number < 140; number++) valueOf(await library.save(makeArticle(number)));
      expect(valueOf(await library.listAll()).summaries).toHaveLength(140);
      expect(valueOf(await library.check()).findings).toEqual([]);
    }
  });

  test('a check that runs while articles are saved and deleted leaves them alone', async () => {
    const { library, store, lock } = await filled();
    const busy = (async () => {
      for (let number = 100; number < 160; number++) {
        const { id } = valueOf(await library.save(makeArticle(number)));
        if (number % 3 === 0) { valueOf(await library.forget([id])); valueOf(await library.destroy([id])); }
      }
    })();
    const slow = openOn({ store: { ...store, keys: async () => { const keys = await store.keys(); await new Promise((resolve) => setTimeout(resolve, 5)); return keys; } }, lock });
    for (let turn = 0; turn < 3; turn++) expect(valueOf(await slow.check()).findings).toEqual([]);
    await busy;
    expect(valueOf(await library.check())).toEqual({ articles: 80, findings: [] });
    expect(await library.quarantine()).toEqual([]);
  });

  test('counts anew when meta is lost', async () => {
    const { library, records } = await filled();
    records.delete('meta');
    expect((await library.usage()).count).toBe(articles);
    valueOf(await library.save(makeArticle(100)));
    expect((await library.usage()).count).toBe(articles + 1);
    expect(valueOf(await library.list({ limit: 2 })).summaries.map(({ title }) => title)).toEqual(['Story number 100', 'Story number 39']);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../../../src/library/library.ts';
import { memoryStore } from '../../../../src/library/memory-store.ts';
import { queueLock } from '../../../../src/library/queue-lock.ts';
import type { Shelf } from '../../../../src/library/shelf.ts';
import { backUp, linesOf, restoreBackup } from '../../../../src/library/transfer/index.ts';
import { sweepLibrary } from '../../../../src/library/trash.ts';
import { toLayoutOne } from '../layout-one.ts';
import { makeArticle } from '../make-article.ts';
import { openOn, valueOf } from '../library-contract.ts';

interface Ground {
  shelf: Shelf;
  library: Library;
}

function makeGround(): Ground {
  const ground = { store: memoryStore(), lock: queueLock() };
  const library = openOn(ground);
  return { library, shelf: { ...ground, now: () => Date.UTC(2026, 10, 23), newId: () => crypto.randomUUID().replaceAll('-', '') } };
}

async function written({ shelf }: Ground, settings: unknown = null): Promise<string> {
  let text = '';
  for await (const line of backUp(shelf, settings)) text += line;
  return text;
}

/** The file as it comes from a disk: in pieces that end anywhere, also within a character. */
async function* pieces(text: string, size = 1_000): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.slice(at, at + size));
}

const restored = (ground: Ground, text: string, size?: number) => restoreBackup(ground.shelf, linesOf(pieces(text, size)));

async function everything({ library }: Ground): Promise<unknown> {
  const rows = [...valueOf(await library.listAll()).summaries, ...valueOf(await library.listTrash()).summaries];
  return { rows, articles: await Promise.all(rows.map(async ({ id }) => valueOf(await library.read(id)).article)), usage: { ...(await library.usage()), bytes: 0 } };
}

type Step = { do: 'save'; number: number; text: string } | { do: 'forget' | 'restore' | 'favourite'; at: number } | { do: 'tag'; at: number; tag: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('save' as const), number: fc.nat(60), text: fc.string({ unit: 'binary', minLength: 1 }) }) },
  fc.record({ do: fc.constantFrom('forget' as const, 'restore' as const, 'favourite' as const), at: fc.nat(60) }),
  fc.record({ do: fc.constant('tag' as const), at: fc.nat(60), tag: fc.string({ unit: 'grapheme' }) }),
);

async function fill({ library }: Ground, steps: readonly Step[]): Promise<void> {
  const ids: string[] = [];
  for (const one of steps) {
    if (one.do === 'save') {
      const saved = await library.save(makeArticle(one.number, { text: one.text, html: `<p>${one.text}</p>`, title: `T${one.text}` }), { replaceFuller: true });
      if (saved.ok) ids.push(saved.value.id);
      continue;
    }
    const id = ids[one.at % Math.max(1, ids.length)];
    if (id === undefined) continue;
    if (one.do === 'forget') valueOf(await library.forget([id]));
    else if (one.do === 'restore') valueOf(await library.restore([id]));
    else if (one.do === 'tag') valueOf(await library.change([id], { addTags: [one.tag] }));
    else valueOf(await library.change([id], { favourite: true, progress: 0.5, state: 'reading' }));
  }
}

/** Puts something else in the place of its text. */
function withText(records: Map<string, string>, id: string, text: unknown): void {
  const { article, ...record } = JSON.parse(records.get(`body:${id}`) ?? '') as { article: object };
  records.set(`body:${id}`, JSON.stringify({ ...record, article: { ...article, text } }));
}

describe('a back-up', () => {
  test('restored is what it was made of, wherever the texts stood', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 90 }), fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 0, max: 3 }), async (steps, size, apart) => {
      const ground = makeGround();
      await fill(ground, steps);
      // None, all, a half or a third of them as layout 1 had them.
      toLayoutOne((ground.shelf.store as ReturnType<typeof memoryStore>).records, (id) => apart > 0 && id.charCodeAt(5) % apart === 0);
      const text = await written(ground, { theme: 'dark' });
      const other = makeGround();
      const report = valueOf(await restored(other, text, size));
      expect(report).toMatchObject({ merged: 0, same: 0, damaged: [], isWhole: true, settings: { theme: 'dark' } });
      expect(await everything(other)).toEqual(await everything(ground));
      expect(valueOf(await other.library.check()).findings).toEqual([]);
      const again = valueOf(await restored(other, text, size));
      expect(again).toMatchObject({ added: 0, merged: 0, same: report.added });
      expect(await everything(other)).toEqual(await everything(ground));
    }), { numRuns: 60 });
  }, 60_000);

  test('merges: nothing of either is lost, and the list is in the order of saving', async () => {
    const older = makeGround();
    const newer = makeGround();
    for (let number = 0; number < 40; number++) valueOf(await older.library.save(makeArticle(number)));
    const shared = valueOf(await older.library.list({ limit: 1 })).summaries[0]?.id ?? '';
    valueOf(await older.library.change([shared], { tags: ['Sea'], progress: 0.9, favourite: true }));
    // The clock of the second goes on where a day later begins.
    Object.assign((newer.library as ReturnType<typeof openOn>).clock, { now: Date.UTC(2026, 10, 24) });
    for (let number = 39; number < 80; number++) valueOf(await newer.library.save(makeArticle(number, { text: `${makeArticle(number).text} Newer.` })));
    const id = (await newer.library.findByAddress(makeArticle(39).url))?.id ?? '';
    valueOf(await newer.library.change([id], { tags: ['sea', 'Bread'], progress: 0.1 }));
    expect(valueOf(await restored(newer, await written(older)))).toMatchObject({ added: 39, merged: 1, same: 0, isWhole: true });
    const { summaries } = valueOf(await newer.library.listAll());
    expect(summaries).toHaveLength(80);
    expect(summaries.map(({ savedAt }) => savedAt)).toEqual(summaries.map(({ savedAt }) => savedAt).sort().reverse());
    expect(await newer.library.find(id)).toMatchObject({ tags: ['sea', 'Bread'], progress: 0.9, favourite: true });
    expect(valueOf(await newer.library.read(id)).article.text).toContain('Newer.');
    expect(valueOf(await newer.library.check()).findings).toEqual([]);
  });

  test('brings back both stories of one address, however often it is restored', async () => {
    const ground = makeGround();
    const url = makeArticle(1).url;
    const story = (word: string) => makeArticle(1, { url, title: word, text: `${word} `.repeat(60) });
    for (const word of ['Harbour lights', 'Ninepins', 'Quince jam']) valueOf(await ground.library.save(story(word)));
    const text = await written(ground);
    const other = makeGround();
    valueOf(await other.library.save(story('Zeppelin weather')));
    for (const added of [3, 0]) expect(valueOf(await restored(other, text))).toMatchObject({ added, merged: 0, same: 3 - added });
    const { summaries } = valueOf(await other.library.listAll());
    expect(summaries.map(({ title }) => title).sort()).toEqual(['Harbour lights', 'Ninepins', 'Quince jam', 'Zeppelin weather']);
    expect(valueOf(await other.library.check()).findings).toEqual([]);
    const third = makeGround();
    expect(valueOf(await restored(third, text))).toMatchObject({ added: 3 });
    expect(await everything(third)).toEqual(await everything(ground));
  });

  test.each<[string, (records: Map<string, string>, id: string) => void]>([
    ['body', (records, id) => records.set(`body:${id}`, '7')],
    ['text', (records, id) => withText(records, id, 7)],
    ['older text', (records, id) => { toLayoutOne(records); records.delete(`text:${id}`); }],
    ['HTML', (records, id) => records.set(`body:${id}`, (records.get(`body:${id}`) ?? '').replace('"html":"', '"htm":"'))],
    ['part', (records, id) => withText(records, id, 'Story')],
  ])('repairs an article whose %s is damaged, with or without a check before', async (lost, spoil) => {
    for (const [isChecked, completeness] of [[false, 'full'], [true, 'full'], [false, 'partial'], [true, 'partial'], [true, 'blocked']] as const) {
      const ground = makeGround();
      for (let number = 0; number < 3; number++) valueOf(await ground.library.save(makeArticle(number, { completeness })));
      const text = await written(ground);
      // Repaired later than it was saved.
      ground.shelf.now = () => Date.UTC(2026, 10, 24);
      const before = await everything(ground) as { articles: unknown[] };
      const id = (await ground.library.findByAddress(makeArticle(1).url))?.id ?? '';
      spoil((ground.shelf.store as ReturnType<typeof memoryStore>).records, id);
      if (isChecked) valueOf(await ground.library.check());
      // A check makes a lost text again from the HTML: then there is nothing to take.
      expect(valueOf(await restored(ground, text))).toMatchObject(isChecked && lost.endsWith('text') ? { added: 0, merged: 0, same: 3 } : { added: 0, merged: 1, same: 2 });
      expect((await everything(ground) as { articles: unknown[] }).articles).toEqual(before.articles);
      expect(valueOf(await ground.library.check()).findings).toEqual([]);
      expect(valueOf(await restored(ground, text))).toMatchObject({ added: 0, merged: 0, same: 3 });
    }
  });

  test('brings back what lay in the trash long ago, to lie there for thirty days', async () => {
    const ground = makeGround();
    const { id } = valueOf(await ground.library.save(makeArticle(1)));
    valueOf(await ground.library.forget([id]));
    const text = await written(ground);
    const other = makeGround();
    other.shelf.now = () => Date.UTC(2027, 10, 23);
    valueOf(await restored(other, text));
    valueOf(await sweepLibrary(other.shelf));
    expect(valueOf(await other.library.listTrash()).summaries.map(({ trashedAt }) => trashedAt)).toEqual([new Date(Date.UTC(2027, 10, 23)).toISOString()]);
    other.shelf.now = () => Date.UTC(2027, 11, 24);
    expect(valueOf(await sweepLibrary(other.shelf))).toBe(1);
  });

  test.each<[string, (records: Map<string, string>, id: string) => void, number]>([
    ['a chunk that cannot be read', (records) => records.set('index:0', '"gone"'), 32],
    ['a chunk that is gone', (records) => records.delete('index:0'), 32],
    ['a row', (records) => records.set('index:1', (records.get('index:1') ?? '').replace('"savedAt"', '"saved"')), 1],
    ['a body', (records, id) => records.set(`body:${id}`, '{}'), 1],
    ['a text', (records, id) => withText(records, id, null), 1],
    ['an older text', (records, id) => { toLayoutOne(records); records.delete(`text:${id}`); }, 1],
    ['no older text', (records) => toLayoutOne(records), 0],
    ['nothing', () => undefined, 0],
  ])('tells how many articles are missing or not whole: %s', async (_, spoil, unreadable) => {
    const ground = makeGround();
    for (let number = 0; number < 40; number++) valueOf(await ground.library.save(makeArticle(number)));
    const id = (await ground.library.findByAddress(makeArticle(39).url))?.id ?? '';
    spoil((ground.shelf.store as ReturnType<typeof memoryStore>).records, id);
    const backup = backUp(ground.shelf);
    for await (const line of backup) expect(line).toMatch(/\n$/);
    expect(backup.unreadable).toBe(unreadable);
  });

  test('names what is damaged and takes the rest', async () => {
    const ground = makeGround();
    for (let number = 0; number < 5; number++) valueOf(await ground.library.save(makeArticle(number)));
    const lines = (await written(ground)).split('\n');
    lines[2] = lines[2]?.replace('"url":"https', '"url":"javascript') ?? '';
    lines[4] = lines[4]?.slice(0, 100) ?? '';
    lines.splice(5, 0, '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}', 'null', '', '[[[[');
    const other = makeGround();
    const report = valueOf(await restored(other, lines.slice(0, -2).join('\n')));
    expect(report.damaged.map(({ line }) => line)).toEqual([3, 5, 6, 7, 8, 9]);
    expect(report.damaged[0]?.name).toBe('Story number 1');
    expect(report).toMatchObject({ added: 3, isWhole: false });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each([['', 'not-a-backup'], ['hello', 'not-a-backup'], ['{"cleanCopy":"backup"}', 'not-a-backup'], ['{"cleanCopy":"backup","version":2}\n{"end":0}', 'newer-data']])('refuses %j', async (text, kind) => {
    expect(await restored(makeGround(), text)).toMatchObject({ ok: false, failure: { kind } });
  });
});

describe('linesOf', () => {
  test('gives the lines of any text in any pieces', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 1, max: 9 }), async (texts, size) => {
      const lines = texts.map((text) => text.replace(/[\r\n]/g, ''));
      const found: string[] = [];
      for await (const line of linesOf(pieces(lines.map((line) => `${line}\n`).join(''), size))) found.push(line);
      expect(found).toEqual(lines);
    }));
  });
});

test('a file that says one thing of an article and holds another is not believed', async () => {
  const ground = makeGround();
  valueOf(await ground.library.save(makeArticle(1)));
  const lines = (await written(ground)).split('\n').map((line) => (line.includes('"article"') ? forged(line) : line)).join('\n');
  const empty = makeGround();
  expect(valueOf(await restored(empty, lines)).added).toBe(1);
  const [row] = valueOf(await empty.library.listAll()).summaries;
  expect([row?.title, row?.url, row?.siteName, row?.excerpt.startsWith('Story 1 begins'), row?.favourite]).toEqual(['Story number 1', 'https://news.example/story/1', 'The Example', true, true]);
});

function forged(line: string): string {
  const { summary, ...rest } = JSON.parse(line) as { summary: object };
  return JSON.stringify({ ...rest, summary: { ...summary, title: 'Your bank', url: 'https://bank.example/', siteName: 'Bank', excerpt: 'x'.repeat(10_000), favourite: true } });
}

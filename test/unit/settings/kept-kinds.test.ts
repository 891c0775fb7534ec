import { expect, it } from 'vitest';
import { keptKindsKey, kindsKeptAt, readKeptKinds, writeKeptKinds } from '../../../src/settings/index.ts';

function storeOf(items: Record<string, unknown> = {}) {
  const held = new Map(Object.entries(items));
  return {
    get: async (keys: readonly string[]) => new Map(keys.filter((key) => held.has(key)).map((key) => [key, held.get(key)])),
    set: async (given: ReadonlyMap<string, unknown>) => { for (const [key, value] of given) held.set(key, JSON.parse(JSON.stringify(value))); },
  };
}

it('keeps each decision once, and gives it back', async () => {
  const store = storeOf();
  await writeKeptKinds(store, [{ site: 'a.example', kind: 'author-bio' }, { site: 'b.example', kind: 'poll-widget' }, { site: 'a.example', kind: 'author-bio' }]);
  expect(await readKeptKinds(store)).toEqual([{ site: 'a.example', kind: 'author-bio' }, { site: 'b.example', kind: 'poll-widget' }]);
});

it('leaves out what is damaged', async () => {
  for (const damaged of [null, 3, [], { kept: 'x' }, { kept: [null, { site: 'a.example' }, { site: 'a.example', kind: '<b>' }] }]) {
    expect(await readKeptKinds(storeOf({ [keptKindsKey]: damaged }))).toEqual([]);
  }
});

it('holds for the site and those below it, not for others that end alike', () => {
  const kept = [{ site: 'a.example', kind: 'author-bio' }];
  expect(['a.example', 'www.a.example', 'news.A.example'].map((host) => [...kindsKeptAt(host, kept)])).toEqual([['author-bio'], ['author-bio'], ['author-bio']]);
  expect([...kindsKeptAt('data.example', kept)]).toEqual([]);
});

import { expect, test } from 'vitest';
import { emptyAlbum, keepPictures, mostAlbumBytes, mostPictureBytes, unfinished } from '../../../src/pictures/index.ts';
import { memoryAlbums } from './memory-albums.ts';

const at = (name: string): string => `https://a.example/${name}.png`;
const story = (...names: string[]) => ({ id: 'one', article: { url: 'https://news.example/story', lead: null, html: names.map((name) => `<img src="${at(name)}">`).join('') } });
const blobOf = (size: number): Blob => new Blob([new Uint8Array(size)], { type: 'image/png' });

test('every picture is kept once; what cannot be had is counted', async () => {
  const albums = memoryAlbums();
  const asked: string[] = [];
  const fetchPicture = async (address: string): Promise<Blob | null> => { asked.push(address); return address === at('gone') ? null : blobOf(10); };
  expect(await keepPictures(albums, story('a', 'b', 'gone'), fetchPicture)).toMatchObject({ ok: true, value: { state: 'settled', count: 2, bytes: 20, missed: 1, tries: 0 } });
  expect(asked.sort()).toEqual([at('a'), at('b'), at('gone')]);
  asked.length = 0;
  await keepPictures(albums, story('a', 'b', 'gone'), fetchPicture);
  expect(asked).toEqual([at('gone')]);
});

test('a second save loses nothing: the old ones go only when all that the story shows now is there', async () => {
  const albums = memoryAlbums();
  await keepPictures(albums, story('a', 'b'), async () => blobOf(10));
  expect(await keepPictures(albums, story('b', 'c'), async () => null)).toMatchObject({ value: { count: 2, missed: 1 } });
  expect((await albums.addresses('one')).sort()).toEqual([at('a'), at('b')]);
  expect(await keepPictures(albums, story('b', 'c'), async () => blobOf(5))).toMatchObject({ value: { count: 2, bytes: 15, missed: 0 } });
  expect((await albums.addresses('one')).sort()).toEqual([at('b'), at('c')]);
});

test('neither a picture nor an album grows past its bounds', async () => {
  const albums = memoryAlbums();
  const names = Array.from({ length: 9 }, (_, index) => `p${index}`);
  const kept = await keepPictures(albums, story('huge', ...names), async (address) => blobOf(address === at('huge') ? mostPictureBytes + 1 : 8_000_000));
  expect(kept).toMatchObject({ value: { count: 7, missed: 3 } });
  expect(kept.ok && kept.value.bytes).toBeLessThanOrEqual(mostAlbumBytes);
  const again = await keepPictures(albums, story('huge', ...names), async () => blobOf(8_000_000));
  expect(again).toMatchObject({ value: { count: 7 } });
});

test('an article deleted meanwhile keeps no picture', async () => {
  const albums = memoryAlbums();
  const kept = await keepPictures(albums, story('a', 'b'), async (address) => { if (address === at('a')) await albums.forget(['one']); return blobOf(10); });
  expect(kept).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
  expect([await albums.find('one'), await albums.addresses('one')]).toEqual([null, []]);
});

test('a storage that is full is told of, and what was kept stays', async () => {
  const room = memoryAlbums();
  const albums: typeof room = { ...room, add: async (id, picture) => { if (picture.address === at('b')) throw new DOMException('full', 'QuotaExceededError'); return await room.add(id, picture); } };
  expect(await keepPictures(albums, story('a', 'b'), async () => blobOf(10))).toMatchObject({ ok: false, failure: { kind: 'no-space' } });
  expect(await albums.find('one')).toMatchObject({ state: 'settled', count: 1, missed: 1 });
});

test('what was cut off is begun again, and not for ever', () => {
  const wanted = (id: string, tries: number) => ({ ...emptyAlbum(id), tries });
  expect(unfinished([wanted('a', 1), { ...wanted('b', 0), state: 'settled' }, wanted('c', 3)]).map(({ id }) => id)).toEqual(['a']);
});

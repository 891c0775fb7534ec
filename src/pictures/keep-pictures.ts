import { fail, failure, ok, type Article, type Result } from '../article/index.ts';
import type { Album, Albums } from './album.ts';
import { pictureAddresses } from './picture-addresses.ts';

/** The picture at this address when it may be had and is one, else null. */
export type FetchPicture = (address: string) => Promise<Blob | null>;

export interface Wanted {
  /** Of the saved article. */
  id: string;
  article: Pick<Article, 'url' | 'lead' | 'html'>;
}

/** Bytes of one picture: a full-screen photograph has one or two million; this is a camera's own file. */
export const mostPictureBytes = 12_000_000;

/** Bytes of all pictures of one article: three screens full of photographs a reader would still call a story. */
export const mostAlbumBytes = 60_000_000;

/** Pictures on the way at once: what a browser itself allows one site over HTTP/1. */
export const atOnce = 6;

/** An album that was begun and cut off this often is left as it is. */
const mostTries = 3;

/**
 * The album as it stands when every picture of the story was tried. What is kept already is not asked for again; what the
 * story no longer shows goes only when everything it shows now is there, so that a second save loses nothing.
 */
export async function keepPictures(albums: Albums, { id, article }: Wanted, fetchPicture: FetchPicture): Promise<Result<Album>> {
  const wanted = pictureAddresses(article);
  const before = await albums.find(id);
  await albums.put({ ...(before ?? emptyAlbum(id)), state: 'wanted', tries: (before?.tries ?? 0) + 1 });
  const there = new Set(await albums.addresses(id));
  const waiting = wanted.filter((address) => !there.has(address));
  const room = { bytes: mostAlbumBytes - (before?.bytes ?? 0) };
  try {
    const lane = async (): Promise<void> => {
      for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
        const blob = await fetchPicture(address);
        if (!blob || blob.size > Math.min(room.bytes, mostPictureBytes)) continue;
        room.bytes -= blob.size;
        if (!(await albums.add(id, { address, blob }))) return;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
  } catch (error) {
    await settle(albums, id, wanted).catch(() => undefined);
    return fail(failure(/quota|space/i.test(String(error)) ? 'no-space' : 'not-saved', String(error)));
  }
  return await settle(albums, id, wanted);
}

/** Albums whose making was cut off and may be begun again. */
export function unfinished(albums: readonly Album[]): Album[] {
  return albums.filter(({ state, tries }) => state === 'wanted' && tries < mostTries);
}

export function emptyAlbum(id: string): Album {
  return { id, state: 'wanted', count: 0, bytes: 0, missed: 0, tries: 0 };
}

async function settle(albums: Albums, id: string, wanted: readonly string[]): Promise<Result<Album>> {
  const there = await albums.addresses(id);
  const missed = wanted.filter((address) => !there.includes(address)).length;
  if (missed === 0) await albums.drop(id, there.filter((address) => !wanted.includes(address)));
  const kept = await albums.pictures(id);
  const album: Album = { id, state: 'settled', count: kept.length, bytes: kept.reduce((sum, { blob }) => sum + blob.size, 0), missed, tries: 0 };
  return (await albums.update(album)) ? ok(album) : fail(failure('not-found', id));
}

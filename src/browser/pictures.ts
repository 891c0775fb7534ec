import { fail, failure, type Article, type Result } from '../article/index.ts';
import { bodyKey } from '../library/layout.ts';
import { atOnce, keepPictures, mostAlbumBytes, pictureAddresses, unfinished, type Album, type Wanted } from '../pictures/index.ts';
import { ownAlbums } from './albums.ts';
import { fetchPicture } from './fetch-picture.ts';
import { ownLibrary } from './library.ts';
import { namedLock } from './lock.ts';
import { hasEverySite, mayFetch, releaseAllPictures, releasePictures } from './picture-access.ts';
import { ownSettings } from './settings.ts';
import { storageStore } from './storage-store.ts';

/** How much the kept pictures of the whole library are. */
export interface PictureUse {
  articles: number;
  pictures: number;
  bytes: number;
}

/** Keeps the pictures of a saved article that the reader just gave access to, and gives it back. For the background. */
export async function keepOwnPictures(id: string): Promise<Result<Album>> {
  const saved = await ownLibrary().read(id);
  if (!saved.ok) { await releaseAllPictures(); return saved; }
  const kept = await keepOnce({ id, article: saved.value.article });
  if (!(await hasEverySite())) await releasePictures(pictureAddresses(saved.value.article));
  return kept;
}

/** After a save or a change of the text: an album follows its story, and everything gets one where the reader wants it so. */
export async function followStory(id: string): Promise<void> {
  const [album, { keepPictures: isAlways }] = await Promise.all([ownAlbums().find(id), ownSettings()]);
  if (!album && !(isAlways && (await hasEverySite()))) return;
  const saved = await ownLibrary().read(id);
  if (saved.ok) await keepOnce({ id, article: saved.value.article });
}

/** To be called at start: ends what was cut off. */
export async function finishAlbums(): Promise<void> {
  for (const { id } of unfinished(await ownAlbums().all())) await keepOwnPictures(id);
}

/** Removes the pictures of articles that are gone for ever, also of those whose end was cut off. A damaged article is not gone. */
export async function sweepAlbums(): Promise<void> {
  const gone: string[] = [];
  for (const { id } of await ownAlbums().all()) if ((await storageStore().get([bodyKey(id)])).size === 0) gone.push(id);
  if (gone.length > 0) await ownAlbums().forget(gone);
}

export async function forgetPictures(ids: readonly string[]): Promise<void> {
  await ownAlbums().forget(ids);
}

/** One kept picture, or null when it is not kept or the database cannot be opened. Asks no site. */
export async function keptPicture(id: string, address: string): Promise<Blob | null> {
  return await ownAlbums().picture(id, address).catch(() => null);
}

/** The album of a saved article and an address of ours for each of its pictures, to be shown by the page that asked. */
export async function openAlbum(id: string): Promise<{ album: Album | null; shown: Map<string, string> }> {
  const [album, pictures] = await Promise.all([ownAlbums().find(id), ownAlbums().pictures(id)]);
  return { album, shown: new Map(pictures.map(({ address, blob }) => [address, URL.createObjectURL(blob)])) };
}

/**
 * The same for pictures that are not shown yet, of sites that we have access to: a picture that the browser loads by itself
 * takes along the cookies of such a site, in Firefox all of them.
 */
export async function fetchShown(article: Article, known: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const shown = new Map(known);
  const waiting = pictureAddresses(article).filter((address) => !known.has(address));
  let room = mostAlbumBytes;
  const lane = async (): Promise<void> => {
    for (let address = waiting.shift(); address !== undefined && room > 0; address = waiting.shift()) {
      const blob = (await mayFetch(address)) ? await fetchPicture(address) : null;
      if (!blob || blob.size > room) continue;
      room -= blob.size;
      shown.set(address, URL.createObjectURL(blob));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return shown;
}

export { pictureAddresses };

export async function pictureUse(): Promise<PictureUse> {
  const albums = (await ownAlbums().all()).filter(({ count }) => count > 0);
  return { articles: albums.length, pictures: albums.reduce((sum, { count }) => sum + count, 0), bytes: albums.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Two saves of one article follow one another. A database that cannot be opened is a failure like any other. */
async function keepOnce(wanted: Wanted): Promise<Result<Album>> {
  try {
    return await namedLock(`pictures ${wanted.id}`)(() => keepPictures(ownAlbums(), wanted, fetchPicture));
  } catch (error) {
    return fail(failure('not-saved', String(error)));
  }
}

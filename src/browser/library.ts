import { openLibrary, type Library } from '../library/library.ts';
import { openSearch, openTextIndex, type Search, type TextIndex } from '../library/search/index.ts';
import type { Shelf } from '../library/shelf.ts';
import type { Store } from '../library/store.ts';
import { namedLock } from './lock.ts';
import { storageStore } from './storage-store.ts';
import { ownTextPacks } from './text-packs.ts';

let opened: Library | null = null;

/**
 * The reader's library. Any page may read it; what changes it goes to the background by message,
 * but for restoring a back-up, which is too large for one.
 */
export function ownLibrary(): Library {
  if (opened) return opened;
  const library = openLibrary(ownShelf());
  opened = {
    ...library,
    async check() {
      const checked = await library.check();
      await catchUpIndex().catch(() => undefined);
      return checked;
    },
  };
  return opened;
}

/** A searcher over the reader's library; see `Search`. One for each page, kept as long as it is open. */
export function ownSearch(): Search {
  return openSearch(storageStore(), ownTextPacks(), () => void catchUpIndex().catch(() => undefined));
}

/** What search reads instead of the records; kept up by the background. */
export function ownTextIndex(): TextIndex {
  return openTextIndex({ store: storageStore(), packs: ownTextPacks(), lock: namedLock('search') });
}

/** Takes into the index what is in the library and not in it, and out of it what is not. */
export async function catchUpIndex(signal?: AbortSignal): Promise<number> {
  const [all, trash] = await Promise.all([ownLibrary().listAll(), ownLibrary().listTrash()]);
  if (!all.ok || !trash.ok) return 0;
  // The oldest first, so that the newest packs have the newest articles.
  return await ownTextIndex().catchUp([...trash.value.summaries, ...all.value.summaries].reverse(), signal);
}

/** What the library of this browser is made of. */
export function ownShelf(): Shelf {
  return { store: forgetful(storageStore()), lock: namedLock('library'), now: Date.now, newId };
}

/** No text that is removed stays in the index: it goes there first, so that nothing that cuts us off leaves a copy behind. */
function forgetful(store: Store): Store {
  return {
    ...store,
    async remove(keys) {
      const ids = keys.flatMap((key) => (key.startsWith('body:') ? [key.slice('body:'.length)] : []));
      await (ids.length > 0 ? ownTextIndex().drop(ids, () => store.remove(keys)) : store.remove(keys));
    },
  };
}

/** 14 characters of 32: 70 random bits. Ids stand in every record, so half a UUID's length is felt. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(14)), (byte) => (byte % 32).toString(32)).join('');
}

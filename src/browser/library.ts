import { openLibrary, type Library } from '../library/library.ts';
import { openSearch, type Search } from '../library/search/index.ts';
import type { Shelf } from '../library/shelf.ts';
import { namedLock } from './lock.ts';
import { storageStore } from './storage-store.ts';
import { ownTextCache } from './text-cache.ts';

let opened: Library | null = null;

/**
 * The reader's library. Any page may read it; what changes it goes to the background by message,
 * but for restoring a back-up, which is too large for one.
 */
export function ownLibrary(): Library {
  opened ??= openLibrary(ownShelf());
  return opened;
}

/** A searcher over the reader's library; see `Search`. One for each page, kept as long as it is open. */
export function ownSearch(): Search {
  return openSearch(storageStore(), ownTextCache());
}

/** What the library of this browser is made of. */
export function ownShelf(): Shelf {
  return { store: storageStore(), lock: namedLock('library'), now: Date.now, newId };
}

/** 14 characters of 32: 70 random bits. Ids stand in every record, so half a UUID's length is felt. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(14)), (byte) => (byte % 32).toString(32)).join('');
}

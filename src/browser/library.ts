import { openLibrary, type Library } from '../library/library.ts';
import { namedLock } from './lock.ts';
import { storageStore } from './storage-store.ts';

let opened: Library | null = null;

/**
 * The reader's library. Any page may read it; what changes it goes to the background by message,
 * but for restoring a back-up, which is too large for one.
 */
export function ownLibrary(): Library {
  opened ??= openLibrary({ store: storageStore(), lock: namedLock('library'), now: Date.now, newId: () => crypto.randomUUID().replaceAll('-', '') });
  return opened;
}

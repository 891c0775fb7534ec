import type { Lock } from '../library/store.ts';

/** A lock of this name, shared by the background and all pages of the extension. */
export function namedLock(name: string): Lock {
  return async (work) => await navigator.locks.request(name, work);
}

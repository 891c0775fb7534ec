import type { Lock, Store } from './store.ts';

/** What a library is made of. */
export interface Shelf {
  store: Store;
  lock: Lock;
  /** Milliseconds since 1970. */
  now: () => number;
  /** 8 to 58 letters and digits that were never answered before. */
  newId: () => string;
}

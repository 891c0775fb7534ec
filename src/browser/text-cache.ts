import { noTextCache, type TextCache, type TextPack } from '../library/search/index.ts';
import { answerOf, lazyDatabase } from './database.ts';

const storeName = 'packs';
const opened = lazyDatabase('search', (database) => database.createObjectStore(storeName, { autoIncrement: true }));

/** The texts that search has folded, in IndexedDB: there a pack of two hundred is one read. */
export function ownTextCache(): TextCache {
  if (!('indexedDB' in globalThis)) return noTextCache();
  return {
    async *packs() {
      for (const key of await inStore('readonly', (store) => store.getAllKeys())) {
        const number = Number(key);
        yield { key: number, pack: await inStore('readonly', (store) => store.get(number) as IDBRequest<unknown>) };
      }
    },
    put: async (pack: TextPack) => { await inStore('readwrite', (store) => store.add(pack)); },
    drop: async (keys) => {
      for (const key of keys) await inStore('readwrite', (store) => store.delete(key));
    },
    clear: async () => { await inStore('readwrite', (store) => store.clear()); },
  };
}

async function inStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return await answerOf(ask((await opened()).transaction(storeName, mode).objectStore(storeName)));
}

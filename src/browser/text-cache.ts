import { noTextCache, type TextCache, type TextPack } from '../library/search/index.ts';

const databaseName = 'search';
const storeName = 'packs';

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

let opened: Promise<IDBDatabase> | null = null;

async function inStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  opened ??= openDatabase();
  const database = await opened;
  return await answerOf(ask(database.transaction(storeName, mode).objectStore(storeName)));
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName, { autoIncrement: true });
  const database = await answerOf(request);
  // Another page deletes it, or the browser does: the next use opens it again.
  database.onversionchange = () => { database.close(); opened = null; };
  database.onclose = () => { opened = null; };
  return database;
}

async function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });
}

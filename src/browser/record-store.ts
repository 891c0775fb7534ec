import { answerOf, lazyDatabase } from './database.ts';

/** A few values under names, in an IndexedDB database of their own: for what is no JSON. */
export interface RecordStore {
  get(name: string): Promise<unknown>;
  put(name: string, value: unknown): Promise<void>;
  remove(name: string): Promise<void>;
}

const storeName = 'records';

export function recordStore(databaseName: string): RecordStore {
  const opened = lazyDatabase(databaseName, (database) => database.createObjectStore(storeName));
  const inStore = async <T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => answerOf(ask((await opened()).transaction(storeName, mode).objectStore(storeName)));
  return {
    get: (name) => inStore('readonly', (store) => store.get(name) as IDBRequest<unknown>),
    put: async (name, value) => { await inStore('readwrite', (store) => store.put(value, name)); },
    remove: async (name) => { await inStore('readwrite', (store) => store.delete(name)); },
  };
}

/** A few values under names, in an IndexedDB database of their own: for what is no JSON. */
export interface RecordStore {
  get(name: string): Promise<unknown>;
  put(name: string, value: unknown): Promise<void>;
  remove(name: string): Promise<void>;
}

const storeName = 'records';

export function recordStore(databaseName: string): RecordStore {
  const inStore = async <T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const opening = indexedDB.open(databaseName, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
    const database = await answerOf(opening);
    try {
      return await answerOf(ask(database.transaction(storeName, mode).objectStore(storeName)));
    } finally {
      database.close();
    }
  };
  return {
    get: (name) => inStore('readonly', (store) => store.get(name) as IDBRequest<unknown>),
    put: async (name, value) => { await inStore('readwrite', (store) => store.put(value, name)); },
    remove: async (name) => { await inStore('readwrite', (store) => store.delete(name)); },
  };
}

/** The request's result, or its error thrown. */
export async function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });
}

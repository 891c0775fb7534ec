/**
 * Opens a database of ours at its first use, and again after the browser or another page closed it. A higher version is
 * made anew, without what was in it.
 */
export function lazyDatabase(name: string, make: (database: IDBDatabase) => void, version = 1): () => Promise<IDBDatabase> {
  let opened: Promise<IDBDatabase> | null = null;
  const open = async (): Promise<IDBDatabase> => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const old of [...request.result.objectStoreNames]) request.result.deleteObjectStore(old);
      make(request.result);
    };
    const database = await answerOf(request);
    database.onversionchange = () => { database.close(); opened = null; };
    database.onclose = () => { opened = null; };
    return database;
  };
  return async () => {
    opened ??= open();
    try {
      return await opened;
    } catch (error) {
      opened = null;
      throw error;
    }
  };
}

/** What a request answers. Rejects when it fails. */
export async function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });
}

/** Resolves when all of it is written. Rejects when none of it is. */
export async function committed(transaction: IDBTransaction): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB gave up'));
  });
}

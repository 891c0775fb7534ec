import { assertJson } from './json.ts';
import type { Store } from './store.ts';

/**
 * A store that forgets when the page is closed. It goes through JSON both ways, as the real ones do, so that nothing
 * works here which is lost there. `records` is what it holds, as text, for tests that damage it.
 */
export function memoryStore(records = new Map<string, string>()): Store & { records: Map<string, string> } {
  return {
    records,
    get: async (keys) => {
      await Promise.resolve();
      const found = new Map<string, unknown>();
      for (const key of keys) {
        const text = records.get(key);
        if (text !== undefined) found.set(key, JSON.parse(text));
      }
      return found;
    },
    set: async (items) => {
      await Promise.resolve();
      for (const [key, value] of items) assertJson(value, key);
      for (const [key, value] of items) records.set(key, JSON.stringify(value));
    },
    remove: async (keys) => {
      await Promise.resolve();
      for (const key of keys) records.delete(key);
    },
    keys: () => Promise.resolve([...records.keys()]),
    bytesInUse: (keys) => Promise.resolve([...(keys ?? records.keys())].reduce((sum, key) => sum + (records.has(key) ? key.length + (records.get(key)?.length ?? 0) : 0), 0)),
  };
}

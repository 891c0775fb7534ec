import { bodyKey, textKey } from './layout.ts';
import { storedText, type Stored } from './records.ts';
import type { Store } from './store.ts';

/**
 * What is stored of each of these articles. Only those whose body has no text are asked for the one that layout 1 kept apart,
 * and again for their body, in one answer: the text may be moving into it at this moment.
 */
export async function readStored(store: Store, ids: readonly string[]): Promise<(id: string) => Stored> {
  const records = await store.get(ids.map(bodyKey));
  const stored = (id: string): Stored => ({ body: records.get(bodyKey(id)), older: records.get(textKey(id)) });
  const apart = ids.filter((id) => storedText(stored(id)) === null);
  if (apart.length === 0) return stored;
  for (const id of apart) records.delete(bodyKey(id));
  for (const [key, record] of await store.get(apart.flatMap((id) => [bodyKey(id), textKey(id)]))) records.set(key, record);
  return stored;
}

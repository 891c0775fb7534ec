import { expect, test } from 'vitest';
import { memoryStore } from '../../../src/library/memory-store.ts';
import { queueLock } from '../../../src/library/queue-lock.ts';
import type { Store } from '../../../src/library/store.ts';
import { openOn, valueOf } from './library-contract.ts';
import { makeArticle } from './make-article.ts';

/** As in Firefox, which does not say how many bytes it holds. */
function withoutCount(store: Store): Store {
  const blind = { ...store };
  delete blind.bytesInUse;
  return blind;
}

test('says how many and how large, and comes close where the browser does not count', async () => {
  const store = memoryStore();
  const library = openOn({ store, lock: queueLock() });
  const blind = openOn({ store: withoutCount(store), lock: queueLock() });
  expect(await library.usage()).toEqual({ count: 0, trashed: 0, bytes: 0, isEstimated: false });
  expect(await blind.usage()).toMatchObject({ bytes: 0, isEstimated: true });
  for (let number = 0; number < 300; number++) valueOf(await library.save(makeArticle(number)));
  valueOf(await library.forget([valueOf(await library.list()).summaries[0]?.id ?? '']));
  const counted = await library.usage();
  expect(counted).toMatchObject({ count: 299, trashed: 1, isEstimated: false });
  const { bytes, isEstimated } = await blind.usage();
  expect(isEstimated).toBe(true);
  expect(bytes / counted.bytes).toBeGreaterThan(0.8);
  expect(bytes / counted.bytes).toBeLessThan(1.2);
});

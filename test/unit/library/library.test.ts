import { describe, test } from 'vitest';
import { memoryStore } from '../../../src/library/memory-store.ts';
import { queueLock } from '../../../src/library/queue-lock.ts';
import { libraryContract } from './library-contract.ts';

describe('the library on the memory store', () => {
  for (const { name, run } of libraryContract) test(name, () => run({ store: memoryStore(), lock: queueLock() }));
});

import { decodeNarrow, decodeText, noTextPacks, type PacksChange, type TextPacks } from '../library/search/index.ts';
import { aboutExtension } from './about-extension.ts';
import { answerOf, committed, lazyDatabase } from './database.ts';

const [heads, packs, loose] = ['heads', 'texts', 'loose'] as const;

/** Version 1 (2026-11-23) kept texts as strings, in one store; what was in it is folded anew. */
const databaseVersion = 2;

const opened = lazyDatabase('search', (database) => {
  database.createObjectStore(heads, { autoIncrement: true });
  database.createObjectStore(packs);
  database.createObjectStore(loose, { keyPath: 'id' });
}, databaseVersion);

/** The texts that search has folded, in IndexedDB, which keeps bytes as they are. */
export function ownTextPacks(): TextPacks {
  if (!('indexedDB' in globalThis)) return noTextPacks();
  return {
    async catalogue() {
      const transaction = await begin([heads, loose], 'readonly');
      const [keys, values, texts] = await Promise.all([
        answerOf(transaction.objectStore(heads).getAllKeys()), answerOf(transaction.objectStore(heads).getAll() as IDBRequest<unknown[]>), answerOf(transaction.objectStore(loose).getAll() as IDBRequest<unknown[]>),
      ]);
      return { packs: keys.map((key, index) => ({ key: Number(key), head: values[index] })), loose: texts };
    },
    pack: async (key) => await answerOf((await begin([packs], 'readonly')).objectStore(packs).get(key) as IDBRequest<unknown>),
    textOf: aboutExtension().browser === 'firefox' ? decodeNarrow : decodeText,
    letGo: (bytes) => void bytes.transfer(0),
    looseCount: async () => await answerOf((await begin([loose], 'readonly')).objectStore(loose).count()),
    async change(change) {
      const transaction = await begin([heads, packs, loose], 'readwrite');
      await makeChange(transaction, change);
      transaction.commit();
      await committed(transaction);
    },
  };
}

async function makeChange(transaction: IDBTransaction, { addPack, replacePacks, dropPacks = [], putLoose = [], dropLoose = [] }: PacksChange): Promise<void> {
  const [headStore, packStore, looseStore] = [transaction.objectStore(heads), transaction.objectStore(packs), transaction.objectStore(loose)];
  const headOf = ({ version, ids, stamps }: NonNullable<PacksChange['addPack']>): object => ({ version, ids, stamps });
  for (const text of putLoose) looseStore.put(text);
  for (const id of dropLoose) looseStore.delete(id);
  for (const key of dropPacks) for (const store of [headStore, packStore]) store.delete(key);
  for (const [key, pack] of replacePacks ?? []) {
    headStore.put(headOf(pack), key);
    packStore.put(pack, key);
  }
  if (addPack) packStore.put(addPack, await answerOf(headStore.add(headOf(addPack))));
}

async function begin(stores: string[], mode: IDBTransactionMode): Promise<IDBTransaction> {
  return (await opened()).transaction(stores, mode);
}

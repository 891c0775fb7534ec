import { namedLock } from '../../../src/browser/lock.ts';
import { ownLibrary } from '../../../src/browser/library.ts';
import { storageStore } from '../../../src/browser/storage-store.ts';
import { send } from '../../../src/messages/send.ts';
import { libraryContract, valueOf } from '../../unit/library/library-contract.ts';
import { makeArticle } from '../../unit/library/make-article.ts';

/** What the library tests call in a page of the extension: the product's own modules, bundled into it. */
export interface LibraryInPage {
  cases: string[];
  /** Runs one case of the contract on storage.local; answers what was wrong, or null. */
  runCase(name: string): Promise<string | null>;
  empty(): Promise<void>;
  /** Saves these numbers all at once, in this page or by message to the background. Answers what was wrong. */
  saveAll(numbers: number[], by: 'page' | 'message'): Promise<string[]>;
  /** Saves one after the other until the browser dies; `acknowledged` is the last one that was answered. */
  saveOnAndOn(from: number): void;
  acknowledged: number;
  titles(): Promise<string[]>;
  read(number: number): Promise<string | null>;
  check(): Promise<unknown>;
  /** The failure's kind, or null when it was saved. */
  save(number: number, characters?: number): Promise<string | null>;
}

const store = storageStore();

const library: LibraryInPage = {
  cases: libraryContract.map(({ name }) => name),
  async runCase(name) {
    await library.empty();
    try {
      await libraryContract.find((one) => one.name === name)?.run({ store, lock: namedLock('contract') });
      return null;
    } catch (error) {
      return String(error);
    }
  },
  empty: async () => store.remove(await store.keys()),
  async saveAll(numbers, by) {
    const answers = await Promise.all(numbers.map((number) => (by === 'page' ? ownLibrary().save(makeArticle(number)) : send('save-article', { article: makeArticle(number) }))));
    return answers.flatMap((answer) => (answer.ok ? [] : [JSON.stringify(answer.failure)]));
  },
  saveOnAndOn(from) {
    const next = async (number: number): Promise<void> => {
      valueOf(await send('save-article', { article: makeArticle(number) }));
      library.acknowledged = number;
      await next(number + 1);
    };
    void next(from);
  },
  acknowledged: -1,
  titles: async () => valueOf(await ownLibrary().listAll()).summaries.map(({ title }) => title),
  async read(number) {
    const found = await ownLibrary().findByAddress(makeArticle(number).url);
    return found && valueOf(await ownLibrary().read(found.id)).article.text;
  },
  check: async () => valueOf(await ownLibrary().check()),
  async save(number, characters = 0) {
    const answer = await ownLibrary().save(makeArticle(number, characters > 0 ? { text: 'x'.repeat(characters) } : {}));
    return answer.ok ? null : answer.failure.kind;
  },
};

Object.assign(globalThis, { library });

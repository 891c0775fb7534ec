import browser from 'webextension-polyfill';
import { backUpNow, backUpWhenDue, backupState, startBackups, stopBackups, type BackupState } from '../../../src/browser/auto-backup.ts';
import { restoreFile } from '../../../src/browser/backup.ts';
import { namedLock } from '../../../src/browser/lock.ts';
import { ownLibrary, ownSearch } from '../../../src/browser/library.ts';
import { storageStore } from '../../../src/browser/storage-store.ts';
import { ownTextPacks } from '../../../src/browser/text-packs.ts';
import { bodyKey } from '../../../src/library/layout.ts';
import { parseQuery } from '../../../src/library/search/index.ts';
import { textsOf } from '../../../src/library/search/text-packs.ts';
import { backupKey } from '../../../src/library/transfer/index.ts';
import { send } from '../../../src/messages/send.ts';
import { libraryContract, valueOf } from '../../unit/library/library-contract.ts';
import { toLayoutOne } from '../../unit/library/layout-one.ts';
import { makeArticle } from '../../unit/library/make-article.ts';

/** What the library tests call in a page of the extension: the product's own modules, bundled into it. */
export interface LibraryInPage {
  cases: string[];
  /** Runs one case of the contract on storage.local; answers what was wrong, or null. */
  runCase(name: string): Promise<string | null>;
  empty(): Promise<void>;
  /** Only what the library stores, not what was set. */
  emptyArticles(): Promise<void>;
  /** Saves these numbers all at once, in this page or by message to the background. Answers what was wrong. */
  saveAll(numbers: number[], by: 'page' | 'message'): Promise<string[]>;
  /** Saves one after the other until the browser dies; `acknowledged` is the last one that was answered. */
  saveOnAndOn(from: number): void;
  acknowledged: number;
  /** What ended the saving before the browser died; null as long as nothing did. */
  refused: string | null;
  titles(): Promise<string[]>;
  read(number: number): Promise<string | null>;
  check(): Promise<unknown>;
  /** The failure's kind, or null when it was saved. */
  save(number: number, characters?: number): Promise<string | null>;
  /** Makes of the library what layout 1 would have left. */
  toLayoutOne(): Promise<void>;
  /** How many texts are apart from their articles. */
  apart(): Promise<number>;
  /** Titles found, by a search that was just opened. */
  find(words: string): Promise<string[]>;
  /** How many articles the index of search has. */
  indexed(): Promise<number>;
  /** Whether these words stand anywhere in it. */
  isInIndex(words: string): Promise<boolean>;
  /** By message, for ever; answers whether it was done. */
  destroy(number: number): Promise<boolean>;
  /** Automatic back-ups into a folder of the origin's own, in the place of one that a reader picks in a dialog. */
  startFolderBackups(keep: number): Promise<BackupState | null>;
  /** Puts a button on the page that starts back-ups to the downloads folder: the browser asks only in a click. */
  offerClick(): void;
  /** Where the downloads that were finished are. */
  downloads(): Promise<string[]>;
  backUpNow(): Promise<BackupState>;
  backUpWhenDue(): Promise<BackupState>;
  backupState(): Promise<BackupState>;
  stopBackups(): Promise<BackupState>;
  /** Makes the last back-up look as old as that. */
  ageBackup(days: number): Promise<void>;
  /** Makes its body something that cannot be read. */
  damageArticle(number: number): Promise<void>;
  loseFolder(): Promise<void>;
  backupFiles(): Promise<string[]>;
  /** Restores that file; answers the report. */
  restoreBackup(name: string): Promise<unknown>;
}

const folder = async (): Promise<FileSystemDirectoryHandle> => (await navigator.storage.getDirectory()).getDirectoryHandle('picked', { create: true });

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
  emptyArticles: async () => store.remove((await store.keys()).filter((key) => key !== backupKey)),
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
    next(from).catch((error: unknown) => { library.refused = String(error); });
  },
  acknowledged: -1,
  refused: null,
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
  async toLayoutOne() {
    const records = new Map([...(await store.get(await store.keys()))].map(([key, record]) => [key, JSON.stringify(record)]));
    toLayoutOne(records);
    await store.set(new Map([...records].map(([key, record]) => [key, JSON.parse(record) as unknown])));
  },
  apart: async () => (await store.keys()).filter((key) => key.startsWith('text:') || key === 'apart').length,
  async find(words) {
    const search = ownSearch();
    search.setSummaries(valueOf(await ownLibrary().listAll()).summaries);
    const { hits } = await search.find(parseQuery(words), { tell: () => undefined, signal: new AbortController().signal });
    return hits.map(({ summary }) => summary.title);
  },
  indexed: async () => (await indexedTexts()).length,
  isInIndex: async (words) => (await indexedTexts()).some((text) => text.includes(words)),
  async destroy(number) {
    const found = await ownLibrary().findByAddress(makeArticle(number).url);
    return found !== null && (await send('forget-articles', { ids: [found.id] })).ok && (await send('destroy-articles', { ids: [found.id] })).ok;
  },
  startFolderBackups: (keep) => startBackups({ every: 'week', place: 'folder', keep }, folder),
  offerClick() {
    const button = Object.assign(document.createElement('button'), { id: 'start-backups', textContent: 'Start' });
    button.addEventListener('click', () => void startBackups({ every: 'day', place: 'downloads', keep: 2 }));
    document.body.prepend(button);
  },
  downloads: async () => (await browser.downloads.search({ state: 'complete' })).map(({ filename }) => filename),
  backUpNow, backupState, stopBackups,
  async backUpWhenDue() {
    await backUpWhenDue();
    return await backupState();
  },
  async ageBackup(days) {
    const record = (await store.get([backupKey])).get(backupKey) as { lookedAt: string };
    await store.set(new Map([[backupKey, { ...record, lookedAt: new Date(Date.parse(record.lookedAt) - days * 86_400_000).toISOString() }]]));
  },
  async damageArticle(number) {
    const found = await ownLibrary().findByAddress(makeArticle(number).url);
    await store.set(new Map([[bodyKey(found?.id ?? ''), 7]]));
  },
  loseFolder: async () => (await navigator.storage.getDirectory()).removeEntry('picked', { recursive: true }),
  async backupFiles() {
    const names: string[] = [];
    for await (const name of (await folder()).keys()) names.push(name);
    return names.sort();
  },
  restoreBackup: async (name) => valueOf(await restoreFile(await (await (await folder()).getFileHandle(name)).getFile())),
};

async function indexedTexts(): Promise<string[]> {
  const packs = ownTextPacks();
  const { packs: heads, loose } = await packs.catalogue();
  const texts = [...(await Promise.all(heads.map(({ key }) => packs.pack(key)))).flatMap(textsOf), ...(loose as { bytes: Uint8Array }[])];
  return texts.map(({ bytes }) => new TextDecoder().decode(bytes));
}

Object.assign(globalThis, { library });

import browser from 'webextension-polyfill';
import { openMeta } from '../library/meta.ts';
import { backUp, backupKey, backupPlanFrom, backupRecordFrom, isBackupDue, isNothingNew, nextBackup, nextSlot, slotName, type BackupDone, type BackupPlace, type BackupPlan, type BackupRecord, type BackupTroubleKind } from '../library/transfer/index.ts';
import { canDownload, downloadFile, mayDownload, releaseDownloads, requestDownloads } from './backup-download.ts';
import { canPickFolder, keepFolder, keptFolder, mayWrite, pickFolder, writeInto } from './backup-folder.ts';
import { newId, ownShelf } from './library.ts';
import { namedLock } from './lock.ts';
import { ownSettings } from './settings.ts';
import { storageStore } from './storage-store.ts';

/** What a page shows of the automatic back-ups. */
export interface BackupState extends Pick<BackupRecord, 'plan' | 'last' | 'trouble'> {
  /** When the next one is due, ISO 8601; null when there is no plan. */
  nextAt: string | null;
  /** Due, and waiting for the browser to start, a page of ours to open, or a permission. */
  isDue: boolean;
  /** Where this browser can put them. */
  places: BackupPlace[];
  /** The folder's name, when one was picked. */
  folder: string | null;
}

/** Milliseconds after a page was opened: its list is there and the first search done. */
const idleAfterMs = 5_000;

/** Characters of lines handed to the disk at a time. */
const partLength = 2_000_000;

export async function backupState(): Promise<BackupState> {
  const record = await readRecord();
  const { plan, last, trouble } = record;
  return {
    plan, last, trouble, nextAt: nextBackup(record), isDue: isBackupDue(record, Date.now()),
    places: canPickFolder() ? ['folder', 'downloads'] : ['downloads'],
    folder: (await keptFolder().catch(() => null))?.name ?? null,
  };
}

/**
 * The state after the first back-up of this plan; null when the reader gave no permission or picked no folder, and then
 * nothing has changed. Must be called in the click, before anything is awaited: the browser asks only then.
 */
export async function startBackups(plan: BackupPlan, pick: () => Promise<FileSystemDirectoryHandle | null> = pickFolder): Promise<BackupState | null> {
  if (plan.place === 'folder') {
    const folder = await pick();
    if (!folder) return null;
    await keepFolder(folder);
  } else if (!(await requestDownloads())) return null;
  await changeRecord((record) => ({ ...record, plan: backupPlanFrom(plan), lookedAt: null, trouble: null, last: record.plan.place === plan.place ? record.last : null }));
  return await backUpNow();
}

/** Other times or numbers for the same place. */
export async function changeBackups(change: Partial<Pick<BackupPlan, 'every' | 'keep'>>): Promise<BackupState> {
  await changeRecord((record) => ({ ...record, plan: backupPlanFrom({ ...record.plan, ...change }) }));
  return await backupState();
}

/** Ends them; the files stay where they are, the permission is given back. */
export async function stopBackups(): Promise<BackupState> {
  await changeRecord((record) => ({ ...record, plan: { ...record.plan, every: 'never' }, trouble: null }));
  await keepFolder(null).catch(() => undefined);
  await releaseDownloads();
  return await backupState();
}

/** The state after a back-up, due or not. Called in a click, it may ask for a permission that has run out. */
export async function backUpNow(): Promise<BackupState> {
  await alone((record) => write(record, { isForced: true }));
  return await backupState();
}

/** Writes the back-up that is due, if there is one and it can be written here. To be called at every start of the background and of a page in a tab. */
export async function backUpWhenDue(): Promise<void> {
  const record = await readRecord();
  if (!isBackupDue(record, Date.now()) || !(await canWriteHere(record))) return;
  // Another page, or the background, may have begun in the meantime.
  await alone(async (now) => (isBackupDue(now, Date.now()) ? await write(now, { isForced: false }) : now));
}

/** The same, once the page is drawn and nobody waits for anything. For pages in a tab: a popup may close at any time. */
export function backUpInIdle(): void {
  setTimeout(() => requestIdleCallback(() => void backUpWhenDue()), idleAfterMs);
}

/** Calls back when a plan was changed or a back-up written, in whatever page. Answers how to stop. */
export function onBackupChange(tell: () => void): () => void {
  const listen = (changes: Record<string, unknown>): void => {
    if (backupKey in changes) tell();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

async function canWriteHere({ plan }: BackupRecord): Promise<boolean> {
  return plan.place === 'folder' || canDownload() || !(await mayDownload());
}

/** Characters of a library's name in its files' names: 30 random bits tell a reader's few libraries apart. */
const libraryNameLength = 6;

/** The record after the attempt. */
async function write(before: BackupRecord, { isForced }: { isForced: boolean }): Promise<BackupRecord> {
  const record = { ...before, library: before.library || newId().slice(0, libraryNameLength) };
  const at = new Date().toISOString();
  const { rev, count, trashed } = (await openMeta(storageStore())).meta;
  if (isNothingNew(record, { rev, articles: count + trashed, isForced })) return { ...record, lookedAt: at, trouble: null };
  try {
    const done = record.plan.place === 'folder' ? await writeToFolder(record, isForced) : await writeToDownloads(record);
    return { ...record, last: { ...done, at, rev }, lookedAt: at, trouble: null };
  } catch (error) {
    return { ...record, trouble: { at, kind: kindOf(error), detail: String(error).slice(0, 500) } };
  }
}

type Written = Omit<BackupDone, 'at' | 'rev'>;

async function writeToFolder(record: BackupRecord, asks: boolean): Promise<Written> {
  const folder = await keptFolder();
  if (!folder) throw new DOMException('no folder is kept', 'NotFoundError');
  if (!(await mayWrite(folder, asks))) throw new DOMException('the browser asks again', 'NotAllowedError');
  const slot = nextSlot(record);
  const parts = backupParts();
  const name = slotName(record, slot);
  return { name, bytes: await writeInto(folder, name, parts), articles: parts.articles, slot };
}

async function writeToDownloads(record: BackupRecord): Promise<Written> {
  if (!(await mayDownload())) throw new DOMException('no permission for downloads', 'NotAllowedError');
  const slot = nextSlot(record);
  const parts = backupParts();
  // Blobs of some megabytes may lie on disk, while one string of a whole library would lie in memory.
  const blobs: Blob[] = [];
  for await (const part of parts) blobs.push(new Blob([part]));
  const file = new Blob(blobs, { type: 'application/x-ndjson' });
  return { name: await downloadFile(file, slotName(record, slot)), articles: parts.articles, bytes: file.size, slot };
}

/** Articles cannot be read. */
class Damaged extends Error {}

/** The back-up in parts of some megabytes; `articles` is right when all have come. Throws before the end when articles cannot be read. */
function backupParts(): AsyncIterable<string> & { articles: number } {
  const parts = {
    articles: 0,
    async *[Symbol.asyncIterator]() {
      const backup = backUp(ownShelf(), await ownSettings());
      let part = '';
      for await (const line of backup) {
        part += line;
        if (part.length < partLength) continue;
        yield part;
        part = '';
      }
      if (backup.unreadable > 0) throw new Damaged(`${backup.unreadable} articles cannot be read`);
      yield part;
      parts.articles = backup.articles;
    },
  };
  return parts;
}

function kindOf(error: unknown): BackupTroubleKind {
  if (error instanceof Damaged) return 'damaged';
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'needs-permission';
  if (name === 'NotFoundError') return 'place-gone';
  return name === 'QuotaExceededError' || /space|quota|FILE_NO_SPACE/i.test(String(error)) ? 'no-space' : 'failed';
}

async function readRecord(): Promise<BackupRecord> {
  return backupRecordFrom((await storageStore().get([backupKey])).get(backupKey));
}

async function changeRecord(change: (record: BackupRecord) => BackupRecord): Promise<void> {
  await alone((record) => Promise.resolve(change(record)));
}

/** One at a time in all pages; what the work answers is stored. */
async function alone(work: (record: BackupRecord) => Promise<BackupRecord>): Promise<void> {
  await namedLock('backup')(async () => {
    await storageStore().set(new Map([[backupKey, await work(await readRecord())]]));
  });
}

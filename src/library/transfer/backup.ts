import type { Article, SavedSummary } from '../../article/index.ts';
import { layoutVersion } from '../layout.ts';
import { newestFirst, openMeta, readChunks } from '../meta.ts';
import { readStored } from '../read-stored.ts';
import { storedArticle, storedText } from '../records.ts';
import { rescuedArticle } from '../rescue.ts';
import type { Shelf } from '../shelf.ts';

/**
 * A back-up is a text file of one JSON value a line: a first line that says what it is, one line an article, oldest
 * first, and a last line with their number, so that a file cut short is known for what it is. Line by line, neither
 * writing nor reading one ever holds a whole library in memory, and one bad line is one lost article.
 */
export type BackupLine =
  | { cleanCopy: 'backup'; version: number; layout: number; at: string; settings: unknown }
  | { summary: SavedSummary; article: Article | null }
  | { end: number };

/** 2026-11-23: the first form. A later one gets the next number and is told apart in `restore.ts`. */
export const backupVersion = 1;

export const backupType = 'application/x-ndjson';

/** Articles read at a time. */
const atOnce = 50;

/** The lines of a back-up, and what is known of it when all of them have come. */
export interface Backup extends AsyncIterable<string> {
  articles: number;
  /** Articles that are damaged: they are not in it, or not whole. Such a file must not take the place of an older one. */
  unreadable: number;
}

/** A back-up of everything, the trash included, in lines, each with its end. */
export function backUp(shelf: Shelf, settings: unknown = null): Backup {
  const backup: Backup = { articles: 0, unreadable: 0, [Symbol.asyncIterator]: () => linesFor(shelf, settings, backup) };
  return backup;
}

async function* linesFor({ store, now }: Shelf, settings: unknown, backup: Backup): AsyncGenerator<string, undefined> {
  yield line({ cleanCopy: 'backup', version: backupVersion, layout: layoutVersion, at: new Date(now()).toISOString(), settings });
  const { meta } = await openMeta(store);
  let batch: SavedSummary[] = [];
  for await (const { chunk } of readChunks(store, newestFirst(meta).reverse())) {
    for (const { summary } of chunk?.rows ?? []) if (summary) batch.push(summary);
    if (batch.length < atOnce) continue;
    yield* articleLines(store, batch, backup);
    batch = [];
  }
  yield* articleLines(store, batch, backup);
  // What was saved or removed for ever in the meantime is neither here nor there.
  const { meta: after } = await openMeta(store);
  backup.unreadable += Math.max(0, Math.min(meta.count + meta.trashed, after.count + after.trashed) - backup.articles);
  yield line({ end: backup.articles });
}

/** What the file is called. */
export function backupName(now: number): string {
  return `clean-copy-backup-${new Date(now).toISOString().slice(0, 10)}.jsonl`;
}

async function* articleLines(store: Shelf['store'], summaries: readonly SavedSummary[], backup: Backup): AsyncGenerator<string> {
  const storedOf = await readStored(store, summaries.map(({ id }) => id));
  for (const summary of summaries) {
    const stored = storedOf(summary.id);
    const [article, text] = [storedArticle(stored), storedText(stored)];
    backup.articles++;
    if (!article || text === null) backup.unreadable++;
    yield line({ summary, article: article ?? rescuedArticle(summary, text) });
  }
}

function line(value: BackupLine): string {
  return `${JSON.stringify(value)}\n`;
}

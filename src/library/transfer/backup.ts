import type { Article, SavedSummary } from '../../article/index.ts';
import { bodyKey, layoutVersion, textKey } from '../layout.ts';
import { newestFirst, openMeta, readChunks } from '../meta.ts';
import { storedArticle } from '../records.ts';
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

/** The lines of a back-up of everything, the trash included, each with its end. */
export async function* backUp({ store, now }: Shelf, settings: unknown = null): AsyncGenerator<string> {
  yield line({ cleanCopy: 'backup', version: backupVersion, layout: layoutVersion, at: new Date(now()).toISOString(), settings });
  const { meta } = await openMeta(store);
  let count = 0;
  let batch: SavedSummary[] = [];
  for await (const { chunk } of readChunks(store, newestFirst(meta).reverse())) {
    for (const { summary } of chunk?.rows ?? []) if (summary) batch.push(summary);
    if (batch.length < atOnce) continue;
    count += batch.length;
    yield* articleLines(store, batch);
    batch = [];
  }
  count += batch.length;
  yield* articleLines(store, batch);
  yield line({ end: count });
}

/** What the file is called. */
export function backupName(now: number): string {
  return `clean-copy-backup-${new Date(now).toISOString().slice(0, 10)}.jsonl`;
}

async function* articleLines(store: Shelf['store'], summaries: readonly SavedSummary[]): AsyncGenerator<string> {
  const records = await store.get(summaries.flatMap(({ id }) => [bodyKey(id), textKey(id)]));
  for (const summary of summaries) {
    const text = records.get(textKey(summary.id));
    yield line({ summary, article: storedArticle(records.get(bodyKey(summary.id)), text) ?? rescuedArticle(summary, text) });
  }
}

function line(value: BackupLine): string {
  return `${JSON.stringify(value)}\n`;
}

import { articleFrom, fail, failure, ok, type Result, type SavedArticle } from '../../article/index.ts';
import { editLibrary, type Edit } from '../edit.ts';
import { givenIdentity } from '../identities.ts';
import { openMeta } from '../meta.ts';
import { isRecord } from '../records.ts';
import { rebuildIndex } from '../rebuild-index.ts';
import type { Shelf } from '../shelf.ts';
import { renewedSummary } from '../summarise.ts';
import { summaryFrom } from '../summary-from.ts';
import { backupVersion } from './backup.ts';
import { takeSaved, type TakenCounts } from './take-saved.ts';

/** `merged`: there were two copies, and ours took something from the other; `same`: there already, and nothing to take. */
export interface RestoreReport extends TakenCounts {
  /** Lines that are no article: their number in the file, the title where it could be read. */
  damaged: { line: number; name: string }[];
  /** False when the file ends before its end: some articles may be missing. */
  isWhole: boolean;
  /** The settings of the back-up as they were found, for the settings to judge. */
  settings: unknown;
}

export interface RestoreOptions {
  /** Called after every batch. */
  tell?: (report: RestoreReport) => void;
  signal?: AbortSignal;
}

/** Articles in one atomic set: some 2 MB, and a save in another page waits no longer than that takes. */
const atOnce = 100;

/** Characters of a batch: a hundred ordinary articles have 2 million, a hundred of the largest would be half a gigabyte. */
const mostCharacters = 8_000_000;

/** Bad lines that are named; a file of nothing else is not worth more. */
const mostDamaged = 1_000;

/**
 * Merges the lines of a back-up into the library and reports. It may be stopped or die anywhere: what was merged stays,
 * and the same file can be restored again.
 */
export async function restoreBackup(shelf: Shelf, lines: AsyncIterable<string>, { tell, signal }: RestoreOptions = {}): Promise<Result<RestoreReport>> {
  const report: RestoreReport = { added: 0, merged: 0, same: 0, damaged: [], isWhole: false, settings: null };
  let batch: SavedArticle[] = [];
  let number = 0;
  let characters = 0;
  const wasEmpty = (await openMeta(shelf.store)).meta.lastChunk < 0;
  const finish = async (): Promise<Result<null>> => {
    const done = await editLibrary(shelf, (edit) => takeSaved(shelf, edit, { batch, counts: report }));
    batch = [];
    characters = 0;
    tell?.({ ...report, damaged: [...report.damaged] });
    return done;
  };
  for await (const text of lines) {
    number++;
    characters += text.length;
    const value = parsed(text);
    if (number === 1) {
      const wrong = checkHeader(value, report);
      if (wrong) return wrong;
      continue;
    }
    if (isRecord(value) && 'end' in value) report.isWhole = report.damaged.length + report.added + report.merged + report.same + batch.length >= Number(value['end']);
    else addLine(value, { number, batch, report });
    if (batch.length < atOnce && characters < mostCharacters) continue;
    const done = await finish();
    if (!done.ok) return done;
    if (signal?.aborted) break;
  }
  if (number === 0) return fail(failure('not-a-backup', 'empty'));
  const last = await finish();
  if (!last.ok) return last;
  // In an empty library they stand as they stood: the order is that of saving, whatever a clock said.
  const ordered = report.added > 0 && !wasEmpty ? await editLibrary(shelf, sortBySavedAt) : last;
  return ordered.ok ? ok(report) : ordered;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function checkHeader(value: unknown, report: RestoreReport): Result<never> | null {
  if (!isRecord(value) || value['cleanCopy'] !== 'backup' || typeof value['version'] !== 'number') return fail(failure('not-a-backup'));
  if (value['version'] > backupVersion) return fail(failure('newer-data', `back-up version ${value['version']}, we know ${backupVersion}`));
  report.settings = value['settings'] ?? null;
  return null;
}

function addLine(value: unknown, { number, batch, report }: { number: number; batch: SavedArticle[]; report: RestoreReport }): void {
  const given = isRecord(value) ? value : {};
  const article = articleFrom(given['article']);
  const row = isRecord(given['summary']) ? given['summary'] : {};
  const told = article && summaryFrom({ ...row, identity: givenIdentity(row['identity'], article) });
  // What the list shows of an article is made from the article: a file may say one thing there and hold another.
  if (article && told) batch.push({ article, summary: renewedSummary(told, article, told.updatedAt) });
  else if (report.damaged.length < mostDamaged) report.damaged.push({ line: number, name: titleOf(given) });
}

function titleOf(given: Record<string, unknown>): string {
  for (const part of [given['summary'], given['article']]) {
    if (isRecord(part) && typeof part['title'] === 'string' && part['title'] !== '') return part['title'].slice(0, 200);
  }
  return '';
}

/** Puts the rows in the order they were saved in, which the chunks have unless an older back-up was merged in. */
async function sortBySavedAt(edit: Edit): Promise<Result<null>> {
  const spots = await edit.allSpots();
  const isSorted = spots.every(({ summary }, index) => index === 0 || (spots[index - 1]?.summary.savedAt ?? '') <= summary.savedAt);
  if (!isSorted) await rebuildIndex(edit, spots.map(({ summary }) => summary).sort((one, other) => (one.savedAt < other.savedAt ? -1 : one.savedAt > other.savedAt ? 1 : 0)));
  return ok(null);
}

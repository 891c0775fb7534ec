import { ok, type Result, type SavedSummary } from '../article/index.ts';
import { chunkKey, chunkSize } from './layout.ts';
import { isNewer, newestFirst, openMeta, readChunks } from './meta.ts';
import { isRecord, type Chunk, type Meta } from './records.ts';
import type { Shelf } from './shelf.ts';

/** One stretch of the list. `before` asks for the next one; null at the end. */
export interface Page {
  summaries: SavedSummary[];
  before: string | null;
  /** Names of records that could not be read; `check` puts them right or aside. */
  damaged: string[];
  /** A newer version of Clean Copy wrote the library: it can be read and not changed. */
  isNewer: boolean;
  /** Articles that were counted and are not there, of a list that is whole. */
  missing: number;
}

export interface PageWanted {
  limit?: number;
  /** From the page before. */
  before?: string | null;
}

const defaultLimit = 50;

/** The next summaries, newest first, without the trash. Reads only the chunks it needs. */
export async function listArticles({ store }: Shelf, { limit = defaultLimit, before = null }: PageWanted = {}): Promise<Result<Page>> {
  const { meta } = await openMeta(store);
  const page = emptyPage(meta);
  let from = placeBefore(before, meta);
  // One chunk more than a full library needs: the last one is seldom full.
  let atOnce = Math.ceil(limit / chunkSize) + 1;
  while (from && page.summaries.length < limit) {
    from = await addRows({ store, page, limit }, from, atOnce);
    // Behind a long stretch of deleted articles there is nothing to see: go on in larger steps.
    atOnce = Math.min(atOnce * 2, 64);
  }
  page.before = from && (from.number > 0 || from.rows > 0) ? `${from.number}.${from.rows}` : null;
  return ok(page);
}

/** Every summary, newest first, without the trash. */
export async function listAllArticles(shelf: Shelf): Promise<Result<Page>> {
  const { page, meta } = await listWhere(shelf, ({ trashedAt }) => trashedAt === null);
  page.missing = Math.max(0, meta.count - page.summaries.length);
  return ok(page);
}

/** What is in the trash, last thrown away first. */
export async function listTrash(shelf: Shelf): Promise<Result<Page>> {
  const { meta: before } = await openMeta(shelf.store);
  if (before.trashed === 0) return ok(emptyPage(before));
  const { page, meta } = await listWhere(shelf, ({ trashedAt }) => trashedAt !== null);
  page.missing = Math.max(0, meta.trashed - page.summaries.length);
  page.summaries.sort((one, other) => (other.trashedAt ?? '').localeCompare(one.trashedAt ?? ''));
  return ok(page);
}

async function listWhere({ store }: Shelf, isWanted: (summary: SavedSummary) => boolean): Promise<{ page: Page; meta: Meta }> {
  const { meta } = await openMeta(store);
  const page = emptyPage(meta);
  for await (const { number, chunk } of readChunks(store, newestFirst(meta))) {
    for (const { summary } of chunk?.rows.toReversed() ?? []) {
      if (summary && isWanted(summary)) page.summaries.push(summary);
    }
    page.damaged.push(...damagedOf(number, chunk));
  }
  return { page, meta };
}

function emptyPage(meta: Meta): Page {
  return { summaries: [], before: null, damaged: [], isNewer: isNewer(meta), missing: 0 };
}

/** A place in the list: the rows of this chunk before this index, then all chunks before it. */
interface Place {
  number: number;
  rows: number;
}

function placeBefore(before: string | null, meta: Meta): Place | null {
  const [number, rows] = (before ?? `${meta.lastChunk}.${Number.MAX_SAFE_INTEGER}`).split('.').map(Number);
  return number === undefined || rows === undefined || !(number >= 0 && rows >= 0) ? null : { number: Math.min(number, meta.lastChunk), rows };
}

async function addRows({ store, page, limit }: { store: Shelf['store']; page: Page; limit: number }, from: Place, atOnce: number): Promise<Place | null> {
  const numbers = Array.from({ length: Math.min(atOnce, from.number + 1) }, (_, index) => from.number - index);
  for await (const { number, chunk } of readChunks(store, numbers)) {
    page.damaged.push(...damagedOf(number, chunk));
    const rows = chunk?.rows ?? [];
    let index = number === from.number ? Math.min(from.rows, rows.length) : rows.length;
    while (index > 0 && page.summaries.length < limit) {
      const summary = rows[--index]?.summary;
      if (summary?.trashedAt === null) page.summaries.push(summary);
    }
    if (page.summaries.length >= limit) return { number, rows: index };
  }
  const last = (numbers.at(-1) ?? 0) - 1;
  return last < 0 ? null : { number: last, rows: Number.MAX_SAFE_INTEGER };
}

function damagedOf(number: number, chunk: Chunk | null): string[] {
  if (!chunk) return [chunkKey(number)];
  return chunk.rows.flatMap((row, index) => (row.summary ? [] : [nameOf(row.raw) ?? `${chunkKey(number)}[${index}]`]));
}

/** The title of a row that cannot be read, when at least that can. */
export function nameOf(raw: unknown): string | null {
  return isRecord(raw) && typeof raw['title'] === 'string' && raw['title'] !== '' ? raw['title'].slice(0, 200) : null;
}

import { articleFrom, type Article, type SavedSummary } from '../article/index.ts';
import { layoutVersion } from './layout.ts';
import { summaryFrom } from './summary-from.ts';

export interface Meta {
  version: number;
  rev: number;
  count: number;
  trashed: number;
  /** When the longest-lying article of the trash was put there. */
  oldestTrash: string | null;
  /** -1 before the first save. */
  lastChunk: number;
  /** Keys that a deletion is about to remove, so that one cut off is finished at the next start. */
  removing: string[];
}

/** A row of a chunk: a summary, or what stood there instead, kept as it is. */
export type Row = { summary: SavedSummary; raw?: never } | { summary: null; raw: unknown };

export interface Chunk {
  rows: Row[];
}

export interface Places {
  /** id → number of its chunk */
  chunks: Map<string, number>;
  /** hash of the identity → id */
  ids: Map<string, string>;
}

/** An article as it lies under `body:`. `isRescued`: put together from what was left of a damaged one. */
export type StoredBody = { version: number; savedAt: string; article: Article; isRescued?: true };

/** What lies under an article's keys, as it was found: its body, and the text that layout 1 kept apart. */
export interface Stored {
  body: unknown;
  older?: unknown;
}

export function emptyMeta(): Meta {
  return { version: layoutVersion, rev: 0, count: 0, trashed: 0, oldestTrash: null, lastChunk: -1, removing: [] };
}

/** The record, or null when it is none. A newer version's is read as far as we understand it. */
export function metaFrom(value: unknown): Meta | null {
  if (!isRecord(value)) return null;
  const { version, rev, count, trashed, oldestTrash, lastChunk, removing } = value;
  if (!isCount(version) || version < 1 || !isCount(rev) || !isCount(count) || !isCount(trashed)) return null;
  if (typeof lastChunk !== 'number' || !Number.isSafeInteger(lastChunk) || lastChunk < -1 || lastChunk > 10_000_000) return null;
  return {
    version, rev, count, trashed, lastChunk,
    oldestTrash: typeof oldestTrash === 'string' ? oldestTrash : null,
    removing: Array.isArray(removing) ? removing.filter((key) => typeof key === 'string') : [],
  };
}

/** The chunk with each row read by itself; null when it is no chunk at all. */
export function chunkFrom(value: unknown): Chunk | null {
  if (!isRecord(value) || !isCount(value['version']) || !Array.isArray(value['rows'])) return null;
  const rows = value['rows'].map((raw: unknown): Row => {
    const summary = summaryFrom(raw);
    return summary ? { summary } : { summary: null, raw };
  });
  return { rows };
}

export function chunkRecord(chunk: Chunk): unknown {
  return { version: layoutVersion, rows: chunk.rows.map((row) => row.summary ?? row.raw) };
}

export function placesFrom(value: unknown): Places | null {
  if (!isRecord(value) || !isCount(value['version']) || !isRecord(value['chunks']) || !isRecord(value['ids'])) return null;
  const chunks = Object.entries(value['chunks']).filter((entry): entry is [string, number] => isCount(entry[1]));
  const ids = Object.entries(value['ids']).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { chunks: new Map(chunks), ids: new Map(ids) };
}

export function placesRecord(places: Places): unknown {
  return { version: layoutVersion, chunks: Object.fromEntries(places.chunks), ids: Object.fromEntries(places.ids) };
}

/** The article, or null when its record cannot be read. A lost text is empty. */
export function storedArticle(stored: Stored): Article | null {
  const { body } = stored;
  if (!isRecord(body) || !isRecord(body['article'])) return null;
  return articleFrom({ ...body['article'], text: storedText(stored) ?? '' });
}

/** Its text, or null when it is lost. One that stands in the body is the newer. */
export function storedText({ body, older }: Stored): string | null {
  const article = isRecord(body) ? body['article'] : null;
  return textIn(article) ?? textIn(older);
}

export function bodyRecord(article: Article, savedAt: string, isRescued = false): StoredBody {
  return { version: layoutVersion, savedAt, article, ...(isRescued && { isRescued }) };
}

/** Whether this is what a check put together: any whole copy is better. */
export function isRescuedBody(body: unknown): boolean {
  return isRecord(body) && body['isRescued'] === true;
}

/** How many chunks, from the first on, may have articles whose texts are apart. */
export function apartRecord(chunks: number): unknown {
  return { version: layoutVersion, chunks };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(value: unknown): string | null {
  return isRecord(value) && typeof value['text'] === 'string' ? value['text'] : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

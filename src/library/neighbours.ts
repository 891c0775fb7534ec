import { ok, type Result, type SavedSummary } from '../article/index.ts';
import { chunkKey, placesKey, shardOfId } from './layout.ts';
import { newestFirst, openMeta, readChunks } from './meta.ts';
import { chunkFrom, placesFrom } from './records.ts';
import type { Shelf } from './shelf.ts';

/** What stands beside an article in the list, newest first. Null at an end. */
export interface Neighbours {
  newer: SavedSummary | null;
  older: SavedSummary | null;
}

/** The articles before and after this one, without the trash and the archive. Reads the chunk it stands in, and the next only at an edge. */
export async function neighboursOf({ store }: Shelf, id: string): Promise<Result<Neighbours>> {
  const key = placesKey(shardOfId(id));
  const place = placesFrom((await store.get([key])).get(key))?.chunks.get(id);
  if (place === undefined) return ok({ newer: null, older: null });
  const rows = (chunkFrom((await store.get([chunkKey(place)])).get(chunkKey(place)))?.rows ?? []).map(({ summary }) => summary);
  const at = rows.findIndex((summary) => summary?.id === id);
  if (at === -1) return ok({ newer: null, older: null });
  const { meta } = await openMeta(store);
  const numbers = newestFirst(meta);
  // Rows stand oldest first in their chunk.
  const newer = rows.slice(at + 1).find(isListed) ?? (await firstIn(store, numbers.filter((number) => number > place).toReversed(), 'oldest'));
  const older = rows.slice(0, at).findLast(isListed) ?? (await firstIn(store, numbers.filter((number) => number < place), 'newest'));
  return ok({ newer, older });
}

async function firstIn(store: Shelf['store'], numbers: readonly number[], end: 'oldest' | 'newest'): Promise<SavedSummary | null> {
  // One at a time: the first one almost always has it.
  for (const number of numbers) {
    for await (const { chunk } of readChunks(store, [number])) {
      const rows = (chunk?.rows ?? []).map(({ summary }) => summary);
      const found = end === 'oldest' ? rows.find(isListed) : rows.findLast(isListed);
      if (found) return found;
    }
  }
  return null;
}

function isListed(summary: SavedSummary | null): summary is SavedSummary {
  return summary !== null && summary.trashedAt === null && !summary.archived;
}

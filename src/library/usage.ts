import { newestFirst, openMeta, readChunks } from './meta.ts';
import { bodyKey, textKey } from './layout.ts';
import type { Shelf } from './shelf.ts';

export interface Usage {
  /** Articles in the library, without the trash. */
  count: number;
  trashed: number;
  /** Bytes of all articles, the trash included. Kept pictures are counted apart. */
  bytes: number;
  /** Where the browser has no count: then some articles are measured and the rest is taken to be like them. */
  isEstimated: boolean;
}

/** Chunks measured for an estimate, spread over the library: some 200 articles, read in half a second. */
const chunksMeasured = 6;

/** How many and how large. Cheap where the browser counts: the counts are in the meta record. */
export async function usageOf({ store }: Shelf): Promise<Usage> {
  const { meta } = await openMeta(store);
  const counted = await store.bytesInUse?.();
  return {
    count: meta.count, trashed: meta.trashed,
    bytes: counted ?? (await estimateBytes(store, newestFirst(meta), meta.count + meta.trashed)),
    isEstimated: counted === undefined,
  };
}

async function estimateBytes(store: Shelf['store'], chunks: readonly number[], articles: number): Promise<number> {
  const step = Math.max(1, Math.ceil(chunks.length / chunksMeasured));
  let bytes = 0;
  let measured = 0;
  for await (const { chunk, raw } of readChunks(store, chunks.filter((_, index) => index % step === 0))) {
    const ids = (chunk?.rows ?? []).flatMap(({ summary }) => (summary ? [summary.id] : []));
    const records = await store.get(ids.flatMap((id) => [bodyKey(id), textKey(id)]));
    for (const record of [raw, ...records.values()]) bytes += bytesOf(record);
    measured += ids.length;
  }
  return measured === 0 ? 0 : Math.round((bytes * articles) / measured);
}

function bytesOf(record: unknown): number {
  return new TextEncoder().encode(JSON.stringify(record)).length;
}

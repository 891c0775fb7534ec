import { openMeta } from './meta.ts';
import type { Shelf } from './shelf.ts';

export interface Usage {
  /** Articles in the library, without the trash. */
  count: number;
  trashed: number;
  /** Bytes of everything stored, or null where the browser does not tell. */
  bytes: number | null;
}

/** How many and how large. Cheap: the counts are in the meta record. */
export async function usageOf({ store }: Shelf): Promise<Usage> {
  const { meta } = await openMeta(store);
  return { count: meta.count, trashed: meta.trashed, bytes: (await store.bytesInUse?.()) ?? null };
}

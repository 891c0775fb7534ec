import { apartKey, layoutVersion, metaKey } from './layout.ts';
import { openMeta, type OpenedMeta } from './meta.ts';
import { apartRecord } from './records.ts';
import type { Store } from './store.ts';

export interface Migration {
  /** The layout it makes. */
  to: number;
  date: string;
  what: string;
  /**
   * Rewrites what the layout before had, in sets that each leave a library readable by both, and last `meta` with
   * the new version. It may be cut off anywhere and is then begun again.
   */
  migrate: (store: Store) => Promise<void>;
}

/** From the oldest to the newest. A released one is never changed. Layout 1 (2026-11-23) was the first. */
export const migrations: readonly Migration[] = [
  {
    to: 2, date: '2026-11-28',
    what: 'An article and its text are one record: a browser\'s writes cost by the number of its keys. Only told here; `joinTexts` moves the texts bit by bit, since a save waits for a migration.',
    migrate: async (store) => {
      const { meta } = await openMeta(store);
      await store.set(new Map<string, unknown>([[metaKey, { ...meta, version: 2 }], [apartKey, { version: 2, chunks: meta.lastChunk + 1 }]]));
    },
  },
];

/** The meta record of the library in today's layout. Runs in the library's lock. */
export async function migrate(store: Store, opened: OpenedMeta, known: readonly Migration[] = migrations): Promise<OpenedMeta> {
  // Nothing says any more of which layout it was.
  if (opened.damaged !== undefined) await store.set(new Map([[apartKey, apartRecord(opened.meta.lastChunk + 1)]]));
  const wanted = known.at(-1)?.to ?? layoutVersion;
  let now = opened;
  while (now.meta.version < wanted) {
    const next = known.find(({ to }) => to === now.meta.version + 1);
    if (!next) throw new Error(`no way from layout ${now.meta.version} to ${now.meta.version + 1}`);
    await next.migrate(store);
    const after = await openMeta(store);
    if (after.meta.version !== next.to) throw new Error(`the migration of ${next.date} did not write layout ${next.to}`);
    now = { meta: after.meta, damaged: now.damaged };
  }
  return now;
}

import { layoutVersion } from './layout.ts';
import { openMeta, type OpenedMeta } from './meta.ts';
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
export const migrations: readonly Migration[] = [];

/** The meta record of the library in today's layout. Runs in the library's lock. */
export async function migrate(store: Store, opened: OpenedMeta, known: readonly Migration[] = migrations): Promise<OpenedMeta> {
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

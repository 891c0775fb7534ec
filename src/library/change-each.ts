import { ok, type ChangeOfSome, type Result, type SavedSummary } from '../article/index.ts';
import { changedSummary } from './change-articles.ts';
import { editLibrary } from './edit.ts';
import type { Shelf } from './shelf.ts';

/** Makes different changes to different articles, all of them or none. The summaries as they stand after it; ids that are not there are left out. */
export async function changeEach(shelf: Shelf, changes: readonly ChangeOfSome[]): Promise<Result<SavedSummary[]>> {
  return editLibrary(shelf, async (edit) => {
    const spots = await edit.spots([...new Set(changes.flatMap(({ ids }) => ids))]);
    const changed = new Map<string, SavedSummary>();
    for (const { ids, change } of changes) {
      for (const id of ids) {
        const spot = spots.get(id);
        if (!spot) continue;
        const summary = changedSummary(changed.get(id) ?? spot.summary, change);
        edit.replace(spot, summary);
        changed.set(id, summary);
      }
    }
    return ok([...changed.values()]);
  });
}

import { ok, type Result, type SavedSummary } from '../article/index.ts';
import { editLibrary, type Edit, type Spot } from './edit.ts';
import { bodyKey, textKey } from './layout.ts';
import { openMeta } from './meta.ts';
import type { Shelf } from './shelf.ts';

/** What the reader is told: thirty days in the trash, then gone. */
export const trashDays = 30;

const dayMs = 24 * 60 * 60 * 1000;

/** What was put into the trash before this time goes at the next sweep. */
export function trashEnd(now: number): string {
  return new Date(now - trashDays * dayMs).toISOString();
}

/** Moves to the trash. The summaries as they stand there; ids that are not there, or in it already, are left out. */
export async function forgetArticles(shelf: Shelf, ids: readonly string[]): Promise<Result<SavedSummary[]>> {
  return editLibrary(shelf, async (edit) => {
    const spots = [...(await edit.spots(ids)).values()].filter(({ summary }) => summary.trashedAt === null);
    edit.meta.count -= spots.length;
    edit.meta.trashed += spots.length;
    if (spots.length > 0) edit.meta.oldestTrash ??= edit.at;
    return ok(markTrashed(edit, spots, edit.at));
  });
}

/** Takes out of the trash. The summaries as they stand again; ids that are not in it are left out. */
export async function restoreArticles(shelf: Shelf, ids: readonly string[]): Promise<Result<SavedSummary[]>> {
  return editLibrary(shelf, async (edit) => {
    const spots = [...(await edit.spots(ids)).values()].filter(({ summary }) => summary.trashedAt !== null);
    edit.meta.count += spots.length;
    edit.meta.trashed -= spots.length;
    if (edit.meta.trashed === 0) edit.meta.oldestTrash = null;
    return ok(markTrashed(edit, spots, null));
  });
}

/** Removes from the trash for ever, and answers which. One that is not there, or was taken out in another page meanwhile, stays. */
export async function destroyArticles(shelf: Shelf, ids: readonly string[]): Promise<Result<string[]>> {
  return editLibrary(shelf, async (edit) => {
    const spots = [...(await edit.spots(ids)).values()].filter(({ summary }) => summary.trashedAt !== null);
    for (const spot of spots) await destroy(edit, spot);
    if (edit.meta.trashed === 0) edit.meta.oldestTrash = null;
    return ok(spots.map(({ summary }) => summary.id));
  });
}

/** How many articles were removed for ever. To be called at start: finishes deletions that were cut off and empties the trash of what lay there too long. */
export async function sweepLibrary(shelf: Shelf): Promise<Result<number>> {
  const { meta, damaged } = await openMeta(shelf.store);
  const latest = trashEnd(shelf.now());
  const isTrashDue = meta.oldestTrash !== null && meta.oldestTrash < latest;
  if (!isTrashDue && meta.removing.length === 0 && damaged === undefined) return ok(0);
  return editLibrary(shelf, async (edit) => {
    if (!isTrashDue) return ok(0);
    const trashed = (await edit.allSpots()).filter(({ summary }) => summary.trashedAt !== null);
    const due = trashed.filter(({ summary }) => (summary.trashedAt ?? '') < latest);
    for (const spot of due) await destroy(edit, spot);
    edit.meta.oldestTrash = oldest(trashed.map(({ summary }) => summary.trashedAt ?? '').filter((at) => at >= latest));
    edit.changed();
    return ok(due.length);
  });
}

function markTrashed(edit: Edit, spots: readonly Spot[], trashedAt: string | null): SavedSummary[] {
  return spots.map((spot) => {
    const summary = { ...spot.summary, trashedAt };
    edit.replace(spot, summary);
    return summary;
  });
}

async function destroy(edit: Edit, spot: Spot): Promise<void> {
  await edit.takeOut(spot);
  edit.meta.trashed--;
  edit.removeLater([bodyKey(spot.summary.id), textKey(spot.summary.id)]);
}

function oldest(times: readonly string[]): string | null {
  return times.reduce<string | null>((least, time) => (least === null || time < least ? time : least), null);
}

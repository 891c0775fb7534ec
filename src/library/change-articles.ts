import { articleFrom, fail, failure, ok, type Article, type Change, type Result, type SavedSummary } from '../article/index.ts';
import { editLibrary } from './edit.ts';
import { putArticle } from './save-article.ts';
import type { Shelf } from './shelf.ts';
import { renewedSummary } from './summarise.ts';
import { isTime } from './summary-from.ts';
import { tagKey, tidyTags } from './tags.ts';

/** The summaries as they stand after the change; ids that are not there are left out. */
export async function changeArticles(shelf: Shelf, ids: readonly string[], change: Change): Promise<Result<SavedSummary[]>> {
  return editLibrary(shelf, async (edit) => {
    const changed: SavedSummary[] = [];
    for (const spot of (await edit.spots(ids)).values()) {
      const summary = changedSummary(spot.summary, change);
      edit.replace(spot, summary);
      changed.push(summary);
    }
    return ok(changed);
  });
}

/** A saved article in another form, such as one with removed things restored. */
export interface Form {
  article: Article;
  /** `updatedAt` of the copy that it was made from. */
  of: string;
}

/** Puts another form of a saved article in its place. A text that was saved since is no form of the same, and perhaps a fuller one: it stays. */
export async function replaceText(shelf: Shelf, id: string, { article: given, of }: Form): Promise<Result<SavedSummary>> {
  const article = articleFrom(given);
  if (!article) return fail(failure('not-saved', 'the article has no address, title or body, or is too large'));
  return editLibrary(shelf, async (edit) => {
    const spot = (await edit.spots([id])).get(id);
    if (!spot) return fail(failure('not-found', id));
    if (spot.summary.updatedAt !== of) return fail(failure('other-copy', id));
    const summary = renewedSummary(spot.summary, { ...article, url: spot.summary.url }, edit.at);
    edit.replace(spot, summary);
    putArticle(edit, { ...article, url: spot.summary.url }, summary);
    return ok(summary);
  });
}

/** Gives one tag another name everywhere, or with null takes it away. A name that is there already: the two become one. */
export async function renameTag(shelf: Shelf, from: string, to: string | null): Promise<Result<SavedSummary[]>> {
  return editLibrary(shelf, async (edit) => {
    const changed: SavedSummary[] = [];
    for (const spot of await edit.allSpots()) {
      if (!spot.summary.tags.some((tag) => tagKey(tag) === tagKey(from))) continue;
      const tags = tidyTags(spot.summary.tags.flatMap((tag) => (tagKey(tag) !== tagKey(from) ? [tag] : to === null ? [] : [to])));
      const summary = { ...spot.summary, tags };
      edit.replace(spot, summary);
      changed.push(summary);
    }
    return ok(changed);
  });
}

/** The summary with the change made; what the change says wrongly stays as it was. */
export function changedSummary(summary: SavedSummary, change: Change): SavedSummary {
  const after = { ...summary };
  if (change.state !== undefined && ['unread', 'reading', 'read'].includes(change.state)) after.state = change.state;
  if (change.progress !== undefined && Number.isFinite(change.progress)) after.progress = Math.min(1, Math.max(0, change.progress));
  if (isTime(change.openedAt)) after.openedAt = change.openedAt;
  if (typeof change.archived === 'boolean') after.archived = change.archived;
  if (typeof change.favourite === 'boolean') after.favourite = change.favourite;
  if (change.tags !== undefined) after.tags = tidyTags(change.tags);
  if (change.addTags !== undefined) after.tags = tidyTags([...after.tags, ...change.addTags]);
  const without = new Set((change.removeTags ?? []).map(tagKey));
  if (without.size > 0) after.tags = after.tags.filter((tag) => !without.has(tagKey(tag)));
  return after;
}

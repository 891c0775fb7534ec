import { articleFrom, fail, failure, ok, type Article, type Result, type SavedSummary } from '../article/index.ts';
import { articleIdentity } from '../article/address.ts';
import { editLibrary, type Edit, type Spot } from './edit.ts';
import { bodyKey, makeId, textKey } from './layout.ts';
import { bodyRecord, textRecord } from './records.ts';
import type { Shelf } from './shelf.ts';
import { newSummary, renewedSummary } from './summarise.ts';

export interface SaveOptions {
  /** Also when the saved copy is more complete. */
  replaceFuller?: boolean;
}

const fullness = { full: 2, partial: 1, blocked: 0 } as const;

/**
 * A copy with less than this part of the saved text is taken for cut, whatever it says of itself: a paywall that
 * came down after the first save often looks like a short whole article. Newsrooms shorten stories, seldom by half.
 */
const leastPart = 0.5;

/** The summary as saved; see `Library.save`. */
export async function saveArticle(shelf: Shelf, given: Article, { replaceFuller = false }: SaveOptions = {}): Promise<Result<SavedSummary>> {
  const article = articleFrom(given);
  if (!article) return fail(failure('not-saved', 'the article has no address, title or body, or is too large'));
  const identity = articleIdentity(article.url, article.canonicalUrl);
  return editLibrary(shelf, async (edit) => {
    const spot = await edit.spotOf(identity);
    if (!spot) return ok(await addNew(edit, article, { id: makeId(identity, shelf.newId()), identity, at: edit.at }));
    if (!replaceFuller && (await isWorse(edit, article, spot))) return fail(failure('fuller-copy', spot.summary.id));
    const summary = spot.summary.trashedAt === null ? renewInPlace(edit, article, spot) : await renewFromTrash(edit, article, spot);
    putArticle(edit, article, summary);
    return ok(summary);
  });
}

/** Writes the article's records beside its summary. */
export function putArticle(edit: Edit, article: Article, { id, savedAt }: SavedSummary): void {
  edit.put(bodyKey(id), bodyRecord(article, savedAt));
  edit.put(textKey(id), textRecord(article));
}

async function addNew(edit: Edit, article: Article, given: { id: string; identity: string; at: string }): Promise<SavedSummary> {
  const summary = newSummary(article, given);
  await edit.append(summary);
  edit.meta.count++;
  putArticle(edit, article, summary);
  return summary;
}

async function isWorse(edit: Edit, article: Article, { summary }: Spot): Promise<boolean> {
  if (fullness[article.completeness] !== fullness[summary.completeness]) return fullness[article.completeness] < fullness[summary.completeness];
  const stored = (await edit.store.get([textKey(summary.id)])).get(textKey(summary.id));
  const length = typeof stored === 'object' && stored !== null && 'text' in stored && typeof stored.text === 'string' ? stored.text.length : 0;
  return article.text.length < length * leastPart;
}

function renewInPlace(edit: Edit, article: Article, spot: Spot): SavedSummary {
  const summary = renewedSummary(spot.summary, article, edit.at);
  edit.replace(spot, summary);
  return summary;
}

/** Saved again after it was thrown away: it comes back as the newest, with its tags. */
async function renewFromTrash(edit: Edit, article: Article, spot: Spot): Promise<SavedSummary> {
  const summary = { ...renewedSummary(spot.summary, article, edit.at), savedAt: edit.at, trashedAt: null };
  await edit.takeOut(spot);
  await edit.append(summary);
  edit.meta.trashed--;
  edit.meta.count++;
  return summary;
}

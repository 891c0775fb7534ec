import { articleFrom, fail, failure, ok, oweAsIn, type Article, type Result, type SavedSummary } from '../article/index.ts';
import { compareTexts } from './compare-texts.ts';
import { editLibrary, type Edit, type Spot } from './edit.ts';
import { formerIdentity, identitiesOf, newIdentity } from './identities.ts';
import { bodyKey, makeId } from './layout.ts';
import { readStored } from './read-stored.ts';
import { bodyRecord, storedArticle, storedText } from './records.ts';
import { roughText } from './rescue.ts';
import type { Shelf } from './shelf.ts';
import { newSummary, renewedSummary } from './summarise.ts';

export interface SaveOptions {
  /** The saved copy that it is known to be a text of: another story may have its address by now. */
  id?: string;
  /** Also when the saved copy is more complete. */
  replaceFuller?: boolean;
  /** What was put back in the saved copy is owed in this one: it was read anew by who has no document. */
  owesRestored?: boolean;
}

/** The summary as saved; see `Library.save`. */
export async function saveArticle(shelf: Shelf, given: Article, { id, replaceFuller = false, owesRestored = false }: SaveOptions = {}): Promise<Result<SavedSummary>> {
  const fresh = articleFrom(given);
  if (!fresh) return fail(failure('not-saved', 'the article has no address, title or body, or is too large'));
  const identities = identitiesOf(fresh);
  const add = async (edit: Edit, added: Article): Promise<Result<SavedSummary>> => {
    const identity = newIdentity(added);
    return ok(await addNew(edit, added, { id: makeId(identity, shelf.newId()), identity, at: edit.at }));
  };
  return editLibrary(shelf, async (edit) => {
    const spots = await edit.spotsOf(identities);
    const spot = (await ownSpot(edit, id, fresh)) ?? identities.map((identity) => spots.get(identity)).find((one) => one !== undefined);
    if (!spot) return add(edit, fresh);
    const { text, copy } = await savedCopy(edit, spot);
    const article = owesRestored && copy ? oweAsIn(fresh, copy) : fresh;
    const comparison = replaceFuller ? 'same' : compareWithSaved(spot, text, article);
    if (comparison === 'lesser') return fail(failure('fuller-copy', spot.summary.id));
    if (comparison === 'other') return add(edit, await keepBoth(edit, fresh, spot));
    const summary = spot.summary.trashedAt === null ? renewInPlace(edit, article, spot) : await renewFromTrash(edit, article, spot);
    putArticle(edit, article, summary);
    return ok(summary);
  });
}

/** Where the copy of this id stands, when it is no other story. */
async function ownSpot(edit: Edit, id: string | undefined, article: Article): Promise<Spot | undefined> {
  const spot = id === undefined ? undefined : (await edit.spots([id])).get(id);
  if (!spot) return undefined;
  const { text } = await savedCopy(edit, spot);
  return compareWithSaved(spot, text, article) === 'other' ? undefined : spot;
}

/**
 * The article as it can stand beside the saved one. A page that names another story's address as its own is known by the
 * one it was read at; else the address is the newer story's, and the saved one stays without it.
 */
async function keepBoth(edit: Edit, article: Article, spot: Spot): Promise<Article> {
  const alone = { ...article, canonicalUrl: null };
  if (newIdentity(alone) === spot.summary.identity) await edit.identify(spot, formerIdentity(spot.summary));
  return alone;
}

/** Writes the article's record beside its summary. */
export function putArticle(edit: Edit, article: Article, { id, savedAt, isRescued = false }: Pick<SavedSummary, 'id' | 'savedAt'> & { isRescued?: boolean }): void {
  edit.put(bodyKey(id), bodyRecord(article, savedAt, isRescued));
}

async function addNew(edit: Edit, article: Article, given: { id: string; identity: string; at: string }): Promise<SavedSummary> {
  const summary = newSummary(article, given);
  await edit.append(summary);
  edit.meta.count++;
  putArticle(edit, article, summary);
  return summary;
}

/** What is saved there, and its words. Of a damaged copy there are none. */
async function savedCopy(edit: Edit, { summary: { id } }: Spot): Promise<{ text: string; copy: Article | null }> {
  const stored = (await readStored(edit.store, [id]))(id);
  const copy = storedArticle(stored);
  return { text: storedText(stored) ?? roughText(copy?.html ?? ''), copy };
}

function compareWithSaved({ summary: { title, completeness } }: Spot, text: string, article: Article): ReturnType<typeof compareTexts> {
  const owed = article.removals.filter((removal) => removal.owed).map(({ html }) => roughText(html ?? ''));
  const found = { ...article, text: [article.text, ...owed].join('\n\n') };
  // Of a damaged copy there is nothing to compare with.
  return compareTexts({ title, text: text === '' ? found.text : text, completeness }, found);
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

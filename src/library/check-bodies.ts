import { ok, type Article, type Result, type SavedSummary } from '../article/index.ts';
import type { Finding } from './check-library.ts';
import { isOtherText } from './compare-texts.ts';
import { editLibrary, type Edit, type Spot } from './edit.ts';
import { formerIdentity, newIdentity } from './identities.ts';
import { joinedBody } from './join-texts.ts';
import { bodyKey, textKey } from './layout.ts';
import { readStored } from './read-stored.ts';
import { isRecord, storedArticle, storedText, type Stored } from './records.ts';
import { rescuedArticle, roughText } from './rescue.ts';
import { putArticle } from './save-article.ts';
import type { Shelf } from './shelf.ts';
import { newSummary } from './summarise.ts';
import { isTime } from './summary-from.ts';

/** Articles read and mended in one change: a save in another page waits for no more than these. */
const atOnce = 50;

/** Mends the records of these ids, and gives those that have lost their row a new one. */
export async function checkBodies(shelf: Shelf, ids: readonly string[], findings: Finding[]): Promise<Result<null>> {
  for (let at = 0; at < ids.length; at += atOnce) {
    const batch = ids.slice(at, at + atOnce);
    const done = await editLibrary(shelf, (edit) => checkBatch(edit, batch, findings));
    if (!done.ok) return done;
  }
  return ok(null);
}

async function checkBatch(edit: Edit, ids: readonly string[], findings: Finding[]): Promise<Result<null>> {
  const records = await edit.store.get(ids.flatMap((id) => [bodyKey(id), textKey(id)]));
  const spots = await edit.spots(ids);
  for (const id of ids) {
    const found = { id, body: records.get(bodyKey(id)), older: records.get(textKey(id)) };
    const spot = spots.get(id);
    if (spot) mend(edit, spot, { ...found, findings });
    else if (found.body !== undefined || found.older !== undefined) await takeIn(edit, { ...found, findings });
  }
  return ok(null);
}

interface Found extends Stored {
  id: string;
  findings: Finding[];
}

/** An article with a row: its record is made readable again, from what of it can be read and from the row. */
function mend(edit: Edit, spot: Spot, found: Found): void {
  const { summary } = spot;
  const { id, body, older, findings } = found;
  if (older !== undefined) edit.removeLater([textKey(id)]);
  const joined = joinedBody(found);
  if (joined) {
    if (older !== undefined) edit.put(bodyKey(id), joined);
    return;
  }
  const [article, text] = [storedArticle(found), storedText(found)];
  if (older !== undefined && text === null) edit.setAside(textKey(id), older);
  if (article) {
    if (older === undefined) edit.setAside(bodyKey(id), body);
    putArticle(edit, { ...article, text: roughText(article.html) }, summary);
    findings.push({ name: summary.title, what: 'text-missing', done: 'repaired' });
    return;
  }
  if (body !== undefined) edit.setAside(bodyKey(id), body);
  const rescued = rescuedArticle(summary, text) ?? rescuedArticle(summary, summary.excerpt || summary.title);
  if (rescued) {
    // Less than was saved, and said to be rescued, so that a back-up with the whole of it is preferred.
    const completeness = summary.completeness === 'blocked' ? 'blocked' : rescued.completeness;
    const lessened: SavedSummary = { ...summary, completeness, updatedAt: edit.at };
    edit.replace(spot, lessened);
    putArticle(edit, { ...rescued, completeness }, { ...lessened, isRescued: true });
  }
  findings.push({ name: summary.title, what: body === undefined ? 'body-missing' : 'body-damaged', done: 'rescued' });
}

/** An article without a row. Deletions that were cut off are finished before, so this one was lost, not deleted. */
async function takeIn(edit: Edit, found: Found): Promise<void> {
  const { id, body, older, findings } = found;
  const article = storedArticle(found);
  const whole = article?.text === '' ? { ...article, text: roughText(article.html) } : article;
  const identity = whole ? await freeIdentity(edit, whole, id) : null;
  if (whole && identity !== null) {
    const at = isRecord(body) && isTime(body['savedAt']) ? body['savedAt'] : edit.at;
    const summary = newSummary(whole, { id, identity, at });
    await edit.append(summary);
    edit.meta.count++;
    putArticle(edit, whole, summary);
    if (older !== undefined) edit.removeLater([textKey(id)]);
    findings.push({ name: whole.title, what: 'row-missing', done: 'repaired' });
    return;
  }
  if (body !== undefined) edit.setAside(bodyKey(id), body);
  if (older !== undefined) edit.setAside(textKey(id), older);
  edit.removeLater([bodyKey(id), textKey(id)]);
  findings.push({ name: whole?.title ?? bodyKey(id), what: 'leftover', done: 'quarantined' });
}

/** An identity that the article can have beside what is there; null when the same story is there already. */
async function freeIdentity(edit: Edit, article: Article, id: string): Promise<string | null> {
  const identity = newIdentity(article);
  const spot = await edit.spotOf(identity);
  if (!spot) return identity;
  const { summary: { id: ours } } = spot;
  const text = storedText((await readStored(edit.store, [ours]))(ours));
  return text !== null && isOtherText({ title: spot.summary.title, text }, article) ? formerIdentity({ identity, id }) : null;
}

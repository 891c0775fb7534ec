import { ok, type Article, type Result, type SavedArticle, type SavedSummary } from '../../article/index.ts';
import { isOtherText } from '../compare-texts.ts';
import type { Edit, Spot } from '../edit.ts';
import { addressOf, formerIdentity } from '../identities.ts';
import { isSameJson } from '../json.ts';
import { makeId } from '../layout.ts';
import { readStored } from '../read-stored.ts';
import { isRescuedBody, storedArticle, storedText, type Stored } from '../records.ts';
import { roughText } from '../rescue.ts';
import { putArticle } from '../save-article.ts';
import type { Shelf } from '../shelf.ts';
import { trashEnd } from '../trash.ts';
import { mergeSaved } from './merge-saved.ts';

/** How many were new, had something new, had nothing. */
export interface TakenCounts {
  added: number;
  merged: number;
  same: number;
}

/** Merges these saved articles into the library, each with the one of its identity if there is one. */
export async function takeSaved(shelf: Shelf, edit: Edit, { batch, counts }: { batch: readonly SavedArticle[]; counts: TakenCounts }): Promise<Result<null>> {
  const taking = new Taking(shelf, edit, counts);
  await taking.begin(batch);
  for (const saved of batch) await taking.take(saved);
  return ok(null);
}

class Taking {
  readonly #shelf: Shelf;
  readonly #edit: Edit;
  readonly #counts: TakenCounts;
  #takenIds = new Map<string, number>();
  #read = new Map<string, Stored>();
  /** Identities that came before in this batch: their articles are not in the storage yet. */
  readonly #written = new Map<string, Article>();

  constructor(shelf: Shelf, edit: Edit, counts: TakenCounts) {
    this.#shelf = shelf;
    this.#edit = edit;
    this.#counts = counts;
  }

  /** Reads all that the batch may meet in one go. */
  async begin(batch: readonly SavedArticle[]): Promise<void> {
    const known = await this.#edit.spotsOf(batch.map(({ summary }) => summary.identity));
    this.#takenIds = await this.#edit.places.chunksOf(batch.map(({ summary }) => summary.id));
    const ids = [...known.values()].map(({ summary: { id } }) => id);
    const storedOf = await readStored(this.#edit.store, ids);
    this.#read = new Map(ids.map((id) => [id, storedOf(id)]));
  }

  async take({ summary, article }: SavedArticle): Promise<void> {
    const { identity } = summary;
    const spot = await this.#edit.spotOf(identity);
    if (!spot) return this.#add(summary, article);
    const own = await this.#ownOf(spot);
    const former = formerIdentity({ identity: addressOf(identity), id: summary.id });
    // Another story at that address: both stay, and the next time the file is restored it is known again.
    if (own && former !== identity && isOtherText(textOf(own), textOf(article))) return this.take({ summary: { ...summary, identity: former }, article });
    this.#merge(spot, { own, summary, article });
  }

  async #add(summary: SavedSummary, article: Article): Promise<void> {
    const { identity } = summary;
    const beginning = makeId(addressOf(identity), '');
    const id = this.#takenIds.has(summary.id) || !summary.id.startsWith(beginning) ? makeId(identity, this.#shelf.newId()) : summary.id;
    // An old file's trash would be swept at the next start, before anybody could look at it.
    const isOverdue = summary.trashedAt !== null && summary.trashedAt < trashEnd(this.#shelf.now());
    const added = { ...summary, id, trashedAt: isOverdue ? this.#edit.at : summary.trashedAt };
    const { meta } = this.#edit;
    await this.#edit.append(added);
    meta[added.trashedAt === null ? 'count' : 'trashed']++;
    if (added.trashedAt !== null && (meta.oldestTrash ?? added.trashedAt) >= added.trashedAt) meta.oldestTrash = added.trashedAt;
    this.#put(article, added);
    this.#counts.added++;
  }

  #merge(spot: Spot, { own, summary, article }: { own: Own | null; summary: SavedSummary; article: Article }): void {
    const isDamaged = isDamagedBeside(own, { article, isSameTime: spot.summary.updatedAt === summary.updatedAt });
    const merged = mergeSaved(spot.summary, summary, isDamaged ? this.#edit.at : null);
    if (isSameJson(merged.summary, spot.summary)) {
      this.#counts.same++;
      return;
    }
    if (spot.summary.trashedAt !== null && merged.summary.trashedAt === null) {
      this.#edit.meta.trashed--;
      this.#edit.meta.count++;
    }
    this.#edit.replace(spot, merged.summary);
    if (merged.isTextTaken) this.#put(article, merged.summary);
    this.#counts.merged++;
  }

  #put(article: Article, summary: SavedSummary): void {
    putArticle(this.#edit, article, summary);
    this.#written.set(summary.identity, article);
  }

  /** What is saved of it as it can be read; null when it cannot. */
  async #ownOf({ summary: { id, identity } }: Spot): Promise<Own | null> {
    const written = this.#written.get(identity);
    if (written) return { article: written, hasText: true, isRescued: false };
    const stored = this.#read.get(id) ?? (await readStored(this.#edit.store, [id]))(id);
    const article = storedArticle(stored);
    return article && { article, hasText: storedText(stored) !== null, isRescued: isRescuedBody(stored.body) };
  }
}

interface Own {
  article: Article;
  /** False when its text was lost and only the HTML is there. */
  hasText: boolean;
  /** A check put it together from what was left of it. */
  isRescued: boolean;
}

function textOf(one: Own | Article): Pick<Article, 'title' | 'text'> {
  const article = 'article' in one ? one.article : one;
  return { title: article.title, text: article.text === '' ? roughText(article.html) : article.text };
}

/** Whether ours cannot be read, or is less than the other although both say that they are of one time. */
function isDamagedBeside(own: Own | null, { article, isSameTime }: { article: Article; isSameTime: boolean }): boolean {
  if (!own) return true;
  if (!own.hasText) return article.html.length >= own.article.html.length;
  if (own.isRescued) return article.text.length >= own.article.text.length;
  return isSameTime && (own.article.text.length < article.text.length || own.article.html.length < article.html.length);
}

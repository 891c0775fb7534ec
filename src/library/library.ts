import type { Article, Change, ChangeOfSome, Result, SavedArticle, SavedSummary } from '../article/index.ts';
import { changeArticles, renameTag, replaceText, type Form } from './change-articles.ts';
import { changeEach } from './change-each.ts';
import { checkLibrary, dropQuarantined, quarantined, type CheckReport, type Quarantined } from './check-library.ts';
import { findArticle, findByAddress, readArticle } from './find-article.ts';
import { joinTexts } from './join-texts.ts';
import { listAllArticles, listArticles, listTrash, type Page, type PageWanted } from './list-articles.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { saveArticle, type SaveOptions } from './save-article.ts';
import type { Shelf } from './shelf.ts';
import { destroyArticles, forgetArticles, restoreArticles, sweepLibrary } from './trash.ts';
import { usageOf, type Usage } from './usage.ts';

export interface Library {
  /**
   * Keeps the article and answers its summary. The same article again, by `articleIdentity`, takes the newer text and keeps
   * tags, state and progress; so does the one under `id`, where it is known. Fails with `fuller-copy` when the saved copy is more complete, unless `replaceFuller`.
   * With `owesRestored` what the reader had put back in the saved copy is put back by whoever opens the new one.
   */
  save(article: Article, options?: SaveOptions): Promise<Result<SavedSummary>>;
  /** The next summaries, newest first, without the trash. Reads only the chunks it needs. */
  list(wanted?: PageWanted): Promise<Result<Page>>;
  /** Every summary, newest first, without the trash. */
  listAll(): Promise<Result<Page>>;
  /** What is in the trash, last thrown away first. */
  listTrash(): Promise<Result<Page>>;
  /** The summary under this id (also when it is in the trash), or null. */
  find(id: string): Promise<SavedSummary | null>;
  /** The summary of the article at this address, or null. Not from the trash. */
  findByAddress(url: string, canonicalUrl?: string | null): Promise<SavedSummary | null>;
  /** What stands before and after it in the list, without the archive. */
  neighbours(id: string): Promise<Result<Neighbours>>;
  read(id: string): Promise<Result<SavedArticle>>;
  /** The summaries as they stand after the change; ids that are not there are left out. */
  change(ids: readonly string[], change: Change): Promise<Result<SavedSummary[]>>;
  /** Makes different changes to different articles, all of them or none. */
  changeEach(changes: readonly ChangeOfSome[]): Promise<Result<SavedSummary[]>>;
  /** Gives a tag another name everywhere, merging it with one of that name; null takes it away. */
  renameTag(from: string, to: string | null): Promise<Result<SavedSummary[]>>;
  /** Puts another form of a saved article in its place, such as one with removed things restored. Fails with `other-copy` when another text was saved since. */
  replaceText(id: string, form: Form): Promise<Result<SavedSummary>>;
  /** Moves to the trash, where they stay for thirty days. */
  forget(ids: readonly string[]): Promise<Result<SavedSummary[]>>;
  /** Takes out of the trash. */
  restore(ids: readonly string[]): Promise<Result<SavedSummary[]>>;
  /** Removes from the trash for ever, and answers which were there. */
  destroy(ids: readonly string[]): Promise<Result<string[]>>;
  usage(): Promise<Usage>;
  /** Reads everything, repairs what it can, puts the rest aside, and says what it did. */
  check(): Promise<Result<CheckReport>>;
  /** How many articles were removed for ever. To be called at start: finishes deletions that were cut off and empties the trash of what is too old. */
  sweep(): Promise<Result<number>>;
  /** To be called at start: moves texts that an older layout kept apart, in small changes, until none is left. */
  joinTexts(): Promise<Result<null>>;
  /** Records that could not be read, as they were found. */
  quarantine(): Promise<Quarantined[]>;
  /** Removes these of them for ever. */
  dropQuarantined(keys: readonly string[]): Promise<Result<null>>;
}

export function openLibrary(shelf: Shelf): Library {
  return {
    save: (article, options) => saveArticle(shelf, article, options),
    list: (wanted) => listArticles(shelf, wanted),
    listAll: () => listAllArticles(shelf),
    listTrash: () => listTrash(shelf),
    find: (id) => findArticle(shelf, id),
    findByAddress: (url, canonicalUrl) => findByAddress(shelf, url, canonicalUrl),
    neighbours: (id) => neighboursOf(shelf, id),
    read: (id) => readArticle(shelf, id),
    change: (ids, change) => changeArticles(shelf, ids, change),
    changeEach: (changes) => changeEach(shelf, changes),
    renameTag: (from, to) => renameTag(shelf, from, to),
    replaceText: (id, form) => replaceText(shelf, id, form),
    forget: (ids) => forgetArticles(shelf, ids),
    restore: (ids) => restoreArticles(shelf, ids),
    destroy: (ids) => destroyArticles(shelf, ids),
    usage: () => usageOf(shelf),
    check: () => checkLibrary(shelf),
    sweep: () => sweepLibrary(shelf),
    joinTexts: () => joinTexts(shelf),
    quarantine: () => quarantined(shelf),
    dropQuarantined: (keys) => dropQuarantined(shelf, keys),
  };
}

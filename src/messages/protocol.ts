import type { Article, Change, ChangeOfSome, Result, SavedSummary } from '../article/index.ts';
import type { Settings } from '../settings/index.ts';

/**
 * Every message that is answered. All go from our own pages to the background, which alone writes the library:
 * a popup dies on blur, and a save must not die with it. Reading needs no message: pages open the library themselves.
 * Content scripts send none of these, only the notes of `note.ts`: what they read travels as the return value of the
 * injected script, so that a page cannot provoke a save.
 */
export interface Protocol {
  /** Keep this article; the same article again updates the saved copy, and `id` says which that is, where it is known. Answers its summary. `fuller-copy`: ask the reader, then send again with `replaceFuller`. */
  'save-article': { ask: { article: Article; id?: string; replaceFuller?: boolean }; answer: Result<SavedSummary> };
  /** Put saved articles in the trash. Answers their summaries. */
  'forget-articles': { ask: { ids: string[] }; answer: Result<SavedSummary[]> };
  /** Undo `forget-articles`. Answers the summaries as they stand again. */
  'restore-articles': { ask: { ids: string[] }; answer: Result<SavedSummary[]> };
  /** Remove from the trash for ever. Answers the ids of those that were there. */
  'destroy-articles': { ask: { ids: string[] }; answer: Result<string[]> };
  /** Tags, state, progress, favourite, archived of any number of articles. */
  'change-articles': { ask: { ids: string[]; change: Change }; answer: Result<SavedSummary[]> };
  /** Different changes of different articles in one: what takes a change of many back. */
  'change-each': { ask: { changes: ChangeOfSome[] }; answer: Result<SavedSummary[]> };
  /** Give a tag another name everywhere; null takes it away. Answers the summaries it changed. */
  'rename-tag': { ask: { from: string; to: string | null }; answer: Result<SavedSummary[]> };
  /** Another form of a saved article, such as one with removed things restored. `of` is the `updatedAt` of the copy it was made from; `other-copy` when that is no longer the one saved. */
  'replace-text': { ask: { id: string; article: Article; of: string }; answer: Result<SavedSummary> };
  /** Fetch and keep the pictures of this saved article, to whose sites the reader just gave access. Answers how many there are now. */
  'keep-pictures': { ask: { id: string }; answer: Result<{ count: number; bytes: number; missed: number }> };
  /** Remove the kept pictures of this saved article. */
  'drop-pictures': { ask: { id: string }; answer: Result<null> };
  /** Remember these choices of the reader's: a page may be left in the click that chose. */
  'change-settings': { ask: { change: Partial<Settings> }; answer: Result<null> };
}

export type MessageName = keyof Protocol;
export type Ask<N extends MessageName> = Protocol[N]['ask'];
export type Answer<N extends MessageName> = Protocol[N]['answer'];

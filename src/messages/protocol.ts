import type { Article, Result, SavedSummary } from '../article/index.ts';

/**
 * Every message of the extension. All go from our own pages to the background, which alone writes the library:
 * a popup dies on blur, and one writer needs no merge. Content scripts send none: what they read travels as
 * the return value of the injected script, so that a page cannot provoke a save.
 */
export interface Protocol {
  /** Keep this article; the same article again updates the saved copy. Answers its summary. */
  'save-article': { ask: { article: Article }; answer: Result<SavedSummary> };
  /** Take a saved article out of the library. Can be undone until the background dies or five minutes pass. */
  'forget-article': { ask: { id: string }; answer: Result<null> };
  /** Undo `forget-article`. Answers the summary as it stands again. */
  'restore-article': { ask: { id: string }; answer: Result<SavedSummary> };
}

export type MessageName = keyof Protocol;
export type Ask<N extends MessageName> = Protocol[N]['ask'];
export type Answer<N extends MessageName> = Protocol[N]['answer'];

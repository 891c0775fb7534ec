import { failure, type Article, type Failure, type SavedSummary } from '../article/index.ts';
import { ownLibrary } from '../browser/library.ts';
import { onLibraryChange } from '../browser/on-change.ts';
import { send } from '../messages/send.ts';
import { announce } from '../ui/announce.ts';
import { state, type State } from '../ui/state.ts';
import type { MessageKey, Translate } from '../ui/translate.ts';

/** The article a page shows, and whether it is in the library. */
export interface Kept {
  article: () => Article;
  /** Its row in the library, or null when it is not there. */
  saved: State<SavedSummary | null>;
  /** Why the last thing asked for was not done. */
  problem: State<Failure | null>;
  /** Takes another form of the article, such as one with something put back; a saved copy follows. */
  replace: (article: Article) => Promise<void>;
  /** Saves it, or takes it out of the library when it is saved. */
  toggle: () => Promise<void>;
}

export function keepArticle(article: Article, summary: SavedSummary | null, t: Translate): Kept {
  let current = article;
  let isBusy = false;
  const saved = state(summary);
  const problem = state<Failure | null>(null);
  const save = async (): Promise<void> => {
    // The reader was told that the saved copy is fuller, and asked again.
    const replaceFuller = problem.get()?.kind === 'fuller-copy';
    const answer = await send('save-article', { article: current, ...(replaceFuller && { replaceFuller }) });
    report(answer.ok ? null : answer.failure, 'announceSaved');
    if (answer.ok) saved.set(answer.value);
  };
  const forget = async ({ id }: SavedSummary): Promise<void> => {
    const answer = await send('forget-articles', { ids: [id] });
    report(answer.ok ? null : answer.failure, 'announceForgotten');
    if (answer.ok) saved.set(null);
  };
  const report = (wrong: Failure | null, done: MessageKey): void => {
    problem.set(wrong);
    if (!wrong) announce(t(done));
  };
  // Another page may save it, delete it or bring it back.
  onLibraryChange(() => {
    if (isBusy) return;
    void ownLibrary().findByAddress(current.url, current.canonicalUrl).then((row) => { if (!isBusy) saved.set(row); }, () => undefined);
  });
  return {
    article: () => current, saved, problem,
    async replace(next) {
      current = next;
      const row = saved.get();
      if (!row) return;
      const answer = await send('replace-text', { id: row.id, article: next });
      // What was put back has been announced; only a failure is news.
      problem.set(answer.ok ? null : answer.failure);
    },
    // A second press while the first is on its way would undo what the reader has not seen yet.
    async toggle() {
      if (isBusy) return;
      isBusy = true;
      const row = saved.get();
      try {
        await (row ? forget(row) : save());
      } catch (error) {
        problem.set(failure('unexpected', String(error)));
      } finally {
        isBusy = false;
      }
    },
  };
}

import { failure, type Article, type Failure, type Result, type SavedSummary } from '../article/index.ts';
import { onLibraryChange } from '../browser/on-change.ts';
import { send } from '../messages/send.ts';
import { isSameStory } from '../reader/same-story.ts';
import { announce } from '../ui/announce.ts';
import { state, type State } from '../ui/state.ts';
import type { MessageKey, Translate } from '../ui/translate.ts';
import { findCopy, type SavedCopy } from './find-copy.ts';

/** The article a page shows, and whether it is in the library. */
export interface Kept {
  article: () => Article;
  /** Its row in the library, or null when it is not there. */
  saved: State<SavedSummary | null>;
  /** Whether what is in the library is the text that is shown. */
  isCopy: () => boolean;
  /** Why the last thing asked for was not done; `other-copy` as long as what is saved is another text than what is shown. */
  problem: State<Failure | null>;
  /** Takes another form of the article, such as one with something put back; a saved copy of the same text follows. */
  replace: (article: Article) => Promise<void>;
  /** Saves it, or takes it out of the library when it is saved. */
  toggle: () => Promise<void>;
  /** Puts what is shown in the place of the saved copy; of a fuller one only when the reader was told so, and asked again. */
  update: () => Promise<void>;
}

export function keepArticle(article: Article, copy: SavedCopy | null, t: Translate): Kept {
  const keeper = new Keeper(article, t);
  keeper.take(copy);
  // Another page may save it, delete it or bring it back.
  onLibraryChange(() => void keeper.lookAgain());
  return {
    article: () => keeper.current, saved: keeper.saved, isCopy: () => keeper.isCopy(), problem: keeper.problem,
    replace: (next) => keeper.replace(next), toggle: () => keeper.once(() => keeper.toggle()), update: () => keeper.once(() => keeper.update()),
  };
}

class Keeper {
  current: Article;
  readonly saved = state<SavedSummary | null>(null);
  readonly problem = state<Failure | null>(null);
  readonly #t: Translate;
  /** `updatedAt` of the saved copy that `current` is a form of. What is saved under another one must not be written over unasked. */
  #formOf: string | null = null;
  #isBusy = false;
  /** The background answers in any order; what is asked of it goes one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(article: Article, t: Translate) {
    this.current = article;
    this.#t = t;
  }

  take(copy: SavedCopy | null): void {
    if (copy?.article && isSameStory(this.current, copy.article)) this.#formOf = copy.summary.updatedAt;
    this.saved.set(copy?.summary ?? null);
    const wrong = this.problem.get();
    if (!wrong || wrong.kind === 'other-copy') this.#tell(null);
  }

  isCopy(): boolean {
    const row = this.saved.get();
    return row !== null && row.updatedAt === this.#formOf;
  }

  /** Not before what is under way here is done: its own change is told, too. */
  lookAgain(): Promise<void> {
    return this.#inOrder(async () => this.take(await findCopy(this.current)));
  }

  replace(next: Article): Promise<void> {
    this.current = next;
    return this.#inOrder(async () => {
      const row = this.saved.get();
      if (!row || !this.isCopy()) return;
      // What was put back has been announced; only a failure is news.
      this.#took(await send('replace-text', { id: row.id, article: next, of: row.updatedAt }), null);
    });
  }

  /** A second press while the first is on its way would undo what the reader has not seen yet. */
  async once(work: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await this.#inOrder(work);
    } catch (error) {
      this.problem.set(failure('unexpected', String(error)));
    } finally {
      this.#isBusy = false;
    }
  }

  async toggle(): Promise<void> {
    const row = this.saved.get();
    if (!row) return await this.update();
    const answer = await send('forget-articles', { ids: [row.id] });
    if (answer.ok) this.saved.set(null);
    this.#tell(answer.ok ? null : answer.failure, 'announceForgotten');
  }

  async update(): Promise<void> {
    const replaceFuller = this.problem.get()?.kind === 'fuller-copy';
    const answer = await send('save-article', { article: this.current, ...(replaceFuller && { replaceFuller }) });
    this.#took(answer, 'announceSaved');
  }

  #took(answer: Result<SavedSummary>, done: MessageKey | null): void {
    if (answer.ok) {
      this.#formOf = answer.value.updatedAt;
      this.saved.set(answer.value);
    }
    this.#tell(answer.ok ? null : answer.failure, done);
  }

  #tell(wrong: Failure | null, done: MessageKey | null = null): void {
    const isOther = this.saved.get() !== null && !this.isCopy();
    this.problem.set(wrong ?? (isOther ? failure('other-copy') : null));
    if (!wrong && done) announce(this.#t(done));
  }

  #inOrder(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

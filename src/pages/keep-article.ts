import { failure, type Article, type Failure, type Result, type SavedSummary } from '../article/index.ts';
import { onLibraryChange } from '../browser/on-change.ts';
import { send } from '../messages/send.ts';
import { putBackOwed } from '../reader/restored.ts';
import { hasPutBackOf, isSameStory, putBackAsIn } from '../reader/same-story.ts';
import { announce } from '../ui/announce.ts';
import { state, type State } from '../ui/state.ts';
import type { MessageKey, Translate } from '../ui/translate.ts';
import { findCopy, findTrashed, readCopy, type SavedCopy } from './find-copy.ts';

/** The article a page shows, and whether it is in the library. */
export interface Kept {
  article: () => Article;
  /** The form that another page gave the saved copy, once it took the place of what is shown: it has to be drawn anew. */
  adopted: State<Article | null>;
  /** Its row in the library, or null when it is not there. */
  saved: State<SavedSummary | null>;
  /** Whether what is in the library is the text that is shown. */
  isCopy: () => boolean;
  /** Why the last thing asked for was not done; `other-copy` as long as what is saved is another text than what is shown. */
  problem: State<Failure | null>;
  /** Takes another form of the article, such as one with something put back; a saved copy of the same text follows. */
  replace: (article: Article) => Promise<void>;
  /** Saves it, or takes its copy out of the trash when that is what is shown. */
  save: () => Promise<void>;
  /** Puts its copy in the trash. */
  forget: () => Promise<void>;
  /** Takes its copy out of the trash as it lies there, whatever is shown. */
  restore: () => Promise<void>;
  /** Puts what is shown in the place of the saved copy; of a fuller one only when the reader was told so, and asked again. */
  update: () => Promise<void>;
}

/** What a page shows, with the copy of it that was found or opened, also in the trash. */
export function keepArticle(article: Article, copy: SavedCopy | null, t: Translate): Kept {
  const keeper = new Keeper(article, t);
  keeper.take(copy);
  // Another page may save it, delete it or bring it back.
  onLibraryChange(() => void keeper.lookAgain());
  return {
    article: () => keeper.current, adopted: keeper.adopted, saved: keeper.saved, isCopy: () => keeper.isCopy(), problem: keeper.problem,
    replace: (next) => keeper.replace(next),
    save: () => keeper.once(() => keeper.save()), forget: () => keeper.once(() => keeper.forget()),
    restore: () => keeper.once(() => keeper.restore()), update: () => keeper.once(() => keeper.update()),
  };
}

class Keeper {
  current: Article;
  readonly adopted = state<Article | null>(null);
  readonly saved = state<SavedSummary | null>(null);
  readonly problem = state<Failure | null>(null);
  readonly #t: Translate;
  /** Of its copy, once it had one: its address may go to another story, and its copy to the trash. */
  #id: string | null = null;
  /** `updatedAt` of the saved copy that `current` is a form of. What is saved under another one must not be written over unasked. */
  #formOf: string | null = null;
  /** The form that was last known to be in the copy; `current` is another one while something put back is not in it yet. */
  #inCopy: Article | null = null;
  #isBusy = false;
  /** The background answers in any order; what is asked of it goes one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(article: Article, t: Translate) {
    this.current = article;
    this.#t = t;
  }

  take(copy: SavedCopy | null): void {
    const shown = this.current;
    if (copy) this.#id = copy.summary.id;
    if (copy?.article && copy.summary.updatedAt !== this.#formOf && isSameStory(shown, copy.article) && this.#follow(copy.article)) this.#formOf = copy.summary.updatedAt;
    this.saved.set(copy?.summary.trashedAt === null ? copy.summary : null);
    if (this.current !== shown) this.adopted.set(this.current);
    const wrong = this.problem.get();
    if (!wrong || wrong.kind === 'other-copy') this.#tell(null);
  }

  isCopy(): boolean {
    const row = this.saved.get();
    return row !== null && row.updatedAt === this.#formOf;
  }

  /** Not before what is under way here is done: its own change is told, too. */
  lookAgain(): Promise<void> {
    return this.#inOrder(async () => this.take(await this.#findCopy()));
  }

  replace(next: Article): Promise<void> {
    this.current = next;
    return this.#inOrder(async () => {
      // What was put back has been announced; only a failure is news.
      if (this.isCopy()) await this.#write(next, null);
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

  async save(): Promise<void> {
    // Another page was quicker.
    if (this.saved.get()) return;
    const trashed = this.#id === null ? null : await findTrashed(this.#id);
    await (trashed && trashed.updatedAt === this.#formOf ? this.restore() : this.update());
  }

  async forget(): Promise<void> {
    const row = this.saved.get();
    if (!row) return;
    const answer = await send('forget-articles', { ids: [row.id] });
    if (answer.ok) this.saved.set(null);
    this.#tell(answer.ok ? null : answer.failure, 'announceForgotten');
  }

  async restore(): Promise<void> {
    if (this.#id === null) return;
    const answer = await send('restore-articles', { ids: [this.#id] });
    if (!answer.ok) return this.#tell(answer.failure);
    // Of one that is not in the trash nothing is answered: another page brought it back, or removed it for ever.
    this.take(await this.#findCopy());
    if (this.isCopy() && this.current !== this.#inCopy) await this.#write(this.current, 'announceRestored');
    else this.#tell(this.saved.get() ? null : failure('not-found', this.#id), 'announceRestored');
  }

  async update(): Promise<void> {
    const article = this.current;
    const replaceFuller = this.problem.get()?.kind === 'fuller-copy';
    const answer = await send('save-article', { article, ...(this.#id !== null && { id: this.#id }), ...(replaceFuller && { replaceFuller }) });
    this.#took(answer, article, 'announceSaved');
  }

  /** Its copy wherever it is now, and only where there is none any more what its address has. */
  async #findCopy(): Promise<SavedCopy | null> {
    const copy = this.#id === null ? null : await readCopy(this.#id);
    const isThere = copy !== null || (this.#id !== null && (await findTrashed(this.#id)) !== null);
    return isThere ? copy : await findCopy(this.current);
  }

  /** Whether what is shown is a form of this copy; what is put back in the copy is then shown, too. */
  #follow(copy: Article): boolean {
    if (!hasPutBackOf(this.current, copy) || !hasPutBackOf(copy, this.current)) {
      // Here something was put back, or could not be written, while another page wrote.
      if (this.#inCopy !== null && this.current !== this.#inCopy) return false;
      // A page may keep more on its site than the copy has.
      const next = this.#inCopy === null ? putBackAsIn(this.current, copy) : putBackOwed(copy);
      if (!hasPutBackOf(next, copy)) return false;
      this.current = next;
      if (this.#inCopy === null) return true;
    }
    this.#inCopy = this.current;
    return true;
  }

  async #write(article: Article, done: MessageKey | null): Promise<void> {
    const row = this.saved.get();
    if (row) this.#took(await send('replace-text', { id: row.id, article, of: row.updatedAt }), article, done);
  }

  #took(answer: Result<SavedSummary>, article: Article, done: MessageKey | null): void {
    if (answer.ok) {
      this.#id = answer.value.id;
      this.#formOf = answer.value.updatedAt;
      this.#inCopy = article;
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

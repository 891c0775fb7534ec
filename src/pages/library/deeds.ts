import type { Change, Result, SavedSummary } from '../../article/index.ts';
import { forgetHeardPlaces } from '../../listen/heard-places.ts';
import { send } from '../../messages/send.ts';
import type { MessageKey, PluralKey, Translate } from '../../ui/translate.ts';
import { plural } from '../../ui/translate.ts';
import type { UndoBar } from './undo-bar.ts';
import { wayBack } from './way-back.ts';

export interface DeedsOptions {
  t: Translate;
  /** Takes the summaries as they stand now into what the page shows; `gone` ones were removed for ever. */
  take: (changed: readonly SavedSummary[], gone?: readonly string[]) => void;
  undo: UndoBar;
  /** Hears why something was not done. */
  failed: (sentence: string) => void;
}

/** What can be done with articles. All of it goes to the background, is shown at once and can be undone but for one. */
export class Deeds {
  readonly #options: DeedsOptions;

  constructor(options: DeedsOptions) {
    this.#options = options;
  }

  /** `done` tells what was done, for so many articles. */
  async change(before: readonly SavedSummary[], change: Change, done: PluralKey): Promise<boolean> {
    return this.#changed(before, await send('change-articles', { ids: idsOf(before), change }), done);
  }

  /** Gives a tag another name, or with null takes it away, in all articles. */
  async renameTag(all: readonly SavedSummary[], from: string, to: string | null): Promise<boolean> {
    return this.#changed(all, await send('rename-tag', { from, to }), to === null ? 'doneTagRemoved' : 'doneTagRenamed');
  }

  async forget(summaries: readonly SavedSummary[]): Promise<boolean> {
    const answer = await send('forget-articles', { ids: idsOf(summaries) });
    if (!this.#taken(answer)) return false;
    this.#offer('doneDeleted', answer.value.length, async () => this.#taken(await send('restore-articles', { ids: idsOf(answer.value) })));
    return true;
  }

  async restore(summaries: readonly SavedSummary[]): Promise<boolean> {
    const answer = await send('restore-articles', { ids: idsOf(summaries) });
    if (!this.#taken(answer)) return false;
    this.#offer('doneRestored', answer.value.length, async () => this.#taken(await send('forget-articles', { ids: idsOf(answer.value) })));
    return true;
  }

  /** For ever: the page asks before. */
  async destroy(summaries: readonly SavedSummary[]): Promise<boolean> {
    const answer = await send('destroy-articles', { ids: idsOf(summaries) });
    if (!answer.ok) return this.#fail(answer.failure.kind);
    const destroyed = new Set(answer.value);
    forgetHeardPlaces(new Set(summaries.filter(({ id }) => destroyed.has(id)).map(({ url }) => url)));
    this.#options.take([], answer.value);
    this.#options.undo.say(plural(this.#options.t, 'doneDestroyed', answer.value.length));
    return true;
  }

  #changed(before: readonly SavedSummary[], answer: Result<SavedSummary[]>, done: PluralKey): boolean {
    if (!this.#taken(answer)) return false;
    const back = wayBack(before, answer.value);
    if (back.length === 0) return true;
    this.#offer(done, back.reduce((sum, { ids }) => sum + ids.length, 0), async () => this.#taken(await send('change-each', { changes: back })));
    return true;
  }

  #offer(done: PluralKey, count: number, undo: () => Promise<boolean>): void {
    if (count > 0) this.#options.undo.offer(plural(this.#options.t, done, count), undo);
  }

  #taken(answer: Result<SavedSummary[]>): answer is { ok: true; value: SavedSummary[] } {
    if (!answer.ok) return this.#fail(answer.failure.kind);
    this.#options.take(answer.value);
    return true;
  }

  #fail(kind: string): false {
    const key = `failure_${kind.replaceAll('-', '_')}`;
    const { t, failed } = this.#options;
    failed(`${t(key as MessageKey)} ${t(`${key}_todo` as MessageKey)}`);
    return false;
  }
}

function idsOf(summaries: readonly SavedSummary[]): string[] {
  return summaries.map(({ id }) => id);
}

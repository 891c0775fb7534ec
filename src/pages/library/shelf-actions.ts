import type { Change, SavedSummary } from '../../article/index.ts';
import { tally } from '../../browser/arrange.ts';
import { t } from '../../browser/i18n.ts';
import { openOnTheWeb } from '../../browser/open.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { openDialog } from '../../ui/open-dialog.ts';
import { plural, type PluralKey } from '../../ui/translate.ts';
import type { Deeds } from './deeds.ts';
import type { BulkDeed } from './draw-bulk-bar.ts';
import type { RowDeed } from './draw-shelf-row.ts';
import { editTags } from './edit-tags.ts';
import { manageTags } from './manage-tags.ts';
import { queryWord } from './query-words.ts';
import type { KeyDeeds } from './shelf-keys.ts';
import { viewKeys } from './shelf-keys.ts';
import type { ShelfPage } from './shelf-page.ts';
import type { UndoBar } from './undo-bar.ts';

interface Turn {
  change: Change;
  done: PluralKey;
}

/** Each pair of opposites: what is done when not all of the articles are so already, and what when they are. */
const turns: Record<'favourite' | 'read' | 'archive', { isSo: (summary: SavedSummary) => boolean; on: Turn; off: Turn }> = {
  favourite: { isSo: ({ favourite }) => favourite, on: { change: { favourite: true }, done: 'doneFavourite' }, off: { change: { favourite: false }, done: 'doneUnfavourite' } },
  // Unread means that nobody began.
  read: { isSo: ({ state }) => state === 'read', on: { change: { state: 'read' }, done: 'doneRead' }, off: { change: { state: 'unread', progress: 0 }, done: 'doneUnread' } },
  archive: { isSo: ({ archived }) => archived, on: { change: { archived: true }, done: 'doneArchived' }, off: { change: { archived: false }, done: 'doneUnarchived' } },
};

const bulkTurns: Partial<Record<BulkDeed, Turn>> = {
  'bulk-read': turns.read.on, 'bulk-unread': turns.read.off, 'bulk-favourite': turns.favourite.on, 'bulk-archive': turns.archive.on, 'bulk-unarchive': turns.archive.off,
};

/** Does what the rows, the bar of the chosen ones and the keys ask for. */
export class ShelfActions {
  readonly #page: () => ShelfPage;
  readonly #deeds: Deeds;
  readonly #undo: UndoBar;

  constructor(page: () => ShelfPage, deeds: Deeds, undo: UndoBar) {
    this.#page = page;
    this.#deeds = deeds;
    this.#undo = undo;
  }

  act(deed: RowDeed, summaries: readonly SavedSummary[]): void {
    if (summaries.length === 0) return;
    const isTrash = summaries.every(({ trashedAt }) => trashedAt !== null);
    if (deed === 'delete' || deed === 'destroy') {
      if (isTrash) this.#askToDestroy(summaries);
      else void this.#deeds.forget(summaries);
    } else if (deed === 'restore') {
      if (isTrash) void this.#deeds.restore(summaries);
    } else if (!isTrash && deed === 'tag') {
      this.#tag(summaries);
    } else if (!isTrash && deed !== 'tag') {
      const { isSo, on, off } = turns[deed];
      this.#turn(summaries, summaries.every(isSo) ? off : on);
    }
  }

  actOnMany(deed: BulkDeed): void {
    const { targets } = this.#page();
    const turn = bulkTurns[deed];
    if (turn) this.#turn(targets, turn);
    else if (deed === 'bulk-tag') this.#tag(targets);
    else if (deed === 'bulk-restore') this.act('restore', targets);
    else this.act('delete', targets);
  }

  emptyTrash(): void {
    this.#askToDestroy(this.#page().trash);
  }

  manageTags(): void {
    const page = this.#page();
    manageTags({
      t, tags: () => tally(page.all).tags,
      rename: (from, to) => this.#deeds.renameTag([...page.all, ...page.trash], from, to), show: (tag) => page.ask(queryWord('tag', tag)),
    });
  }

  keys(showKeys: () => void): KeyDeeds {
    const page = this.#page();
    const act = (deed: RowDeed) => (): void => this.act(deed, page.targets);
    return {
      ...viewKeys((view) => page.show(view)), views_keys: showKeys,
      move_next: () => page.step({ by: 1 }), move_previous: () => page.step({ by: -1 }), move_first: () => page.step('first'), move_last: () => page.step('last'),
      move_search: () => { page.search.focus(); page.search.select(); }, move_filter: () => page.desk.filter.click(),
      read_open: () => this.#open(), read_original: () => { for (const { url } of page.targets.slice(0, 1)) void openOnTheWeb(url); },
      choose_choose: () => this.#choose(), choose_chooseNext: () => page.step({ by: 1 }, { chooses: true }), choose_choosePrevious: () => page.step({ by: -1 }, { chooses: true }),
      choose_chooseAll: () => page.chooseAll(), choose_leave: () => this.#leave(),
      act_favourite: act('favourite'), act_read: act('read'), act_archive: act('archive'), act_tag: act('tag'), act_delete: act('delete'), act_restore: act('restore'), act_undo: () => void this.#undo.undo(),
    };
  }

  #turn(summaries: readonly SavedSummary[], { change, done }: Turn): void {
    void this.#deeds.change(summaries, change, done);
  }

  #tag(summaries: readonly SavedSummary[]): void {
    if (summaries.length === 0) return;
    editTags({ t, chosen: summaries, known: tally(this.#page().all).tags, change: (change) => void this.#deeds.change(summaries, change, 'doneTagged') });
  }

  #askToDestroy(summaries: readonly SavedSummary[]): void {
    if (summaries.length === 0) return;
    const destroy = (): void => { dialog.close(); void this.#deeds.destroy(summaries); };
    const dialog = openDialog({
      title: plural(t, 'destroyAsk', summaries.length), close: t('close'), part: 'destroy-dialog',
      content: [
        h('p', {}, summaries.length === 1 ? h('bdi', {}, summaries[0]?.title ?? '') : null, ' ', t('destroyText')),
        h('div', { class: 'dialog-foot' }, drawButton({ action: 'cancel', label: t('cancel'), press: () => dialog.close() }), drawButton({ action: 'destroy-confirmed', label: t('destroy'), class: 'primary', press: destroy }))],
    });
    dialog.querySelector<HTMLElement>('[data-action="cancel"]')?.focus();
  }

  #open(): void {
    const [target] = this.#page().targets;
    if (target) location.href = `reader.html?id=${encodeURIComponent(target.id)}`;
  }

  #choose(): void {
    const page = this.#page();
    const { current } = page;
    if (current === null) return;
    page.selection.set(current, !page.selection.has(current));
    page.updateChoice();
  }

  /** Escape lets go of the nearest thing: what is chosen, then what is searched for, then the search box itself. */
  #leave(): void {
    const page = this.#page();
    if (page.selection.size > 0) page.clearChoice();
    else if (page.search.value !== '') page.ask('');
    else page.search.blur();
  }
}

import { failure, type Failure } from '../../article/index.ts';
import { backUpInIdle } from '../../browser/auto-backup.ts';
import { t } from '../../browser/i18n.ts';
import { onLibraryChange } from '../../browser/on-change.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { icon } from '../../ui/icon.ts';
import { forgetOldPlaces } from '../../listen/heard-places.ts';
import { drawLookButton, followLook } from '../look/follow-look.ts';
import { takeBackup } from '../backup-file.ts';
import { drawSorry } from '../sorry.ts';
import { markReady, part, startPage, titlePage } from '../start-page.ts';
import { Deeds } from './deeds.ts';
import { drawBulkBar } from './draw-bulk-bar.ts';
import { drawExport } from './draw-export.ts';
import { drawMenu } from './draw-menu.ts';
import { Notices } from './draw-notices.ts';
import { ShelfActions } from './shelf-actions.ts';
import { listenToShelfKeys } from './shelf-keys.ts';
import { ShelfPage } from './shelf-page.ts';
import { showKeys, takesLetters } from './show-keys.ts';
import { UndoBar } from './undo-bar.ts';

/** Milliseconds after a change elsewhere before the list is read again: a save is several changes, a restored back-up hundreds. */
const settleMs = 120;

const settings = followLook();
const undo = new UndoBar(t);
const page: ShelfPage = new ShelfPage({
  act: (deed, summary) => actions.act(deed, [summary]),
  chosen: () => bulk.update(page.selection.size, page.view === 'trash' ? 'trash' : page.view === 'archive' ? 'archive' : 'shelf'),
  shown: () => showOutcome(),
  leftEmpty: () => undo.element.querySelector<HTMLElement>('button:not([hidden])')?.focus(),
});
const deeds = new Deeds({ t, take: (changed, gone) => page.take(changed, gone), undo, failed: (sentence) => undo.say(sentence) });
const actions: ShelfActions = new ShelfActions(() => page, deeds, undo);
const bulk = drawBulkBar({
  t, act: (deed) => actions.actOnMany(deed), clear: () => page.clearChoice(),
  drawExport: () => drawExport({ t, ids: () => page.targets.map(({ id }) => id), say: (words) => undo.say(words) }),
});
const trashNote = h('div', { class: 'trash-note', 'data-part': 'trash-note' }, h('p', {}, t('trashText')),
  drawButton({ action: 'empty-trash', label: t('emptyTrash'), icon: 'delete', press: () => actions.emptyTrash() }));

const notices = new Notices(t, () => void page.refresh());
const shelf = h('div', { class: 'shelf' });

startPage(openShelf, showSorry);
backUpInIdle();
forgetOldPlaces();

async function openShelf(): Promise<void> {
  titlePage(t('library'));
  part('[data-part="bar"]').replaceChildren(
    h('span', { class: 'brand' }, h('img', { src: 'icons/icon-32.png', alt: '', width: 20, height: 20 }), t('productName')),
    h('div', { class: 'tools' }, ...drawLookButton(settings, t),
      ...drawMenu({ t, manageTags: () => actions.manageTags(), showKeys: () => showKeys(t), say: (words) => undo.say(words), changed: () => void page.refresh() }),
      h('a', { href: 'options.html', class: 'button quiet', 'data-action': 'open-options', title: t('settings'), 'aria-label': t('settings') }, icon('settings'))));
  document.body.append(undo.element);
  const [head, ...rest] = page.draw();
  const desk = h('div', { class: 'desk' }, page.desk.tools, bulk.element);
  shelf.append(...(head ? [head] : []), page.desk.views, trashNote, ...rest.filter((one) => one !== page.desk.views));
  page.list.element.before(desk);
  await page.refresh();
  page.goBack();
  listenToShelfKeys(actions.keys(() => showKeys(t)), { search: page.search, takesLetters });
  followLibrary();
}

/** What another page changes is shown here too, in the place where the reader is. */
function followLibrary(): void {
  let timer = 0;
  let isBehind = false;
  const follow = (): void => {
    // A tab that nobody looks at would read the whole list for every stretch that is read in another.
    isBehind = document.hidden;
    if (!isBehind) void page.refresh();
  };
  onLibraryChange(() => {
    clearTimeout(timer);
    timer = window.setTimeout(follow, settleMs);
  });
  document.addEventListener('visibilitychange', () => { if (isBehind) follow(); });
}

function showOutcome(): void {
  trashNote.hidden = page.view !== 'trash' || page.trash.length === 0;
  const isEmpty = page.all.length === 0 && page.view !== 'trash';
  const wanted = isEmpty ? drawEmpty() : shelf;
  if (isEmpty || !shelf.isConnected) part('main').replaceChildren(notices.element, wanted);
  notices.update(page.state);
  markReady(isEmpty ? 'empty' : 'list');
}

function drawEmpty(): HTMLElement {
  return h('section', { class: 'sorry', 'data-part': 'empty' }, h('h1', {}, t('emptyTitle')), h('p', {}, t('emptyText')),
    h('div', { class: 'offers' },
      drawButton({ action: 'restore-backup', label: t('restoreBackup'), icon: 'upload', press: () => void takeBackup(t, () => void page.refresh()) }),
      page.trash.length > 0 && drawButton({ action: 'open-trash', label: t('view_trash'), icon: 'delete', press: () => page.show('trash') })));
}

function showSorry(wrong: Failure): void {
  part('main').replaceChildren(drawSorry(wrong.kind === 'unexpected' ? wrong : failure(wrong.kind), t));
  markReady('sorry');
}

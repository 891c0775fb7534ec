import type { Article, Failure, Result, SavedSummary } from '../../article/index.ts';
import { backUpInIdle } from '../../browser/auto-backup.ts';
import { isDraftId, readDraft } from '../../browser/drafts.ts';
import { t } from '../../browser/i18n.ts';
import { ownLibrary } from '../../browser/library.ts';
import { fetchShown, openAlbum } from '../../browser/pictures.ts';
import { drawArticle, interfaceText } from '../../reader/draw-article.ts';
import { hostOf } from '../../reader/draw-head.ts';
import type { KeptHere } from '../../reader/draw-receipt.ts';
import { putBackKinds, putBackOwed } from '../../reader/restored.ts';
import type { Settings } from '../../settings/index.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { findCopy } from '../find-copy.ts';
import { keepArticle, type Kept } from '../keep-article.ts';
import { keptHere } from '../kept-here.ts';
import { followLook } from '../look/follow-look.ts';
import { drawProblem } from '../save-button.ts';
import { drawSorry } from '../sorry.ts';
import { markReady, part, startPage, titlePage } from '../start-page.ts';
import { holdPlace, redrawInPlace } from '../story-place.ts';
import { drawAlbumPart, drawKeepButton, type AlbumOptions, type Shown } from './album-part.ts';
import { drawNeighbours } from './draw-neighbours.ts';
import { drawFindBar } from './find-bar.ts';
import { followReading } from './follow-reading.ts';
import { drawInTrash } from './in-trash.ts';
import { keepPlace, offerResume, type Resume } from './keep-place.ts';
import { drawListenBar } from './listen-bar.ts';
import { drawReaderBar } from './reader-bar.ts';

interface Opened {
  article: Article;
  saved: SavedSummary | null;
}

/** Which pictures are shown: of those `coming` and `held` only our own, until they are fetched or asked for. */
type Mode = 'none' | 'coming' | 'held' | 'all';

/** How an article is shown. */
interface How {
  /** Whether the reader asked for its pictures. */
  asked: boolean;
  /** Whether those that we may fetch ourselves are among its pictures. */
  isFetched: boolean;
  /** Whether it came from the library. */
  isOld: boolean;
  /** What is never removed on its site. */
  here: KeptHere | null;
  /** The way back to where the reader stopped. */
  resume: Resume | null;
  /** Says that it lies in the trash, and brings it back; null when it was opened elsewhere. */
  trash: HTMLElement | null;
  pictures: Shown;
}

const settings = followLook();

/** Ends what belongs to the article that is shown. */
let leave = new AbortController();

startPage(openArticle, showSorry);
backUpInIdle();

async function openArticle(): Promise<void> {
  const opened = await read(new URL(location.href).searchParams.get('id') ?? '');
  if (!opened.ok) return showSorry(opened.failure);
  const { article, saved } = opened.value;
  const here = await keptHere(article);
  // Of a draft's page there may be another text in the library, or by now the same.
  const kept = keepArticle(article, saved ? { summary: saved, article } : await findCopy(article), t);
  // Saved by the menu or the keyboard, where no page was open that could put anything back.
  const owed = putBackOwed(article);
  const corrected = here && saved?.openedAt === null ? putBackKinds(owed, here.kinds) : owed;
  if (corrected !== article) void kept.replace(corrected);
  const place = /^#at=(.+)$/.exec(location.hash)?.[1];
  // A draft that is saved gets the address of the saved copy, so that a reload and a bookmark find it.
  kept.saved.watch((row) => { if (row && kept.isCopy()) history.replaceState(null, '', `?id=${encodeURIComponent(row.id)}`); });
  const resume = saved && place === undefined ? offerResume(saved, t) : null;
  const trash = saved?.trashedAt ? drawInTrash(kept, { t, restored: () => focusAgain('main article h1') }) : null;
  showArticle(kept, { asked: false, isFetched: false, isOld: saved !== null, here, resume, trash, pictures: await picturesOf(saved) });
  if (place !== undefined) holdPlace({ place, edge: part('[data-part="bar"]').offsetHeight, scroller: document.documentElement });
  keepPlace(kept, resume);
}

/** A database of pictures that cannot be opened must not keep the article from being read. */
async function picturesOf(saved: SavedSummary | null): Promise<Shown> {
  const none: Shown = { album: null, shown: new Map() };
  return saved ? await openAlbum(saved.id).catch(() => none) : none;
}

async function read(id: string): Promise<Result<Opened>> {
  if (isDraftId(id)) {
    const draft = await readDraft(id);
    return draft.ok ? { ok: true, value: { article: draft.value, saved: null } } : draft;
  }
  const saved = await ownLibrary().read(id);
  return saved.ok ? { ok: true, value: { article: saved.value.article, saved: saved.value.summary } } : saved;
}

/**
 * A draft was on the reader's screen a moment ago; a saved copy may be old, and the sites of its pictures need not hear of
 * it until the reader asks.
 */
function showArticle(kept: Kept, how: How): void {
  const { here } = how;
  leave.abort();
  leave = new AbortController();
  titlePage(kept.article().title);
  const slot = h('div', { class: 'slot' });
  const story = (): HTMLElement | null => slot.querySelector('article');
  const find = drawFindBar(story, t);
  const reading = followReading(story, { minutes: kept.article().readingMinutes, t, signal: leave.signal });
  const listen = drawListenBar({ t, article: kept.article, story, signal: leave.signal });
  tellHeight(part('[data-part="bar"]'), '--bar-height', leave.signal);
  tellHeight(listen.bar, '--listen-height', leave.signal);
  const tools = [
    drawButton({ action: 'listen', label: t('listen'), icon: 'listen', bare: true, class: 'quiet', press: listen.toggle }),
    drawButton({ action: 'find', label: t('find'), icon: 'search', bare: true, class: 'quiet', press: find.toggle }), ...reading.outline,
  ];
  part('[data-part="bar"]').replaceChildren(...drawReaderBar({ t, settings, shown: { kept, tools, left: reading.left, forgotten: () => showForgotten(kept, how) } }), find.bar, reading.progress);
  part('main').replaceChildren(drawProblem(kept, t), ...(how.resume ? [how.resume.button] : []), reading.rail, slot, drawNeighbours(kept.saved.get(), t), listen.bar);
  let shown: Mode | null = null;
  const redrawn = (): void => { reading.update(); find.update(); listen.update(); };
  const draw = (look: Settings): void => {
    const mode = modeOf(look, how);
    if (mode === shown) return;
    shown = mode;
    const pictures = mode === 'all';
    const ownPictures = look.pictures ? how.pictures.shown : new Map<string, string>();
    const view = drawArticle(kept.article(), { t, pictures, ownPictures, kept: here, onChange: (changed) => { redrawn(); void kept.replace(changed); } });
    const album = look.pictures ? albumOf(kept, how) : null;
    if (mode === 'held' && view.querySelector('[data-part="picture-held"]')) view.prepend(drawPicturesHeld(kept, { show: () => void showPictures(kept, how), album }));
    if (how.trash) view.prepend(how.trash);
    slot.replaceChildren(view, ...[album && drawAlbumPart(album)].filter((one) => one !== null));
    redrawn();
    if (mode === 'coming') void fetchPictures(kept, how).then(() => { if (slot.isConnected) draw(settings.get()); });
  };
  // What another page put back: the receipt works on what it was drawn from.
  kept.adopted.watch(() => {
    const hadFocus = slot.contains(document.activeElement);
    shown = null;
    redrawInPlace(() => draw(settings.get()), { edge: part('[data-part="bar"]').offsetHeight, scroller: document.documentElement });
    if (hadFocus) focusAgain('main article h1');
  }, leave.signal);
  const watching = new AbortController();
  settings.watch((look) => { if (slot.isConnected) draw(look); else watching.abort(); }, watching.signal);
  markReady('article');
}

function modeOf({ pictures, savedPictures }: Settings, { asked, isFetched, isOld }: How): Mode {
  if (!pictures) return 'none';
  if (isOld && !asked && savedPictures !== 'always') return 'held';
  return isOld && !isFetched ? 'coming' : 'all';
}

/** Lets the style sheets know how high a bar is. */
function tellHeight(bar: HTMLElement, name: string, signal: AbortSignal): void {
  const watch = new ResizeObserver(() => document.documentElement.style.setProperty(name, `${bar.offsetHeight}px`));
  watch.observe(bar);
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });
}

/** For an article that is in the library as it is shown, else null: pictures are kept with a saved copy only. */
function albumOf(kept: Kept, how: How): AlbumOptions | null {
  const row = kept.isCopy() ? kept.saved.get() : null;
  const changed = (pictures: Shown): void => {
    for (const address of how.pictures.shown.values()) URL.revokeObjectURL(address);
    showArticle(kept, { ...how, pictures, isFetched: false });
    focusAgain('[data-part="album"] button');
  };
  return row && { t, id: row.id, article: kept.article(), album: how.pictures.album, changed };
}

/** By ourselves where we may, since then no cookie goes along; the rest as a page's pictures load, once it is drawn anew. */
async function fetchPictures(kept: Kept, how: How): Promise<void> {
  const shown = await fetchShown(kept.article(), how.pictures.shown).catch(() => how.pictures.shown);
  Object.assign(how, { isFetched: true, pictures: { ...how.pictures, shown } } satisfies Partial<How>);
}

async function showPictures(kept: Kept, how: How): Promise<void> {
  await fetchPictures(kept, how);
  showArticle(kept, { ...how, asked: true });
  focusAgain('main article h1');
}

/** The pressed button went with what was drawn before: the focus goes to what stands for it now, without a scroll. */
function focusAgain(selector: string): void {
  const next = document.querySelector<HTMLElement>(selector) ?? part('main');
  if (!next.matches('button')) next.setAttribute('tabindex', '-1');
  next.focus({ preventScroll: true });
}

function drawPicturesHeld(kept: Kept, { show, album }: { show: () => void; album: AlbumOptions | null }): HTMLElement {
  return h('div', { ...interfaceText(), class: 'pictures-held', 'data-part': 'pictures-held' },
    h('p', {}, t('picturesHeld', hostOf(kept.article().url))),
    h('div', { class: 'tools' },
      drawButton({ action: 'show-pictures', label: t('showPictures'), icon: 'picture', press: show }),
      album && drawKeepButton(album, t('keepPictures'))));
}

/** In place of an article that was just deleted: the way to have it back, as it was and where it stood. */
function showForgotten(kept: Kept, how: How): void {
  leave.abort();
  leave = new AbortController();
  const undo = drawButton({ action: 'undo', label: t('undo'), icon: 'undo', press: () => void kept.restore() });
  part('main').replaceChildren(drawProblem(kept, t), h('section', { class: 'sorry', 'data-part': 'forgotten' }, h('h1', {}, t('deletedNamed', kept.article().title)), h('p', {}, t('deletedText')), undo));
  undo.focus();
  // By this button, by the one in the bar or by another page.
  kept.saved.watch((row) => {
    if (!row) return;
    const isInBar = part('[data-part="bar"]').contains(document.activeElement);
    showArticle(kept, how);
    focusAgain(isInBar ? '[data-action="save"]' : 'main article h1');
  }, leave.signal);
}

function showSorry(failure: Failure): void {
  titlePage(t('library'));
  part('[data-part="bar"]').replaceChildren(...drawReaderBar({ t, settings, shown: null }));
  part('main').replaceChildren(drawSorry(failure, t));
  markReady('sorry');
}

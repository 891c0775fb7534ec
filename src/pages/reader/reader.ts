import type { Article, Failure, Result, SavedSummary } from '../../article/index.ts';
import { backUpInIdle } from '../../browser/auto-backup.ts';
import { isDraftId, readDraft } from '../../browser/drafts.ts';
import { t } from '../../browser/i18n.ts';
import { ownLibrary } from '../../browser/library.ts';
import { drawArticle, interfaceText } from '../../reader/draw-article.ts';
import { hostOf } from '../../reader/draw-head.ts';
import type { KeptHere } from '../../reader/draw-receipt.ts';
import { putBackKinds } from '../../reader/restored.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { keepArticle, type Kept } from '../keep-article.ts';
import { keptHere } from '../kept-here.ts';
import { followLook } from '../look/follow-look.ts';
import { drawProblem } from '../save-button.ts';
import { drawSorry } from '../sorry.ts';
import { markReady, part, startPage, titlePage } from '../start-page.ts';
import { topOf } from '../story-place.ts';
import { drawNeighbours } from './draw-neighbours.ts';
import { drawFindBar } from './find-bar.ts';
import { followReading } from './follow-reading.ts';
import { drawContinue, keepPlace } from './keep-place.ts';
import { drawListenBar } from './listen-bar.ts';
import { drawReaderBar } from './reader-bar.ts';

interface Opened {
  article: Article;
  saved: SavedSummary | null;
}

/** How an article is shown. */
interface How {
  /** Whether the reader asked for its pictures. */
  asked: boolean;
  /** Whether it came from the library. */
  isOld: boolean;
  /** What is never removed on its site. */
  here: KeptHere | null;
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
  const kept = keepArticle(article, saved, t);
  // Saved by the menu or the keyboard, where no page was open that could put anything back.
  const corrected = here && saved?.openedAt === null ? putBackKinds(article, here.kinds) : article;
  if (corrected !== article) void kept.replace(corrected);
  const place = /^#at=(.+)$/.exec(location.hash)?.[1];
  // A draft that is saved gets the address of the saved copy, so that a reload and a bookmark find it.
  kept.saved.watch((row) => { if (row) history.replaceState(null, '', `?id=${encodeURIComponent(row.id)}`); });
  showArticle(kept, { asked: false, isOld: saved !== null, here });
  const isThere = place !== undefined && goToPlace(place);
  // The lines break anew when the face of the text has come.
  if (isThere) void document.fonts.ready.then(() => goToPlace(place));
  const resume = saved && !isThere ? drawContinue(saved, t) : null;
  if (resume) part('main').append(resume);
  keepPlace(kept);
}

/** Puts this place of the story under the bar; false when there is none. */
function goToPlace(place: string): boolean {
  const top = topOf(place);
  if (top !== null) scrollTo({ top: scrollY + top - part('[data-part="bar"]').offsetHeight, behavior: 'instant' });
  return top !== null;
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
  const { asked, isOld, here } = how;
  leave.abort();
  leave = new AbortController();
  titlePage(kept.article().title);
  const slot = h('div', { class: 'slot' });
  const story = (): HTMLElement | null => slot.querySelector('article');
  const find = drawFindBar(story, t);
  const reading = followReading(story, { minutes: kept.article().readingMinutes, t, signal: leave.signal });
  const listen = drawListenBar({ t, article: kept.article, story, signal: leave.signal });
  const tools = [
    drawButton({ action: 'listen', label: t('listen'), icon: 'listen', bare: true, class: 'quiet', press: listen.toggle }),
    drawButton({ action: 'find', label: t('find'), icon: 'search', bare: true, class: 'quiet', press: find.toggle }), ...reading.outline,
  ];
  part('[data-part="bar"]').replaceChildren(...drawReaderBar({ t, settings, shown: { kept, tools, left: reading.left, forgotten: () => showForgotten(kept, how) } }), find.bar, reading.progress);
  part('main').replaceChildren(drawProblem(kept, t), reading.rail, slot, drawNeighbours(kept.saved.get(), t), listen.bar);
  let shown: boolean | null = null;
  const watching = new AbortController();
  settings.watch((look) => {
    if (!slot.isConnected) return watching.abort();
    const pictures = look.pictures && (asked || !isOld || look.savedPictures === 'always');
    if (pictures === shown) return;
    shown = pictures;
    const held = look.pictures && !pictures && hasPictures(kept.article());
    const view = drawArticle(kept.article(), { t, pictures, kept: here, onChange: (changed) => { reading.update(); void kept.replace(changed); } });
    if (held) view.prepend(drawPicturesHeld(kept, () => showArticle(kept, { ...how, asked: true })));
    slot.replaceChildren(view);
    reading.update();
  }, watching.signal);
  markReady('article');
}

function drawPicturesHeld(kept: Kept, show: () => void): HTMLElement {
  return h('div', { ...interfaceText(), class: 'pictures-held', 'data-part': 'pictures-held' },
    h('p', {}, t('picturesHeld', hostOf(kept.article().url))),
    drawButton({ action: 'show-pictures', label: t('showPictures'), icon: 'picture', press: show }));
}

function hasPictures(article: Article): boolean {
  return article.lead !== null || article.html.includes('<img');
}

/** In place of an article that was just deleted: the way to have it back. */
function showForgotten(kept: Kept, how: How): void {
  leave.abort();
  const undo = drawButton({ action: 'undo', label: t('undo'), icon: 'undo', press: () => void kept.toggle().then(() => { if (kept.saved.get()) showArticle(kept, how); }) });
  part('main').replaceChildren(h('section', { class: 'sorry', 'data-part': 'forgotten' }, h('h1', {}, t('deletedNamed', kept.article().title)), h('p', {}, t('deletedText')), undo));
  undo.focus();
}

function showSorry(failure: Failure): void {
  titlePage(t('library'));
  part('[data-part="bar"]').replaceChildren(...drawReaderBar({ t, settings, shown: null }));
  part('main').replaceChildren(drawSorry(failure, t));
  markReady('sorry');
}

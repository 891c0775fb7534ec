import type { Article, Failure, Result, SavedSummary } from '../../article/index.ts';
import { isDraftId, readDraft } from '../../browser/drafts.ts';
import { t } from '../../browser/i18n.ts';
import { ownLibrary } from '../../browser/library.ts';
import { drawArticle, interfaceText } from '../../reader/draw-article.ts';
import { hostOf } from '../../reader/draw-head.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { keepArticle, type Kept } from '../keep-article.ts';
import { followLook } from '../look/follow-look.ts';
import { drawProblem } from '../save-button.ts';
import { drawSorry } from '../sorry.ts';
import { markReady, part, startPage, titlePage } from '../start-page.ts';
import { drawContinue, keepPlace } from './keep-place.ts';
import { drawReaderBar } from './reader-bar.ts';

interface Opened {
  article: Article;
  saved: SavedSummary | null;
}

const settings = followLook();

startPage(openArticle, showSorry);

async function openArticle(): Promise<void> {
  const opened = await read(new URL(location.href).searchParams.get('id') ?? '');
  if (!opened.ok) return showSorry(opened.failure);
  const { article, saved } = opened.value;
  const kept = keepArticle(article, saved, t);
  // A draft that is saved gets the address of the saved copy, so that a reload and a bookmark find it.
  kept.saved.watch((row) => { if (row) history.replaceState(null, '', `?id=${encodeURIComponent(row.id)}`); });
  showArticle(kept, { asked: false, isOld: saved !== null });
  const resume = saved && drawContinue(saved, t);
  if (resume) part('main').append(resume);
  keepPlace(kept);
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
function showArticle(kept: Kept, { asked, isOld }: { asked: boolean; isOld: boolean }): void {
  titlePage(kept.article().title);
  part('[data-part="bar"]').replaceChildren(...drawReaderBar({ t, settings, kept, forgotten: () => showForgotten(kept, { asked, isOld }) }));
  const slot = h('div', { class: 'slot' });
  part('main').replaceChildren(drawProblem(kept, t), slot);
  let shown: boolean | null = null;
  const watching = new AbortController();
  settings.watch((look) => {
    if (!slot.isConnected) return watching.abort();
    const pictures = look.pictures && (asked || !isOld || look.savedPictures === 'always');
    if (pictures === shown) return;
    shown = pictures;
    const held = look.pictures && !pictures && hasPictures(kept.article());
    const story = drawArticle(kept.article(), { t, pictures, onChange: (changed) => void kept.replace(changed) });
    if (held) story.prepend(drawPicturesHeld(kept, () => showArticle(kept, { asked: true, isOld })));
    slot.replaceChildren(story);
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
function showForgotten(kept: Kept, how: { asked: boolean; isOld: boolean }): void {
  const undo = drawButton({ action: 'undo', label: t('undo'), icon: 'undo', press: () => void kept.toggle().then(() => { if (kept.saved.get()) showArticle(kept, how); }) });
  part('main').replaceChildren(h('section', { class: 'sorry', 'data-part': 'forgotten' }, h('h1', {}, t('deletedNamed', kept.article().title)), h('p', {}, t('deletedText')), undo));
  undo.focus();
}

function showSorry(failure: Failure): void {
  titlePage(t('library'));
  part('[data-part="bar"]').replaceChildren(...drawReaderBar({ t, settings, kept: null, forgotten: () => undefined }));
  part('main').replaceChildren(drawSorry(failure, t));
  markReady('sorry');
}

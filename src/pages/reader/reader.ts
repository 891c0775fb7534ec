import type { Article, Failure, Result, SavedSummary } from '../../article/index.ts';
import { isDraftId, readDraft } from '../../browser/drafts.ts';
import { t } from '../../browser/i18n.ts';
import { ownLibrary } from '../../browser/library.ts';
import { drawArticle } from '../../reader/draw-article.ts';
import { drawButton } from '../../ui/button.ts';
import { hostOf } from '../../reader/draw-head.ts';
import { h } from '../../ui/h.ts';
import { keepArticle, type Kept } from '../keep-article.ts';
import { followLook } from '../look/follow-look.ts';
import { drawProblem } from '../save-button.ts';
import { drawSorry } from '../sorry.ts';
import { markReady, part, startPage, titlePage } from '../start-page.ts';
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
  const kept = keepArticle(opened.value.article, opened.value.saved, t);
  // A draft that is saved gets the address of the saved copy, so that a reload and a bookmark find it.
  kept.saved.watch((row) => { if (row) history.replaceState(null, '', `?id=${encodeURIComponent(row.id)}`); });
  // A draft was on the reader's screen a moment ago; a saved copy may be old, and its sites need not hear of it.
  const isHeld = opened.value.saved !== null && settings.get().savedPictures === 'ask';
  showArticle(kept, settings.get().pictures && !isHeld);
}

async function read(id: string): Promise<Result<Opened>> {
  if (isDraftId(id)) {
    const draft = await readDraft(id);
    return draft.ok ? { ok: true, value: { article: draft.value, saved: null } } : draft;
  }
  const saved = await ownLibrary().read(id);
  return saved.ok ? { ok: true, value: { article: saved.value.article, saved: saved.value.summary } } : saved;
}

function showArticle(kept: Kept, pictures: boolean): void {
  const article = kept.article();
  titlePage(article.title);
  part('[data-part="bar"]').replaceChildren(...drawReaderBar({ t, settings, kept }));
  part('main').replaceChildren(drawProblem(kept, t),
    ...(pictures || !hasPictures(article) ? [] : [drawPicturesHeld(kept)]),
    drawArticle(article, { t, pictures, onChange: (changed) => void kept.replace(changed) }));
  markReady('article');
}

function drawPicturesHeld(kept: Kept): HTMLElement {
  const show = drawButton({ action: 'show-pictures', label: t('showPictures'), icon: 'picture', press: () => showArticle(kept, true) });
  return h('aside', { class: 'pictures-held', 'data-part': 'pictures-held', 'aria-label': t('look_pictures') }, h('p', {}, t('picturesHeld', hostOf(kept.article().url))), show);
}

function hasPictures(article: Article): boolean {
  return article.lead !== null || article.html.includes('<img');
}

function showSorry(failure: Failure): void {
  titlePage(t('library'));
  part('[data-part="bar"]').replaceChildren(...drawReaderBar({ t, settings, kept: null }));
  part('main').replaceChildren(drawSorry(failure, t));
  markReady('sorry');
}

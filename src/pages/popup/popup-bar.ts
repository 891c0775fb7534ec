import { keepDraft } from '../../browser/drafts.ts';
import { openLibraryPage, openReader } from '../../browser/open.ts';
import type { Settings } from '../../settings/index.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import type { State } from '../../ui/state.ts';
import type { Translate } from '../../ui/translate.ts';
import type { Kept } from '../keep-article.ts';
import { drawLookButton } from '../look/follow-look.ts';
import { drawSaveButton } from '../save-button.ts';
import { placeAt } from '../story-place.ts';

export interface PopupBarOptions {
  t: Translate;
  settings: State<Settings>;
  view: 'reading' | 'article' | 'sorry' | 'list';
  /** The article that the actions are about, or null when there is none. */
  kept: Kept | null;
  /** Tidies the live page; it stays the same button whatever is drawn. */
  tidy: HTMLButtonElement;
  showArticle: () => void;
  showList: () => void;
}

/** The popup's one bar: which of the two views, and what can be done with the article. */
export function drawPopupBar(options: PopupBarOptions): HTMLElement[] {
  const { t, settings, view, kept, tidy } = options;
  return [
    drawSwitch(options),
    h('div', { class: 'tools', role: 'group', 'aria-label': t('actions') },
      drawButton({ action: 'open-library', label: t('openLibraryPage'), icon: 'library', bare: true, class: 'quiet', press: () => void openLibraryPage().then(() => window.close()) }),
      ...drawLookButton(settings, t),
      view !== 'list' && tidy,
      kept && drawButton({ action: 'open-reader', label: t('openInTab'), icon: 'tab', bare: true, class: 'quiet', press: () => void openInTab(kept) }, { title: t('openInTabHint'), 'aria-keyshortcuts': 'Control+Enter Meta+Enter' }),
      kept && drawSaveButton(kept, t)),
  ];
}

function drawSwitch({ t, view, showArticle, showList }: PopupBarOptions): HTMLElement {
  const isList = view === 'list';
  return h('div', { class: 'switch-views', role: 'group', 'aria-label': t('views') },
    drawButton({ action: 'show-article', label: t('thisPage'), icon: 'article', class: 'tab', press: showArticle }, { title: t('thisPage'), 'aria-pressed': String(!isList) }),
    drawButton({ action: 'show-list', label: t('savedArticles'), icon: 'list', class: 'tab', press: showList }, { title: t('savedArticles'), 'aria-pressed': String(isList) }));
}

/** What the popup shows, at the place where it stands. Saved or not: a text that is not saved, or not as it is shown, goes along as a draft, which lives until the browser is closed. */
export async function openInTab(kept: Kept): Promise<void> {
  const saved = kept.isCopy() ? kept.saved.get() : null;
  const draft = saved ? null : await keepDraft(kept.article());
  if (draft && !draft.ok) return kept.problem.set(draft.failure);
  await openReader(saved?.id ?? (draft?.ok ? draft.value : ''), placeAt(document.querySelector('main')?.getBoundingClientRect().top ?? 0));
  window.close();
}

import type { Article, Failure } from '../../article/index.ts';
import { readActiveTab } from '../../browser/active-tab.ts';
import { isWholePage } from '../../browser/about-extension.ts';
import { t } from '../../browser/i18n.ts';
import { keepBackgroundAwake } from '../../messages/keep-awake.ts';
import { drawArticle } from '../../reader/draw-article.ts';
import type { KeptHere } from '../../reader/draw-receipt.ts';
import { putBackKinds } from '../../reader/restored.ts';
import { putBackAsIn } from '../../reader/same-story.ts';
import { h } from '../../ui/h.ts';
import { keepArticle, type Kept } from '../keep-article.ts';
import { keptHere } from '../kept-here.ts';
import { followLook } from '../look/follow-look.ts';
import { drawProblem } from '../save-button.ts';
import { findCopy } from '../find-copy.ts';
import { drawSorry } from '../sorry.ts';
import { markReady, part, startPage, titlePage } from '../start-page.ts';
import { fillWindow, fitWindow } from './fit-window.ts';
import { keepPosition } from './keep-position.ts';
import { drawPopupBar, openInTab } from './popup-bar.ts';
import { drawRecent, readRecentAhead } from './recent.ts';
import { drawTidyPart } from './tidy-part.ts';

type View =
  | { name: 'reading' }
  | { name: 'article'; kept: Kept; here: KeptHere | null }
  | { name: 'sorry'; failure: Failure }
  | { name: 'list' };

const settings = followLook();

let pictures = settings.get().pictures;
settings.watch((look) => {
  if (look.pictures === pictures) return;
  pictures = look.pictures;
  redrawStory();
});

/** The same button and list in every view, so that what they say of the page stays. */
const tidyPart = drawTidyPart(t);

let leaveView = new AbortController();

/** What the tab gave: the view to go back to from the list. */
let tabView: View = { name: 'reading' };

/** What stands in the popup now. */
let shown: View['name'] = 'reading';

// A chord, so that no letter does anything by mistake.
addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && shown === 'article' && tabView.name === 'article') void openInTab(tabView.kept);
});

startPage(readTab, (wrong) => show(tabView = { name: 'sorry', failure: wrong }));

async function readTab(): Promise<void> {
  keepBackgroundAwake();
  // Asked for first: all else can be done meanwhile.
  const reading = readActiveTab();
  readRecentAhead();
  if (await isWholePage()) fillWindow();
  else fitWindow();
  show(tabView);
  const read = await reading;
  tabView = read.ok ? await viewOf(read.value) : { name: 'sorry', failure: read.failure };
  // The reader may have gone to the list while the page was being read.
  if (shown !== 'list') show(tabView);
}

/** The article, with what the reader put back in its saved copy and what is never to be removed on this site. */
async function viewOf(article: Article): Promise<View> {
  const [copy, here] = await Promise.all([findCopy(article), keptHere(article)]);
  const asSaved = copy?.article ? putBackAsIn(article, copy.article) : article;
  const kept = keepArticle(here ? putBackKinds(asSaved, here.kinds) : asSaved, copy, t);
  kept.adopted.watch((adopted) => { if (adopted) redrawStory(); });
  return { name: 'article', here, kept };
}

function show(view: View): void {
  shown = view.name;
  part('[data-part="bar"]').replaceChildren(...drawPopupBar({
    t, settings, view: view.name, kept: view.name === 'article' ? view.kept : null, tidy: tidyPart.button,
    showArticle: () => show(tabView), showList: () => show({ name: 'list' }),
  }));
  const main = part('main');
  main.replaceChildren(...draw(view));
  main.scrollTop = 0;
  leaveView.abort();
  leaveView = new AbortController();
  if (view.name === 'article') keepPosition(main, view.kept.article().url, leaveView.signal);
  if (view.name !== 'reading') markReady(view.name);
  // So that the arrow keys and the space bar scroll at once.
  main.focus({ preventScroll: true });
}

function draw(view: View): HTMLElement[] {
  switch (view.name) {
    case 'reading':
      return [h('p', { class: 'reading' }, t('reading'))];
    case 'article': {
      titlePage(view.kept.article().title);
      return [tidyPart.list, drawProblem(view.kept, t), drawStory(view)];
    }
    case 'sorry':
      return [tidyPart.list, h('div', { class: 'beside' }, drawSorry(view.failure, t), drawRecent(t, 'h2'))];
    case 'list':
      titlePage(t('savedArticles'));
      return [drawRecent(t, 'h1')];
  }
}

function redrawStory(): void {
  const story = document.querySelector('main > article');
  if (story && tabView.name === 'article') story.replaceWith(drawStory(tabView));
}

function drawStory({ kept, here }: View & { name: 'article' }): HTMLElement {
  return drawArticle(kept.article(), { t, kept: here, pictures: settings.get().pictures, onChange: (article) => void kept.replace(article) });
}

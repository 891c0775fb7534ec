import { fail, failure, ok, type Result, type SavedSummary } from '../../article/index.ts';
import { ownLibrary } from '../../browser/library.ts';
import { onLibraryChange } from '../../browser/on-change.ts';
import { openReader } from '../../browser/open.ts';
import type { Page } from '../../library/list-articles.ts';
import { h } from '../../ui/h.ts';
import type { Translate } from '../../ui/translate.ts';
import { forget, restore } from '../saved-list/forget.ts';
import { drawSavedList, offersUndo } from '../saved-list/saved-list.ts';
import { drawSorry } from '../sorry.ts';

/** As many as fit five screens of the popup; the library page has the rest, and the archive. */
const most = 40;

let stopListening = (): void => undefined;

/** What was read before anybody asked for it, for the first who does. */
let ahead: ReturnType<typeof newest> | null = null;

/** Reads the list while the page is being read: a first read takes 20 ms, and where there is no article the list is what is waited for. */
export function readRecentAhead(): void {
  ahead = newest();
  ahead.catch(() => undefined);
  onLibraryChange(() => { ahead = null; });
}

/** The newest saved articles under a heading of this level, filled in as soon as they are read, and again when another page changes them. */
export function drawRecent(t: Translate, heading: 'h1' | 'h2'): HTMLElement {
  const section = h('section', { class: 'recent', 'data-part': 'recent', 'aria-label': t('savedArticles') });
  stopListening();
  stopListening = onLibraryChange(() => {
    // A line with an undo button is on its way: redrawing would take it from under the reader.
    if (!offersUndo(section)) void fill(section, t, heading);
  });
  void fill(section, t, heading);
  return section;
}

async function fill(section: HTMLElement, t: Translate, level: 'h1' | 'h2'): Promise<void> {
  const asked = ahead ?? newest();
  ahead = null;
  const listed = await asked.catch((error: unknown) => fail(failure('unexpected', String(error))));
  if (!listed.ok) return section.replaceChildren(drawSorry(listed.failure, t));
  const { summaries, hasOthers } = listed.value;
  const open = (id: string): void => void openReader(id).then(() => window.close());
  section.replaceChildren(h(level, {}, t('savedArticles')), summaries.length > 0
    ? drawSavedList(summaries, { t, withExcerpts: false, open, forget, restore })
    : h('p', { class: 'empty' }, t(hasOthers ? 'empty_saved' : 'emptyText')));
}

/** The newest that are not in the archive, and whether there is anything else. */
async function newest(): Promise<Result<{ summaries: SavedSummary[]; hasOthers: boolean }>> {
  const summaries: SavedSummary[] = [];
  let before: string | null = null;
  let hasOthers = false;
  do {
    const page: Result<Page> = await ownLibrary().list({ limit: most, before });
    if (!page.ok) return page;
    summaries.push(...page.value.summaries.filter(({ archived }) => !archived));
    hasOthers ||= page.value.summaries.length > 0;
    before = page.value.before;
  } while (before !== null && summaries.length < most);
  return ok({ summaries: summaries.slice(0, most), hasOthers });
}

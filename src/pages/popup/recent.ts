import { ownLibrary } from '../../browser/library.ts';
import { onLibraryChange } from '../../browser/on-change.ts';
import { openReader } from '../../browser/open.ts';
import { h } from '../../ui/h.ts';
import type { Translate } from '../../ui/translate.ts';
import { forget, restore } from '../saved-list/forget.ts';
import { drawSavedList, offersUndo } from '../saved-list/saved-list.ts';
import { drawSorry } from '../sorry.ts';

/** As many as fit five screens of the popup; the library page has the rest, and the archive. */
const most = 40;

let stopListening = (): void => undefined;

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
  const listed = await ownLibrary().list({ limit: most });
  const heading = h(level, {}, t('savedArticles'));
  if (!listed.ok) return section.replaceChildren(drawSorry(listed.failure, t));
  if (listed.value.summaries.length === 0) return section.replaceChildren(heading, h('p', { class: 'empty' }, t('emptyText')));
  const open = (id: string): void => void openReader(id).then(() => window.close());
  section.replaceChildren(heading, drawSavedList(listed.value.summaries.filter(({ archived }) => !archived), { t, withExcerpts: false, open, forget, restore }));
}

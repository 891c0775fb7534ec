import type { SavedSummary } from '../../article/index.ts';
import { ownLibrary } from '../../browser/library.ts';
import { h } from '../../ui/h.ts';
import type { MessageKey, Translate } from '../../ui/translate.ts';

/** The ways to the articles before and after this one in the library, filled in as soon as they are known. Empty for what is not saved. */
export function drawNeighbours(saved: SavedSummary | null, t: Translate): HTMLElement {
  const place = h('nav', { class: 'neighbours', 'data-part': 'neighbours', 'aria-label': t('neighbours'), hidden: true });
  if (saved) void fill(place, saved.id, t);
  return place;
}

async function fill(place: HTMLElement, id: string, t: Translate): Promise<void> {
  const found = await ownLibrary().neighbours(id).catch(() => null);
  if (!found?.ok) return;
  const { newer, older } = found.value;
  place.hidden = !newer && !older;
  place.replaceChildren(...[newer && drawLink(newer, 'previousArticle', t), older && drawLink(older, 'nextArticle', t)].filter((link) => link !== null));
}

function drawLink({ id, title, lang, dir }: SavedSummary, label: MessageKey & ('previousArticle' | 'nextArticle'), t: Translate): HTMLElement {
  return h('a', { href: `reader.html?id=${encodeURIComponent(id)}`, 'data-action': label === 'nextArticle' ? 'next-article' : 'previous-article', rel: label === 'nextArticle' ? 'next' : 'prev' },
    h('span', { class: 'which' }, t(label)), h('span', { class: 'title', lang, dir }, title));
}

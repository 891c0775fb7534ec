import type { SavedSummary } from '../../article/index.ts';
import { markMatches } from '../../browser/show-matches.ts';
import type { Piece, Query } from '../../library/search/index.ts';
import { hostOf } from '../../reader/draw-head.ts';
import { shortDate } from '../../reader/long-date.ts';
import { scriptOf } from '../../reader/script-of.ts';
import { drawButton } from '../../ui/button.ts';
import { h, type Child } from '../../ui/h.ts';
import type { IconName } from '../../ui/icon.ts';
import { plural, type Translate } from '../../ui/translate.ts';
import { queryWord } from './query-words.ts';
import { begun, finished } from './shelf-view.ts';
import type { ShownRow } from './shown-row.ts';

export type RowDeed = 'favourite' | 'archive' | 'read' | 'tag' | 'delete' | 'restore' | 'destroy';

export interface RowOptions {
  t: Translate;
  isChosen: (id: string) => boolean;
  choose: (id: string, choice: { isChosen: boolean; isRange: boolean }) => void;
  act: (deed: RowDeed, summary: SavedSummary) => void;
  /** The stretch of the article's text that shows what was looked for; null when it does not. */
  snippet: (id: string, query: Query) => Promise<readonly Piece[] | null>;
  /** The article's picture when it is kept on this machine, else null. */
  picture: (id: string, address: string) => Promise<Blob | null>;
  /** Puts a word into the search box. */
  filter: (word: string) => void;
}

/** Days in the trash, as the library keeps them. */
const trashDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

/** One article of the library with all that is known of it and all that can be done with it. */
export function drawShelfRow({ summary, query, isInHead }: ShownRow, options: RowOptions): HTMLElement {
  const { t } = options;
  const { id, title, lang, state, trashedAt } = summary;
  const link = h('a', { href: `reader.html?id=${encodeURIComponent(id)}`, lang, class: 'title', 'data-script': scriptOf(lang) }, h('bdi', {}, ...marked(title, query)));
  const excerpt = summary.excerpt === '' ? null : h('p', { class: 'excerpt', lang }, ...marked(summary.excerpt, query));
  const row = h('div', { role: 'listitem', class: 'row', 'data-part': 'row', 'data-id': id, 'data-state': state },
    drawChoice(summary, options),
    drawPicture(summary, options),
    h('div', { class: 'words', dir: summary.dir },
      h('div', { class: 'line' }, state === 'unread' && trashedAt === null && h('span', { class: 'dot', title: t('stateUnread') }, h('span', { class: 'unseen' }, t('stateUnread'))), link),
      excerpt, drawFacts(summary, query, t), drawTags(summary, options)),
    h('div', { class: 'deeds', role: 'group', 'aria-label': t('actionsFor', title) }, ...drawDeeds(summary, options)));
  row.addEventListener('click', (event) => {
    if (!event.shiftKey || (event.target instanceof Element && event.target.closest('a, button, input, label'))) return;
    options.choose(id, { isChosen: true, isRange: true });
  });
  // A shift-click in running text selects it otherwise.
  row.addEventListener('mousedown', (event) => { if (event.shiftKey) event.preventDefault(); });
  setChosen(row, options.isChosen(id));
  if (excerpt && query && !isInHead) void showSnippet(excerpt, options.snippet(id, query));
  return row;
}

/** Shows that the row is chosen, or that it is not. */
export function setChosen(row: HTMLElement, isChosen: boolean): void {
  row.toggleAttribute('data-chosen', isChosen);
  const box = row.querySelector('input');
  if (box) box.checked = isChosen;
}

function drawChoice({ id, title }: SavedSummary, { t, choose }: RowOptions): HTMLElement {
  const box = h('input', { type: 'checkbox', 'aria-label': t('selectNamed', title), 'data-action': 'select' });
  // `change` does not tell of the shift key.
  box.addEventListener('click', (event) => choose(id, { isChosen: box.checked, isRange: event.shiftKey }));
  return h('label', { class: 'choose' }, box);
}

/** The kept picture; in place of one that would be asked for at its site, the site's initial in a colour of its own. And how far it was read. */
function drawPicture({ id, siteName, url, picture: address, progress, state }: SavedSummary, options: RowOptions): HTMLElement {
  const host = hostOf(url);
  const [initial = ''] = (siteName ?? host).trim().toUpperCase();
  const picture = h('div', { class: 'picture', 'aria-hidden': 'true' }, initial);
  picture.style.setProperty('--hue', String(hueOf(host)));
  if (address !== null) void showKept(picture, options.picture(id, address));
  if (state !== 'reading' || progress < begun) return picture;
  const bar = h('span', { class: 'progress' });
  bar.style.setProperty('--progress', String(progress));
  picture.append(bar);
  return picture;
}

async function showKept(place: HTMLElement, wanted: Promise<Blob | null>): Promise<void> {
  const blob = await wanted;
  if (!blob) return;
  const image = h('img', { alt: '', src: URL.createObjectURL(blob), decoding: 'async', draggable: 'false' });
  // The address is needed until it is read, the bytes as long as the row is there.
  const settle = (): void => URL.revokeObjectURL(image.src);
  image.addEventListener('load', settle, { once: true });
  image.addEventListener('error', () => { settle(); image.remove(); }, { once: true });
  place.append(image);
}

/** Degrees on the circle of colours: the same for the same site, on every machine. */
function hueOf(host: string): number {
  let hue = 7;
  for (const letter of host) hue = (hue * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return hue;
}

function drawFacts(summary: SavedSummary, query: Query | null, t: Translate): HTMLElement {
  const language = document.documentElement.lang || 'en';
  const { published, savedAt, authors, readingMinutes, progress, state } = summary;
  const fact = (props: Record<string, string>, ...words: Child[]): HTMLElement => h('span', props, h('bdi', {}, ...words));
  const day = (iso: string): string => shortDate(iso, language) ?? '';
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return h('p', { class: 'facts' },
    fact({ class: 'site' }, ...marked(summary.siteName ?? hostOf(summary.url), query)),
    authors.length > 0 && fact({ class: 'author' }, ...marked(new Intl.ListFormat(language, { type: 'conjunction' }).format(authors), query)),
    published !== null && h('time', { datetime: published }, h('bdi', {}, day(published))),
    (published === null || day(published) !== day(savedAt)) && h('time', { datetime: savedAt, class: 'saved-at' }, h('bdi', {}, t('savedOn', day(savedAt)))),
    fact({}, plural(t, 'minutes', readingMinutes)),
    state === 'read' && fact({ class: 'read-mark' }, t('stateRead')),
    state === 'reading' && progress >= begun && progress < finished && fact({ class: 'progress-mark' }, t('progressMark', percent.format(progress))),
    summary.completeness !== 'full' && fact({ class: 'mark' }, t('partialMark')),
    summary.archived && fact({ class: 'archived-mark' }, t('archivedMark')),
    summary.trashedAt !== null && fact({ class: 'mark' }, plural(t, 'daysLeft', daysLeft(summary.trashedAt))));
}

function daysLeft(trashedAt: string): number {
  return Math.max(0, Math.ceil(trashDays - (Date.now() - Date.parse(trashedAt)) / dayMs));
}

function drawTags({ tags }: SavedSummary, { t, filter }: RowOptions): HTMLElement | null {
  if (tags.length === 0) return null;
  return h('div', { class: 'tags', role: 'group', 'aria-label': t('tags') }, ...tags.map((tag) => h('button', {
    type: 'button', class: 'tag', 'data-action': 'filter-tag', 'data-tag': tag, title: t('showTag', tag), onclick: () => filter(queryWord('tag', tag)),
  }, h('bdi', {}, tag))));
}

function drawDeeds(summary: SavedSummary, { t, act }: RowOptions): HTMLElement[] {
  const { title, favourite, archived, state, trashedAt } = summary;
  const deed = (action: RowDeed, label: string, given: { icon: IconName; isPressed?: boolean }): HTMLElement => drawButton(
    { action, label, icon: given.icon, bare: true, class: 'quiet', press: () => act(action, summary) },
    given.isPressed === undefined ? {} : { 'aria-pressed': String(given.isPressed) });
  if (trashedAt !== null) return [deed('restore', t('restoreFromTrash', title), { icon: 'undo' }), deed('destroy', t('destroyNamed', title), { icon: 'delete' })];
  return [
    deed('favourite', t('favouriteNamed', title), { icon: 'star', isPressed: favourite }),
    deed('read', t('readNamed', title), { icon: 'check', isPressed: state === 'read' }),
    deed('archive', t('archiveNamed', title), { icon: 'archive', isPressed: archived }),
    deed('tag', t('tagNamed', title), { icon: 'tag' }),
    deed('delete', t('deleteNamed', title), { icon: 'delete' }),
  ];
}

function marked(text: string, query: Query | null): Child[] {
  return query ? drawPieces(markMatches(text, query)) : [text];
}

function drawPieces(pieces: readonly Piece[]): Child[] {
  return pieces.map(({ text, isMatch }) => (isMatch ? h('mark', {}, text) : text));
}

async function showSnippet(excerpt: HTMLElement, wanted: Promise<readonly Piece[] | null>): Promise<void> {
  const pieces = await wanted.catch(() => null);
  if (pieces) excerpt.replaceChildren(...drawPieces(pieces).map((piece) => piece || ''));
}

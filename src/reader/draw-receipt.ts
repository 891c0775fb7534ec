import type { Article, Removal } from '../article/index.ts';
import { h } from '../ui/h.ts';
import { showRefusal } from '../ui/show-refusal.ts';
import { plural, type Translate } from '../ui/translate.ts';
import { kindName, kindReason, nameKinds } from './kind-name.ts';
import { isRestorable } from './restored.ts';

/** What the reader chose never to have removed on the site of the article. */
export interface KeptHere {
  site: string;
  kinds: ReadonlySet<string>;
  /** Remembers the choice, or forgets it. Answers whether that is done. */
  turn: (kind: string, isKept: boolean) => Promise<boolean>;
}

export interface ReceiptOptions {
  t: Translate;
  /** Null where no choice can be kept. */
  kept: KeptHere | null;
  /** Puts the removal of this index back, or takes it away again. */
  toggle: (index: number) => void;
  /** Puts everything of this kind back, or takes it away again, here and from now on. Answers whether that is done. */
  turnKind: (kind: string) => Promise<boolean>;
  isRestored: (index: number) => boolean;
}

/** A way to bring an item's buttons up to date. */
type Updates = (() => void)[];

/** What was taken off the page, as a receipt: the sum by kinds, and each thing with its reason, excerpt and way back. */
export function drawReceipt(article: Article, options: ReceiptOptions): HTMLElement {
  const { t } = options;
  const words = { lang: document.documentElement.lang || 'en', dir: document.documentElement.dir || 'ltr' };
  if (article.removals.length === 0) return h('p', { ...words, 'data-part': 'removals', class: 'receipt receipt-none' }, t('removedNone'));
  const kinds = countKinds(article.removals);
  const sum = new Intl.ListFormat(words.lang, { type: 'unit' }).format(kinds.map(([kind, count]) => nameKinds(kind, count, t)));
  const updates: Updates = [];
  return h('details', { ...words, 'data-part': 'removals', class: 'receipt' },
    h('summary', {}, h('span', { class: 'total' }, t('removedSum', plural(t, 'removed', article.removals.length))), h('span', { class: 'kinds' }, sum)),
    h('p', { class: 'lead' }, t('removedLead')),
    h('ul', { class: 'items' }, ...article.removals.map((removal, index) => drawItem({ removal, index, updates, language: article.lang ?? '' }, options))));
}

interface Item {
  removal: Removal;
  index: number;
  updates: Updates;
  /** Of the article. */
  language: string;
}

function drawItem(item: Item, options: ReceiptOptions): HTMLElement {
  const { t, kept } = options;
  const { removal, language } = item;
  const excerpt = removal.excerpt.trim() || t('noWords');
  const canReturn = isRestorable(removal);
  return h('li', { 'data-kind': removal.kind },
    h('span', { class: 'kind' }, kindName(removal.kind, t)),
    h('span', { class: 'reason' }, kindReason(removal.kind, t) ?? removal.reason),
    h('q', removal.excerpt.trim() ? { class: 'excerpt', lang: language, dir: 'auto' } : { class: 'excerpt' }, excerpt),
    canReturn ? drawToggle(item, excerpt, options) : h('span', { class: 'held' }, t('notRestorable')),
    canReturn && kept && drawNever(item, { excerpt, kept }, options));
}

function drawToggle({ index, updates }: Item, excerpt: string, { t, toggle, isRestored }: ReceiptOptions): HTMLElement {
  const button = h('button', { type: 'button', 'data-action': 'restore', class: 'quiet', onclick: () => { toggle(index); run(updates); } });
  const update = (): void => {
    const isBack = isRestored(index);
    button.textContent = t(isBack ? 'removeAgain' : 'restore');
    button.setAttribute('aria-label', t(isBack ? 'removeAgainNamed' : 'restoreNamed', excerpt));
    button.dataset['restored'] = String(isBack);
  };
  updates.push(update);
  update();
  return button;
}

function drawNever({ removal: { kind }, updates }: Item, { excerpt, kept }: { excerpt: string; kept: KeptHere }, { t, turnKind }: ReceiptOptions): HTMLElement {
  const button = h('button', { type: 'button', 'data-action': 'never-remove', class: 'quiet', onclick: () => void press() });
  const press = async (): Promise<void> => {
    const isDone = await turnKind(kind);
    run(updates);
    const item = button.closest('li');
    if (item) showRefusal(item, isDone ? null : t('notDone'));
  };
  const update = (): void => {
    const isKept = kept.kinds.has(kind);
    button.textContent = t(isKept ? 'keptHere' : 'neverRemove', kept.site);
    button.setAttribute('aria-label', `${button.textContent}: ${excerpt}`);
    button.setAttribute('aria-pressed', String(isKept));
  };
  updates.push(update);
  update();
  return button;
}

function run(updates: Updates): void {
  for (const update of updates) update();
}

/** Kinds with their counts, the most frequent first. */
function countKinds(removals: readonly Removal[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { kind } of removals) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

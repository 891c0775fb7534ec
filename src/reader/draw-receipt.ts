import type { Article, Removal } from '../article/index.ts';
import { h } from '../ui/h.ts';
import { lookUp, plural, type Translate } from '../ui/translate.ts';
import { isRestorable } from './restored.ts';

export interface ReceiptOptions {
  t: Translate;
  /** Puts the removal of this index back, or takes it away again. */
  toggle: (index: number) => void;
  isRestored: (index: number) => boolean;
}

/** What was taken off the page, as a receipt: the sum by kinds, and each thing with its reason, excerpt and way back. */
export function drawReceipt(article: Article, options: ReceiptOptions): HTMLElement {
  const { t } = options;
  const words = { lang: document.documentElement.lang || 'en', dir: document.documentElement.dir || 'ltr' };
  if (article.removals.length === 0) return h('p', { ...words, 'data-part': 'removals', class: 'receipt receipt-none' }, t('removedNone'));
  const kinds = countKinds(article.removals);
  const language = document.documentElement.lang || 'en';
  const sum = new Intl.ListFormat(language, { type: 'unit' }).format(kinds.map(([kind, count]) => nameKind(kind, count, t)));
  return h('details', { ...words, 'data-part': 'removals', class: 'receipt' },
    h('summary', {}, h('span', { class: 'total' }, plural(t, 'removed', article.removals.length)), h('span', { class: 'kinds' }, sum)),
    h('p', { class: 'lead' }, t('removedLead')),
    h('ul', { class: 'items' }, ...article.removals.map((removal, index) => drawItem(removal, index, options))));
}

function drawItem(removal: Removal, index: number, options: ReceiptOptions): HTMLElement {
  const { t } = options;
  const excerpt = removal.excerpt.trim();
  return h('li', { 'data-kind': removal.kind },
    h('span', { class: 'kind' }, nameOne(removal.kind, t)),
    h('span', { class: 'reason' }, lookUp(t, `reason_${keyOf(removal.kind)}`) ?? removal.reason),
    h('q', { class: 'excerpt', dir: 'auto' }, excerpt || t('noWords')),
    isRestorable(removal) ? drawToggle(excerpt, index, options) : h('span', { class: 'held' }, t('notRestorable')));
}

function drawToggle(excerpt: string, index: number, { t, toggle, isRestored }: ReceiptOptions): HTMLElement {
  const button = h('button', { type: 'button', 'data-action': 'restore', class: 'quiet', onclick: () => { toggle(index); update(); } });
  const update = (): void => {
    const isBack = isRestored(index);
    button.textContent = t(isBack ? 'removeAgain' : 'restore');
    button.setAttribute('aria-label', t(isBack ? 'removeAgainNamed' : 'restoreNamed', excerpt || t('noWords')));
    button.dataset['restored'] = String(isBack);
  };
  update();
  return button;
}

/** Kinds with their counts, the most frequent first. */
function countKinds(removals: readonly Removal[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { kind } of removals) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** "14 subscribe forms", or "14 other things" for a kind that this language does not name yet. */
function nameKind(kind: string, count: number, t: Translate): string {
  const language = document.documentElement.lang || 'en';
  const form = new Intl.PluralRules(language).select(count);
  const shown = new Intl.NumberFormat(language).format(count);
  const key = `kind_${keyOf(kind)}`;
  return lookUp(t, `${key}_${form}`, shown) ?? lookUp(t, `${key}_other`, shown) ?? plural(t, 'kind_other', count);
}

/** "subscribe form": the name of one, without its count. */
function nameOne(kind: string, t: Translate): string {
  return (lookUp(t, `kind_${keyOf(kind)}_one`, '') ?? t('kind_other_one', '')).trim();
}

/** Message names know no hyphen. */
function keyOf(kind: string): string {
  return kind.replaceAll('-', '_');
}

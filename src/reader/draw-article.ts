import type { Article } from '../article/index.ts';
import { announce } from '../ui/announce.ts';
import { h } from '../ui/h.ts';
import type { Translate } from '../ui/translate.ts';
import { drawBody } from './draw-body.ts';
import { drawHead } from './draw-head.ts';
import { drawLead } from './draw-lead.ts';
import { drawReceipt, type KeptHere } from './draw-receipt.ts';
import { putBack, putBackKinds, takeAway } from './restored.ts';
import { scriptOf } from './script-of.ts';

export interface ArticleOptions {
  t: Translate;
  /** False: nothing is loaded; each picture is a placeholder with its words. */
  pictures: boolean;
  /** Addresses of ours for pictures that are kept; these are shown all the same. */
  ownPictures?: ReadonlyMap<string, string>;
  /** Hears the article as it stands after something was put back or taken away again. */
  onChange?: (article: Article) => void;
  /** What is never removed on its site; without it no such choice is offered. */
  kept?: KeptHere | null;
}

/** The reader view of one article: head, lead picture, story, and the receipt of what was removed. */
export function drawArticle(article: Article, options: ArticleOptions): HTMLElement {
  let current = article;
  let body = drawBody(current, options);
  const change = (next: Article, said: string): void => {
    current = next;
    const drawn = drawBody(current, options);
    body.replaceWith(drawn);
    body = drawn;
    announce(said);
    options.onChange?.(current);
  };
  const isRestored = (index: number): boolean => Boolean(current.removals[index]?.restored);
  const toggle = (index: number): void => {
    if (isRestored(index)) change(takeAway(current, index), options.t('announceGone'));
    else change(putBack(current, index), options.t('announceBack'));
  };
  const kept = options.kept ?? null;
  const turnKind = async (kind: string): Promise<boolean> => {
    if (!kept) return false;
    const isKept = !kept.kinds.has(kind);
    if (!await kept.turn(kind, isKept)) return false;
    const next = isKept ? putBackKinds(current, new Set([kind]))
    : current.removals.reduce((each, removal, index) => (removal.kind === kind ? takeAway(each, index) : each), current);
    change(next, options.t(isKept ? 'announceKept' : 'announceNotKept', kept.site));
    return true;
  };
  // Empty says that nobody knows the language; absent, it would be ours.
  return h('article', { lang: article.lang ?? '', dir: article.dir, class: 'story', 'data-script': scriptOf(article.lang) },
    drawHead(article, options.t),
    article.lead && drawLead(article.lead, options),
    body,
    drawCompleteness(article, options.t),
    drawReceipt(article, { t: options.t, kept, toggle, turnKind, isRestored }));
}

/** Says that the page did not give the whole story; nothing when it did. */
function drawCompleteness({ completeness }: Article, t: Translate): HTMLElement | null {
  if (completeness === 'full') return null;
  const isPartial = completeness === 'partial';
  return h('aside', { ...interfaceText(), 'data-part': 'completeness', 'data-completeness': completeness, class: 'note' },
    h('strong', {}, t(isPartial ? 'partialTitle' : 'blockedTitle')),
    h('p', {}, t(isPartial ? 'partialText' : 'blockedText')));
}

/** Our own words inside an article of another language keep our language and direction. */
export function interfaceText(): { lang: string; dir: string } {
  return { lang: document.documentElement.lang || 'en', dir: document.documentElement.dir || 'ltr' };
}

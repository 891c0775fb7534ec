import type { Article } from '../article/index.ts';
import { isWebAddress } from '../html/sanitise.ts';
import { h } from '../ui/h.ts';
import { plural, type Translate } from '../ui/translate.ts';
import { longDate } from './long-date.ts';
import { resemblesHost } from './resembles-host.ts';

/** Site, title, authors, date, reading time. All of it is text from the page, so each piece is isolated in its direction. */
export function drawHead(article: Article, t: Translate): HTMLElement {
  return h('header', { class: 'head' },
    h('p', { class: 'source', 'data-part': 'source' }, drawSource(article, t), article.section && h('bdi', { class: 'section' }, article.section)),
    h('h1', {}, h('bdi', {}, article.title)),
    h('div', { class: 'facts', lang: document.documentElement.lang || 'en' }, drawByline(article, t), ...drawDates(article, t),
      h('span', { 'data-part': 'reading-time' }, h('bdi', {}, plural(t, 'minutes', article.readingMinutes)))));
}

function drawSource(article: Article, t: Translate): HTMLElement | null {
  const host = hostOf(article.url);
  const name = article.siteName ?? host;
  if (!isWebAddress(article.url)) return name ? h('bdi', {}, name) : null;
  // A page may take another publication's name, but not its host.
  const isKnown = article.siteName === null || resemblesHost(article.siteName, new URL(article.url).hostname);
  return h('a', { href: article.url, target: '_blank', rel: 'noopener noreferrer', title: t('readAt', name) },
    h('bdi', {}, name), ...(isKnown ? [] : [' · ', h('bdi', { 'data-part': 'host' }, host)]));
}

/** Always there, so that an article without a known author has an empty byline rather than a missing one. */
function drawByline(article: Article, t: Translate): HTMLElement {
  const names = new Intl.ListFormat(document.documentElement.lang || 'en', { type: 'conjunction' }).format(article.authors);
  return h('span', { 'data-part': 'byline', hidden: article.authors.length === 0 }, article.authors.length > 0 && h('bdi', {}, t('byline', names)));
}

function drawDates(article: Article, t: Translate): HTMLElement[] {
  const language = document.documentElement.lang || 'en';
  const published = article.published && longDate(article.published, language);
  if (!published || !article.published) return [];
  const modified = article.modified && article.modified.slice(0, 10) !== article.published.slice(0, 10) && longDate(article.modified, language);
  return [
    h('time', { datetime: article.published }, h('bdi', {}, published)),
    ...(modified ? [h('span', { 'data-part': 'updated' }, h('bdi', {}, t('updatedOn', modified)))] : []),
  ];
}

/** The host without `www.`, or the address itself when it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
}

export { isWebAddress };

import { all, textOf } from './page-access.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import type { Site } from './site-name.ts';

/** What a separator between a headline and a site's name looks like. A hyphen or colon only with space around or after. */
const separator = /\s+[|\-–—·•»«/\\:]+\s+|\s*[|»«]\s*|:\s+/gu;

/** Every way the page writes its headline. */
export interface Titles {
  linked: string | null;
  social: string[];
  headings: string[];
  window: string | null;
}

export function readTitles(document: Document, meta: MetaTags, linked: LinkedArticle | null): Titles {
  const window = all(document, 'head > title, title', 1)[0];
  return {
    linked: linked?.headline ? plainText(linked.headline) : null,
    social: meta.every('og:title', 'twitter:title', 'dc.title', 'title', 'parsely-title', 'sailthru.title').map(plainText),
    headings: all(document, 'h1', 20).map(textOf).filter(Boolean),
    window: window ? textOf(window) || null : null,
  };
}

/** The headline without the site's name; empty when the page has none. */
export function chooseTitle(titles: Titles, site: Site): string {
  const candidates = [titles.linked, ...titles.social, ...titles.headings, titles.window];
  const stripped = candidates.filter((title): title is string => title !== null).map((title) => withoutSite(title, site)).filter(Boolean);
  return stripped[0] ?? '';
}

/** The title without the parts at its ends that are the site's name. */
export function withoutSite(title: string, site: Site): string {
  let text = title.trim();
  for (let part = 0; part < 3; part += 1) {
    const marks = [...text.matchAll(separator)];
    const last = marks.at(-1);
    const first = marks[0];
    if (last && site.isCalled(text.slice(last.index + last[0].length))) text = text.slice(0, last.index).trim();
    else if (first && first.index > 0 && site.isCalled(text.slice(0, first.index))) text = text.slice(first.index + first[0].length).trim();
    else break;
  }
  return text || title.trim();
}

/** Entities that were escaped twice, and tags, as some systems write them into attributes and JSON. */
export function plainText(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#039': "'", '#39': "'", '#8217': '’', '#8216': '‘', '#8220': '“', '#8221': '”', '#8211': '–', '#8212': '—', '#8230': '…', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', hellip: '…' };
  const decoded = text.replace(/&(#?\w{2,8});/g, (whole, name: string) => (Object.hasOwn(entities, name) ? entities[name] ?? whole : whole));
  return decoded.replace(/<\/?[a-z][^<>]{0,200}>/gi, '').replace(/\s+/g, ' ').trim();
}

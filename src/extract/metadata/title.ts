import type { LinkedArticle } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { spacedTextOf, tagged } from './page-access.ts';
import { plainText } from './plain-text.ts';
import type { Site } from './site-name.ts';

/** What stands between a headline and a site's name. A hyphen only with space around it, a colon with space after it. */
const separator = /\s+[|\-–—·•»«/\\:*]+\s+|\s*[|»«：ㅣ]\s*|\s?--|:\s+/gu;

/** Shorter than this, one title beginning with another says nothing: `Ukraine` begins many. In letters and digits. */
const minSharedLetters = 10;

/** The longest headlines of newspapers have 300; what is longer is a page's mistake or its malice. */
const maxCharacters = 500;

/** Every way the page writes its headline, without the site's name; null where it does not. */
interface Titles {
  linked: string | null;
  social: string | null;
  /** What else it is called where it is shared. */
  shared: string | null;
  headings: string[];
  window: string | null;
}

/**
 * The headline, without the site's name; empty when the page has none.
 *
 * Mostly all sources agree. Where they do not, the visible heading wins, but for one case: a heading that is word for word
 * the window's title was written for search engines (or for a live blog's rank in them), and a headline that only the
 * publisher's data has is the editors'. Measured on 181 news pages: theirs was the headline on 16 of 17, and where it is a
 * piece of the heading (without its kicker, or its end) on 7 of 9. Not where the page has one for sharing too (a
 * `twitter:title`) and its data stand by the heading: there it was on 5 of 10. And not where the data call the
 * page something else than news: there it was the headline on 1 of 6 guides, else an old year's title or a description.
 * Where no source says what the first heading says, the data name a news page (3 of 4), but are an old or a search
 * engine's title of anything else: of 109 guides and blogs the heading, where neither ends with the other, was it on 67, and
 * the data's on 32.
 */
export function readTitle(document: Document, sources: { meta: MetaTags; linked: LinkedArticle | null; site: Site; isNews: boolean }): string {
  const titles = unglue(gatherTitles(document, sources), plainText(sources.meta.first('headline', 'title') ?? ''));
  const { linked, social, shared, headings, window } = titles;
  const told = [linked, social].filter((title) => title !== null);
  const heading = headings.find((title) => told.some((other) => same(title, other))) ?? headings.find((title) => window !== null && same(title, window)) ?? null;
  const first = headings[0];
  if (!heading && told[0] && first && !sources.isNews && isHeadline(first, told[0]) && !isEndOf(first, told[0]) && !isEndOf(told[0], first)) return first;
  if (!heading) return told[0] ?? (window && headings[0] && !resembles(headings[0], window) ? window : headings[0] ?? window ?? '');
  const other = told.length === 2 ? told.find((title) => !same(title, heading)) : told.find((title) => !same(title, heading) && resembles(title, heading));
  if (!other || (linked !== null && !sources.isNews) || window === null || !same(heading, window) || !isHeadline(other, heading)) return heading;
  const isForSharing = other === social && shared !== null && linked !== null && same(linked, heading);
  return isForSharing && !letters(heading).includes(letters(other)) ? heading : other;
}

function gatherTitles(document: Document, { meta, linked, site }: { meta: MetaTags; linked: LinkedArticle | null; site: Site }): Titles {
  const clean = (raw: string | null): string | null => {
    const text = withoutSite(plainText(raw ?? '').slice(0, maxCharacters).trim(), site);
    return text && !site.isCalled(text) ? text : null;
  };
  const window = tagged(document, 'title', 1)[0];
  return {
    linked: clean(linked?.headline ?? null),
    social: clean(meta.first('og:title') ?? meta.first('twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'title')),
    shared: clean(meta.first('twitter:title')),
    headings: tagged(document, 'h1', 12).map((heading) => clean(spacedTextOf(heading))).filter((text) => text !== null),
    window: window ? clean(spacedTextOf(window)) : null,
  };
}

/** The title without the parts at its ends that are the site's name. */
export function withoutSite(title: string, site: Site): string {
  let text = title;
  for (let part = 0; part < 3; part += 1) {
    const marks = [...text.matchAll(separator)];
    const last = marks.findLast((mark) => site.isCalled(text.slice(mark.index + mark[0].length)));
    const first = marks.find((mark) => mark.index > 0 && site.isCalled(text.slice(0, mark.index)));
    if (last && last.index > 0) text = text.slice(0, last.index).trim();
    else if (first) text = text.slice(first.index + first[0].length).trim();
    else break;
  }
  return text;
}

/** Each title without what only it has after, or before, another whole one: section, date, kicker and the site's name. */
function unglue(titles: Titles, bareTitle: string): Titles {
  const known = [titles.linked, titles.social, ...titles.headings, bareTitle].filter((title) => title !== null);
  const cut = (title: string | null): string | null => {
    if (!title) return title;
    const inner = known.find((other) => letters(other).length >= minSharedLetters && isGlued(title, other));
    return inner ?? title;
  };
  return { linked: cut(titles.linked), social: cut(titles.social), shared: titles.shared, headings: titles.headings, window: cut(titles.window) };
}

/** Whether the longer title is the shorter one and then (or before) a separator with something else. */
function isGlued(longer: string, shorter: string): boolean {
  const [long, short] = [longer.toLowerCase(), shorter.toLowerCase()];
  if (long.length <= short.length) return false;
  if (long.startsWith(short)) return /^\s*[|·•»«：ㅣ*]|^\s+[-–—:/]\s|^--?\S|^\s?[[(]/u.test(longer.slice(shorter.length));
  return long.endsWith(short) && /(?:[|»]|\s[-–—/])\s*$/u.test(longer.slice(0, -shorter.length));
}

/** Whether this is a headline of the same story: long enough, not cut short, no sentence with its full stop, and with a word in common. */
function isHeadline(title: string, heading: string): boolean {
  return letters(title).length >= minSharedLetters && !/(?:…|[^.]\.|\.\.\.)$/.test(title) && resembles(title, heading);
}

function resembles(one: string, other: string): boolean {
  const words = new Set(wordsOf(other));
  return wordsOf(one).some((word) => words.has(word));
}

/** Words of four letters and more; for scripts without spaces, pairs of characters. */
function wordsOf(title: string): string[] {
  const lower = title.normalize('NFKC').toLowerCase();
  const pairs = [...lower.matchAll(/(?=([\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2}))/gu)].map((match) => match[1] ?? '');
  return [...(lower.match(/\p{L}{4,}/gu) ?? []), ...pairs];
}

function isEndOf(end: string, title: string): boolean {
  return letters(title).endsWith(letters(end));
}

function same(one: string, other: string): boolean {
  return letters(one) === letters(other);
}

function letters(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

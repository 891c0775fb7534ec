import type { LinkedArticle } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { spacedTextOf, tagged } from './page-access.ts';
import { plainText } from './plain-text.ts';
import type { Site } from './site-name.ts';

/** What stands between a headline and a site's name. A hyphen only with space around it, a colon with space after it. */
const separator = /\s+[|\-–—·•»«/\\:*]+\s+|\s*[|»«：ㅣ]\s*|\s?--|:\s+/gu;

/** Shorter than this, one title beginning with another says nothing: `Ukraine` begins many. In letters and digits. */
const minSharedLetters = 10;

/** Shorter than this, what stands before a bar or is said twice may be a name or a refrain. */
const minPartCharacters = 20;

/** The longest headlines of newspapers have 300; what is longer is a page's mistake or its malice. */
const maxCharacters = 500;

/** Every way the page writes its headline, without the site's name; null where it does not. */
interface Titles {
  linked: string | null;
  social: string | null;
  /** What else it is called where it is shared. */
  shared: string | null;
  headings: string[];
  subheadings: string[];
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
  const { linked, social, headings, subheadings } = titles;
  const window = titles.window ?? '';
  const told = [linked, social].filter((title) => title !== null);
  const heading = headings.find((title) => told.some((other) => same(title, other))) ?? headings.find((title) => same(title, window));
  const first = headings[0];
  if (!heading && told[0] && first && !sources.isNews && isHeadline(first, told[0]) && !isEndOf(first, told[0]) && !isEndOf(told[0], first)) return first;
  if (!heading) return headlinePart(told[0] ?? closest(headings, window) ?? (first && shared(first, window) > 1 ? first : closest(subheadings, window) ?? (window || (first ?? ''))));
  const other = told.find((title) => !same(title, heading));
  if (!other || (linked !== null && !sources.isNews) || !same(heading, window) || !isHeadline(other, heading)) return heading;
  const isForSharing = other === social && titles.shared !== null && linked !== null && same(linked, heading);
  return isForSharing && !letters(heading).includes(letters(other)) ? heading : other;
}

function gatherTitles(document: Document, { meta, linked, site }: { meta: MetaTags; linked: LinkedArticle | null; site: Site }): Titles {
  const clean = (raw: string | null): string | null => {
    const text = withoutSite(plainText(raw ?? '').slice(0, maxCharacters).trim(), site).replace(/^(.{20,}) \1$/, '$1');
    return text && !site.isCalled(text) ? text : null;
  };
  const cleanAll = (tag: string, most: number): string[] => tagged(document, tag, most).map((element) => clean(spacedTextOf(element))).filter((text) => text !== null);
  return {
    linked: clean(linked?.headline ?? null),
    social: clean(meta.first('og:title') ?? meta.first('twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'title')),
    shared: clean(meta.first('twitter:title')),
    headings: cleanAll('h1', 12),
    subheadings: cleanAll('h2', 20),
    window: cleanAll('title', 1)[0] ?? null,
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
  return { ...titles, linked: cut(titles.linked), social: cut(titles.social), window: cut(titles.window) };
}

/** Whether the longer title is the shorter one and then (or before) a separator with something else. */
function isGlued(longer: string, shorter: string): boolean {
  const [long, short] = [longer.toLowerCase(), shorter.toLowerCase()];
  if (long.length <= short.length) return false;
  if (long.startsWith(short)) return /^\s*[|·•»«：ㅣ*]|^\s+[-–—:/]\s|^--?\S|^\s?[[(]/u.test(longer.slice(shorter.length));
  return long.endsWith(short) && 2 * short.length > long.length && /(?:[|»]|\s[-–—/])\s*$/u.test(longer.slice(0, -shorter.length));
}

/** Whether this is a headline of the same story: long enough, not cut short, no sentence with its full stop, and with a word in common. */
function isHeadline(title: string, heading: string): boolean {
  return letters(title).length >= minSharedLetters && !/(?:…|[^.]\.|\.\.\.)$/.test(title) && shared(title, heading) > 0;
}

/** The heading with the most words of the window's title, where these are more than half of its own: another one is a section's. */
function closest(headings: readonly string[], window: string): string | null {
  return headings.filter((heading) => 2 * shared(heading, window) > wordsOf(heading).length).sort((one, other) => shared(other, window) - shared(one, window))[0] ?? null;
}

/** Of `Headline | Section | Site`, where no heading tells them apart, the first that is long enough to be the headline. */
function headlinePart(title: string): string {
  return title.split(/\s[|»]\s/).find((part) => part.length >= minPartCharacters) ?? title;
}

/** How many words of the one the other has. */
function shared(one: string, other: string): number {
  const words = new Set(wordsOf(other));
  return wordsOf(one).filter((word) => words.has(word)).length;
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

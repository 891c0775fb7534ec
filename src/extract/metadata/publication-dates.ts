import { isProse } from '../declutter/time-words.ts';
import { normaliseDate } from './dates.ts';
import type { FindByName } from './class-names.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { all, attribute, get, linesOf, nearest } from './page-access.ts';
import { dateLines, dateOfAddress, readLabelledDates } from './shown-dates.ts';
import type { StoryPlace } from './story-place.ts';

interface Sources {
  meta: MetaTags;
  linked: LinkedArticle | null;
  lang: string | null;
}

/** The names under which systems write the day of publication, the most exact first. */
const publishedNames = [
  'article:published_time', 'og:article:published_time', 'article:published', 'datepublished', 'publication_date', 'publish_date', 'publish-date', 'published-date', 'published_date', 'publisheddate', 'publishdate', 'date-published', 'date_published', 'publication-date',
  'pubdate', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'citation_publication_date', 'citation_online_date', 'citation_date',
  'dc.date.issued', 'dc.date.created', 'dcterms.issued', 'dcterms.created', 'dcterms.date', 'dc.date', 'date', 'og:pubdate', 'article:created',
];
const modifiedNames = ['article:modified_time', 'og:updated_time', 'og:article:modified_time', 'datemodified', 'dcterms.modified', 'dc.date.modified', 'last-modified', 'lastmod'];

/** Classes under which a date is shown, where nothing better says it; not the day a source was read. */
const shownNames = /(?<!access-?)date|publish|datum|timestamp|post-?meta|article-?meta|fecha|(?:^|[\s_-])time(?:$|[\s_-])/i;
const maxShownCharacters = 160;
/** Lines after the heading among which a day is believed against the data. */
const nearLines = 8;
/** In milliseconds. */
const oneMinute = 60_000;
const oneDay = 24 * 60 * oneMinute;

interface Page {
  /** What its JSON-LD says about the page itself. */
  page: LinkedArticle | null;
  url: string;
  place: StoryPlace;
  find: FindByName;
  headlineLines: () => string[];
}

/**
 * When the story was first published: the publisher's data, then the page's `time`, then the words at the headline, then
 * those behind a label, and the day in the address.
 */
export function readPublished(document: Document, sources: Sources & Page): string | null {
  const { meta, linked, page, lang, place } = sources;
  const addressed = normaliseDate(dateOfAddress(sources.url), lang);
  // Where the address names the day, another one is of another story.
  const first = (values: Iterable<string | null>, day = addressed ?? ''): string | null => {
    for (const value of values) {
      const date = normaliseDate(value, lang);
      if (date && !(Math.abs(Date.parse(date) - Date.parse(day)) >= 2 * oneDay)) return date;
    }
    return null;
  };
  const told = first([linked?.published ?? null, ...meta.every(...publishedNames)], '');
  return (told && isOfSystem(told, linked?.modified ?? null, lang) ? earlier(first(dateLines(sources.headlineLines().slice(0, nearLines))), told) : null)
    ?? told
    ?? first(machineTimes(document, place, '[itemprop~="datePublished" i], time[pubdate], time[class*="publish" i]'), '')
    ?? first(machineTimes(document, place, 'time[datetime], abbr[title^="20"]'))
    ?? ofHeadline(sources.headlineLines(), first)
    ?? first(shownTimes(sources))
    ?? first([page?.published ?? null])
    ?? first(readLabelledDates(document, place, lang))
    ?? addressed;
}

/** When it was last changed, or null when no source says so or says a day before its publication. */
export function readModified(document: Document, { meta, linked, lang, published }: Sources & { published: string | null }): string | null {
  const values = [linked?.modified ?? null, ...meta.every(...modifiedNames), ...all(document, '[itemprop~="dateModified" i]', 3).map(machineTime)];
  for (const value of values) {
    const date = normaliseDate(value, lang);
    if (date) return published && Date.parse(date) < Date.parse(published) ? null : date;
  }
  return null;
}

function machineTimes(document: Document, place: StoryPlace, selector: string): (string | null)[] {
  const elements = all(document, selector, 40).filter((element) => !place.isElsewhere(element));
  // A time inside the article or beside its heading before one in a bar at the top of the page.
  const inside = elements.filter((element) => nearest(element, 'article, main, [role="main"]'));
  return [...inside, ...elements].map(machineTime);
}

function machineTime(element: Element): string | null {
  return attribute(element, 'datetime') ?? attribute(element, 'content') ?? (get<string>(element, 'localName') === 'abbr' ? attribute(element, 'title') : linesOf(element).join(' '));
}

/** Whether the data has one moment for both: some systems write the day of the last change as that of publication. */
function isOfSystem(published: string, modified: string | null, lang: string | null): boolean {
  const change = normaliseDate(modified, lang);
  return change !== null && Math.abs(Date.parse(change) - Date.parse(published)) < oneMinute;
}

/** The day shown at the headline, where it is some days before the data's; one before is another zone's. */
function earlier(shown: string | null, told: string): string | null {
  return shown && Date.parse(told) - Date.parse(shown) > 2 * oneDay ? shown : null;
}

/** The day of a line that is nothing else, with the hour where another line gives that; else the first day in any line. */
function ofHeadline(lines: readonly string[], first: (values: readonly string[]) => string | null): string | null {
  const day = first(dateLines(lines));
  const any = first(inPairs(lines));
  return day && (day.length > 10 || !any?.startsWith(day)) ? day : any;
}

/** Each line alone and with the next: `Published` / `10 May` / `2025` are often lines of their own. A caption and a key point say dates, too. */
function inPairs(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => (/\d/.test(line) ? [line, `${line} ${lines[at + 1] ?? ''}`].filter((text) => !isProse(text)) : []));
}

function shownTimes({ find, place }: { find: FindByName; place: StoryPlace }): string[] {
  return find(shownNames).slice(0, 200).filter((element) => !place.isElsewhere(element)).map((element) => linesOf(element).join(' '))
    .filter((text) => text.length <= maxShownCharacters && /\d/.test(text));
}

import { articleIdentity, type SavedSummary } from '../../article/index.ts';
import { addressOf } from '../identities.ts';
import { fold } from './fold.ts';
import { startsWord } from './match-term.ts';
import { conditions, operators, type Filter, type Operator, type Query } from './query.ts';

/**
 * A minus, a word with a colon, and either something in quotes or all up to the next space. Each part may be missing;
 * quotes may be of any country, and the last one is often not typed yet.
 */
const piece = /(-?)(?:([a-z]+(?:-[a-z]+)?)[:：])?(?:["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|(\S+))?/giu;

/** What ends a word in a sentence and is pasted with it. Not `+` and `#`: C++ and C# are words. */
const endOfWord = /[\s.,;:!?…)\]}"'。、，．！？：；）」』】،؛؟]+$/u;

/** Other spellings that people try. */
const synonyms: Readonly<Record<string, string>> = { favorite: 'favourite', favourites: 'favourite', starred: 'favourite', archive: 'archived', incomplete: 'partial', tag: 'tags', image: 'picture', highlights: 'highlight', by: 'author', language: 'lang', from: 'site', until: 'before', since: 'after' };

/** The query in these words. Every text is a query: what is no operator is a word to look for. */
export function parseQuery(text: string): Query {
  const query: Query = { typed: text, terms: [], filters: [], unknown: [] };
  for (const [typed, minus = '', name, quoted, end, bare] of text.matchAll(piece)) {
    if (typed.trim() === '') continue;
    const operator = operatorOf(name);
    if (operator) addFilter(query, { operator, value: quoted ?? bare ?? '', isExact: quoted !== undefined && end !== '', isNot: minus === '-', typed });
    else if (/^https?$/i.test(name ?? '')) addAddress(query, { address: quoted ?? bare ?? '', isNot: minus === '-' });
    // `12:30` is a word with a colon in it.
    else addTerm(query, { text: name === undefined ? (quoted ?? bare ?? '') : `${name}:${quoted ?? bare ?? ''}`, isExact: quoted !== undefined, isNot: minus === '-' });
  }
  return query;
}

export function isEmptyQuery({ terms, filters }: Query): boolean {
  return terms.length === 0 && filters.length === 0;
}

function operatorOf(name: string | undefined): Operator | undefined {
  const lower = name?.toLowerCase() ?? '';
  return operators.find((operator) => operator === lower || operator === synonyms[lower]);
}

function addTerm(query: Query, { text, isExact, isNot }: { text: string; isExact: boolean; isNot: boolean }): void {
  const begun = fold(text).replace(/^[\p{P}\s]+/u, '');
  const folded = isExact ? begun : begun.replace(endOfWord, '');
  // A lone minus or quote is the beginning of something that is still being typed.
  if (folded !== '') query.terms.push({ text: folded, isExact, isNot });
}

/** An address that was pasted: the article is found by where it is from, also under another form of its address. */
function addAddress(query: Query, { address, isNot }: { address: string; isNot: boolean }): void {
  const wanted = fold(address).replace(/^\/+/, '');
  const pasted = `https:${address}`;
  const identity = URL.canParse(pasted) ? articleIdentity(pasted) : null;
  if (wanted !== '') query.filters.push({ accepts: (summary) => addressOf(summary.identity) === identity || hostHas(summary.url, wanted), isNot });
}

interface Given {
  operator: Operator;
  value: string;
  /** In quotes that were closed: the whole name, not its beginning. */
  isExact: boolean;
  isNot: boolean;
  typed: string;
}

function addFilter(query: Query, { operator, value, isExact, isNot, typed }: Given): void {
  if (value.trim() === '') return;
  const accepts = (isExact ? exactTest(operator, plain(value)) : null) ?? test(operator, fold(value));
  if (accepts) query.filters.push({ accepts, isNot } satisfies Filter);
  else query.unknown.push(typed.trim());
}

/** A name as it is compared whole: a quotation mark in it cannot be asked for, since it would end the quotes. */
function plain(name: string): string {
  return fold(name).replaceAll('"', '');
}

/** For names that may be the beginning of another: a tag `sea` beside a tag `seaside`. Null for the other operators. */
function exactTest(operator: Operator, value: string): ((summary: SavedSummary) => boolean) | null {
  switch (operator) {
    case 'site':
      return ({ siteName, url }) => plain(siteName ?? '') === value || hostOf(url) === value;
    case 'author':
      return ({ authors }) => authors.some((author) => plain(author) === value);
    case 'tag':
      return ({ tags }) => tags.some((tag) => plain(tag) === value);
    default:
      return null;
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

function test(operator: Operator, value: string): ((summary: SavedSummary) => boolean) | null {
  switch (operator) {
    case 'site':
      return ({ siteName, url }) => startsWord(fold(siteName ?? ''), value) || hostHas(url, value);
    case 'author':
      return ({ authors }) => authors.some((author) => startsWord(fold(author), value));
    case 'tag':
      return ({ tags }) => tags.some((tag) => fold(tag).startsWith(value));
    case 'title':
      return ({ title }) => startsWord(fold(title), value);
    case 'lang':
      return ({ lang }) => lang?.toLowerCase().split(/[-_]/)[0] === value || lang?.toLowerCase() === value;
    case 'is':
    case 'has': {
      const name = [value, synonyms[value] ?? ''].find((one) => Object.hasOwn(conditions[operator], one));
      return name === undefined ? null : conditions[operator][name] ?? null;
    }
    case 'before':
    case 'after':
      return dateTest(operator, value, ({ published, savedAt }) => published ?? savedAt);
    case 'saved-before':
    case 'saved-after':
      return dateTest(operator === 'saved-after' ? 'after' : 'before', value, ({ savedAt }) => savedAt);
  }
}

/** `news.example` finds it, and so do `example` and `www.news.example/world`. */
function hostHas(url: string, value: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  const wanted = value.replace(/^https?:\/\//, '').replace(/^www\./, '');
  return startsWord(hostname.replace(/^www\./, ''), wanted) || (wanted.includes('/') && fold(hostname + pathname).replace(/^www\./, '').startsWith(wanted));
}

/** Before, or from, the first day of a year, a month, or a day. Days are those that the list shows. */
function dateTest(operator: 'before' | 'after', value: string, timeOf: (summary: SavedSummary) => string): ((summary: SavedSummary) => boolean) | null {
  const found = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(value);
  if (!found) return null;
  const [, year = '', month = '1', day = '1'] = found;
  const first = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return operator === 'before' ? (summary) => dayOf(timeOf(summary)) < first : (summary) => dayOf(timeOf(summary)) >= first;
}

/** A date without a time is that day everywhere, and a time with an offset the day that it was there; a time in UTC is the day that it is here. */
function dayOf(time: string): string {
  const date = new Date(time);
  if (/^\d{4}-\d\d-\d\d(?:$|T.*[+-]\d\d:?\d\d$)/.test(time) || Number.isNaN(date.getTime())) return time.slice(0, 10);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

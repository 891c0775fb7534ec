import type { Article, Completeness, LeadImage } from './article.ts';
import type { Place, Removal } from './removal.ts';

type Fields = Record<string, unknown>;

/**
 * The most each part may hold, in characters or things: far above what a story needs (a whole novel is a million
 * characters), far below what makes a page or the storage slow.
 */
const most = {
  address: 8_192,
  title: 1_000,
  name: 300,
  names: 60,
  line: 2_000,
  html: 5_000_000,
  removals: 5_000,
  removalHtml: 40_000,
  placeDepth: 300,
  side: 100_000,
} as const;

/**
 * A fresh article from anything that says it is one: an injected script's answer, a message, a stored record, a file.
 * Nothing but the known fields is taken over, every string is well-formed and of bounded length. Null when it cannot
 * be shown: no address, no title, no body, or a body past every bound.
 */
export function articleFrom(value: unknown): Article | null {
  if (!isFields(value)) return null;
  const url = pageAddress(value['url']);
  const title = line(value['title'], most.title);
  const html = body(value['html']);
  const text = body(value['text']);
  if (url === null || title === null || html === null || html === '' || text === null) return null;
  return {
    url,
    canonicalUrl: webAddress(value['canonicalUrl']),
    title,
    authors: lines(value['authors']),
    published: date(value['published']),
    modified: date(value['modified']),
    siteName: line(value['siteName'], most.name),
    section: line(value['section'], most.name),
    lang: language(value['lang']),
    dir: value['dir'] === 'rtl' ? 'rtl' : 'ltr',
    standfirst: line(value['standfirst'], most.line),
    lead: lead(value['lead']),
    html,
    text,
    wordCount: count(value['wordCount'], 0),
    readingMinutes: count(value['readingMinutes'], 1),
    completeness: completeness(value['completeness']),
    removals: removals(value['removals']),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One trimmed line without control characters, or null when nothing is left of it. */
function line(value: unknown, longest: number): string | null {
  if (typeof value !== 'string') return null;
  const clean = wellFormed(value.slice(0, longest)).replace(/\s+/gu, ' ').trim();
  return clean === '' ? null : clean;
}

function lines(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, most.names).map((one) => line(one, most.name)).filter((one) => one !== null);
}

/** Long text as it is, but for what no storage and no file format keeps. */
function body(value: unknown): string | null {
  return typeof value === 'string' && value.length <= most.html ? wellFormed(value) : null;
}

/** Lone surrogates become U+FFFD (storage writes UTF-8), control characters but tab and newline go (XML has none). */
function wellFormed(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

function pageAddress(value: unknown): string | null {
  return address(value, ['http:', 'https:', 'file:']);
}

function webAddress(value: unknown): string | null {
  return address(value, ['http:', 'https:']);
}

function address(value: unknown, schemes: readonly string[]): string | null {
  if (typeof value !== 'string' || value.length > most.address || !URL.canParse(value)) return null;
  return schemes.includes(new URL(value).protocol) ? wellFormed(value) : null;
}

/** ISO 8601 as the nouns want it, or null. */
function date(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/.test(value) ? value : null;
}

function language(value: unknown): string | null {
  return typeof value === 'string' && /^[a-zA-Z]{2,8}([-_][a-zA-Z0-9]{1,8}){0,8}$/.test(value) ? value : null;
}

function lead(value: unknown): LeadImage | null {
  if (!isFields(value)) return null;
  const { src } = value;
  const isPicture = typeof src === 'string' && /^data:image\/[a-z0-9.+-]+[;,]/i.test(src) && src.length <= most.html;
  const safe = isPicture ? wellFormed(src) : webAddress(src);
  if (safe === null) return null;
  return { src: safe, alt: line(value['alt'], most.line) ?? '', caption: line(value['caption'], most.line), credit: line(value['credit'], most.name), ...sides(value) };
}

/** Both or none: one alone keeps no place free. */
function sides({ width, height }: Fields): { width?: number; height?: number } {
  return isSide(width) && isSide(height) ? { width, height } : {};
}

function isSide(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= most.side;
}

function count(value: unknown, least: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(10_000_000, Math.max(least, Math.round(value))) : least;
}

function completeness(value: unknown): Completeness {
  return value === 'partial' || value === 'blocked' ? value : 'full';
}

function removals(value: unknown): Removal[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, most.removals).map(removal).filter((one) => one !== null);
}

function removal(value: unknown): Removal | null {
  if (!isFields(value) || typeof value['kind'] !== 'string' || !/^[a-z0-9-]{1,60}$/.test(value['kind'])) return null;
  const html = value['html'];
  return {
    kind: value['kind'],
    reason: line(value['reason'], most.name) ?? '',
    excerpt: line(value['excerpt'], most.name) ?? '',
    html: typeof html === 'string' && html.length <= most.removalHtml ? wellFormed(html) : null,
    place: place(value['place']),
    ...(value['restored'] === true ? { restored: true as const } : value['owed'] === true && { owed: true as const }),
  };
}

function place(value: unknown): Place | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > most.placeDepth) return null;
  return value.every((index) => Number.isSafeInteger(index) && index >= 0) ? [...(value as number[])] : null;
}

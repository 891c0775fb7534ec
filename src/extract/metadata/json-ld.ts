import { attribute, get, tagged } from './page-access.ts';

/** What a page says about its story in schema.org JSON-LD. Texts are as written, trimmed and capped. */
export interface LinkedArticle {
  headline: string | null;
  alternativeHeadline: string | null;
  description: string | null;
  authors: LinkedName[];
  publisher: string | null;
  published: string | null;
  modified: string | null;
  section: string | null;
  language: string | null;
  url: string | null;
  images: LinkedImage[];
  body: string | null;
  wordCount: number | null;
  isAccessibleForFree: boolean | null;
  /** A report or a live blog, and no blog post, manual or page of a shop. */
  isNews: boolean;
}

export interface LinkedName {
  name: string;
  /** The account that the system was set up with: whoever it says wrote the story, everybody's stories have it. */
  isAccount: boolean;
}

export interface LinkedImage {
  url: string;
  caption: string | null;
  credit: string | null;
}

type Json = Record<string, unknown>;

/** One block of JSON-LD larger than this is no description of an article (the largest in 890 news pages was 300 kB). */
const maxBlockCharacters = 2_000_000;
const maxBlocks = 40;
/** Of all blocks together: a dozen of the largest. */
const maxCharacters = 4_000_000;
/** Objects looked at on one page: enough for every real graph, an end for a built one. */
const maxObjects = 4000;
const maxDepth = 8;
/** Articles described on one page; the one that the page is about stands among the first. */
const maxArticles = 40;
/** Lists within lists, as in `author` and `@list`. */
const maxNesting = 3;
const accountAddress = /\/(?:author|user|profile|member)s?\/(?:admin\w{0,20}|editor|webmaster|root|user\d*)\/?(?:#.{0,200})?$/i;
const newsType = /NewsArticle$|^LiveBlogPosting$|^Report(?:age)?$/;
const pageType = /^(?:https?:\/\/schema\.org\/)?(?:WebPage|ItemPage)$/;
const articleType = /(?:Article|BlogPosting|Posting|Report|Reportage|Review)$/;

/** What a page's JSON-LD is about. */
interface LinkedData {
  /** Every article object of the page, in order; the first is not always the one the page is about. */
  articles: LinkedArticle[];
  /** What it says about the page itself, where it has no article: systems write author and date there too. */
  page: LinkedArticle | null;
}

export function readLinkedData(document: Document): LinkedData {
  const objects: Json[] = [];
  const blocks = tagged(document, 'script', 1000).filter((script) => /ld\+json/i.test(attribute(script, 'type') ?? ''));
  let characters = 0;
  for (const script of blocks.slice(0, maxBlocks)) {
    const source = get<string | null>(script, 'textContent') ?? '';
    characters += source.length;
    if (characters > maxCharacters) break;
    const parsed = parseBlock(source);
    if (parsed !== undefined) gather(parsed, objects, 0);
  }
  const byId = new Map<string, Json>();
  for (const object of objects) {
    const id = text(own(object, '@id'));
    if (id && Object.keys(object).length > 2) byId.set(id, object);
  }
  const described = (object: Json): LinkedArticle => describe(object, (value) => resolve(value, byId));
  const page = objects.find((object) => hasType(object, pageType));
  return { articles: objects.filter((object) => hasType(object, articleType)).slice(0, maxArticles).map(described), page: page ? described(page) : null };
}

/** JSON as publishers write it: in a comment or CDATA, with raw line breaks in strings. Undefined when it is beyond that. */
function parseBlock(source: string): unknown {
  if (source.length > maxBlockCharacters) return undefined;
  const bare = source.trim().replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '').replace(/;\s*$/, '');
  for (const candidate of [bare, bare.replace(/[\u0000-\u001f]+/g, ' '), bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // the next, more lenient reading
    }
  }
  return undefined;
}

/** All objects that stand for things of their own: not the items of lists, which are other stories. */
function gather(value: unknown, into: Json[], depth: number): void {
  if (depth > maxDepth || into.length >= maxObjects) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, into, depth + 1);
  } else if (isObject(value)) {
    into.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher', 'image', 'about']) gather(own(value, key), into, depth + 1);
  }
}

function hasType(object: Json, kind: RegExp): boolean {
  return list(own(object, '@type')).some((type) => typeof type === 'string' && kind.test(type));
}

function describe(object: Json, resolved: (value: unknown) => unknown): LinkedArticle {
  const field = (name: string): unknown => own(object, name);
  const authors = [...list(field('author')), ...(field('author') === undefined ? list(field('creator')) : [])];
  return {
    headline: text(field('headline')) ?? text(field('name')),
    alternativeHeadline: text(field('alternativeHeadline')) ?? text(field('alternateName')),
    description: text(field('description')),
    authors: authors.slice(0, 60).flatMap((author) => names(resolved(author))).slice(0, 60),
    publisher: names(resolved(list(field('publisher'))[0]))[0]?.name ?? null,
    published: text(field('datePublished')) ?? text(field('dateCreated')),
    modified: text(field('dateModified')),
    section: text(list(field('articleSection'))[0]),
    language: text(field('inLanguage')) ?? (isObject(field('inLanguage')) ? text(own(field('inLanguage') as Json, 'alternateName')) : null),
    url: text(field('url')) ?? address(field('mainEntityOfPage')),
    images: [...list(field('image')), ...list(field('thumbnailUrl'))].slice(0, 20).flatMap((image) => readImage(resolved(image))),
    body: text(field('articleBody'), maxBlockCharacters),
    wordCount: Number.parseInt(text(field('wordCount')) ?? '', 10) || null,
    isAccessibleForFree: truth(field('isAccessibleForFree')),
    isNews: list(field('@type')).some((type) => newsType.test(String(type))),
  };
}

function names(value: unknown, depth = 0): LinkedName[] {
  if (depth > maxNesting) return [];
  if (typeof value === 'string') return text(value) ? [{ name: value.trim().slice(0, 300), isAccount: false }] : [];
  if (!isObject(value)) return Array.isArray(value) ? value.slice(0, 60).flatMap((one) => names(one, depth + 1)).slice(0, 60) : [];
  if (own(value, '@list') !== undefined) return names(own(value, '@list'), depth + 1);
  const isAccount = [own(value, 'url'), own(value, '@id')].some((place) => accountAddress.test(text(place) ?? ''));
  const given = list(own(value, 'name')).slice(0, 60).flatMap((name) => (isObject(name) ? text(own(name, '@value')) : text(name)) ?? []);
  const parts = [text(own(value, 'givenName')), text(own(value, 'familyName'))].filter(Boolean).join(' ');
  return (given.length ? given : parts ? [parts] : []).map((name) => ({ name: name.slice(0, 300), isAccount }));
}

function readImage(value: unknown): LinkedImage[] {
  if (typeof value === 'string') return value.trim() ? [{ url: value.trim(), caption: null, credit: null }] : [];
  if (!isObject(value)) return [];
  const url = text(list(own(value, 'contentUrl'))[0]) ?? text(list(own(value, 'url'))[0]);
  if (!url) return [];
  const credit = text(own(value, 'creditText')) ?? names(own(value, 'author'))[0]?.name ?? names(own(value, 'creator'))[0]?.name
    ?? names(own(value, 'copyrightHolder'))[0]?.name ?? text(own(value, 'copyrightNotice'));
  return [{ url, caption: text(own(value, 'caption')) ?? text(own(value, 'description')), credit }];
}

function resolve(value: unknown, byId: Map<string, Json>): unknown {
  if (!isObject(value) || own(value, 'name') !== undefined || own(value, 'url') !== undefined) return value;
  return byId.get(text(own(value, '@id')) ?? '') ?? value;
}

function address(value: unknown): string | null {
  return text(value) ?? (isObject(value) ? text(own(value, '@id')) ?? text(own(value, 'url')) : null);
}

function truth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = text(value)?.toLowerCase().replace(/^https?:\/\/schema\.org\//, '');
  return word === 'true' ? true : word === 'false' ? false : null;
}

function text(given: unknown, most = 4000): string | null {
  let value = given;
  for (let depth = 0; depth < maxNesting && Array.isArray(value); depth++) value = value[0];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.slice(0, most).trim() || null : null;
}

function list(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** Own properties only: `__proto__` and `constructor` in a page's JSON are words like any other. */
function own(object: Json, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

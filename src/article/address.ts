import { isTrackingParameter } from './tracking-parameters.ts';

/**
 * Host labels under which anybody may open a site: two hosts below one of them belong to two people, so neither
 * may name the other's address as its own.
 */
const sharedHosts = [
  'blogspot.com', 'wordpress.com', 'substack.com', 'medium.com', 'tumblr.com', 'github.io', 'gitlab.io', 'ghost.io',
  'netlify.app', 'vercel.app', 'pages.dev', 'workers.dev', 'web.app', 'firebaseapp.com', 'herokuapp.com', 'livejournal.com',
  'typepad.com', 'wixsite.com', 'weebly.com', 'hatenablog.com', 'note.com', 'over-blog.com', 'altervista.org', 'neocities.org',
  'amazonaws.com', 'cloudfront.net', 'azurewebsites.net', 'translate.goog',
];

/** Host prefixes that name a presentation of the same site, not another site. */
const presentationPrefix = /^(?:www\d?|m|mobile|amp|touch)\./;

/**
 * The fragment by which a page that is drawn by script tells its stories apart: `#/article/2`, `#!article/2`. Any other is a
 * place in a page.
 */
const route = /^#(?:\/|!\/?)(?=[^/])(?!.*:~:)/;

/** Longest address worth keeping; browsers take more, but no article needs it (2,048 is what most servers accept). */
const maxAddressCharacters = 8192;

/**
 * The address a reader would share: http(s), unwrapped from AMP viewers, without tracking parameters and without a fragment that is no route.
 * Null when it is not a web address. Idempotent.
 */
export function cleanAddress(address: string): string | null {
  const url = parseAddress(address);
  if (!url) return null;
  if (!route.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  dropTracking(url);
  return url.href;
}

/**
 * One string for one article, however it was reached: over http or https, on the `www.`, `m.` or `amp.` host, as AMP,
 * with tracking parameters, a fragment or a trailing slash. `canonicalUrl`, the publisher's own word, wins when it is on
 * the same site. What cannot be read as a web address is its own identity. Not an address to open.
 */
export function articleIdentity(address: string, canonicalUrl: string | null = null): string {
  const canonical = canonicalUrl !== null && sameSite(address, canonicalUrl) && !isShellOf(canonicalUrl, address) ? canonicalUrl : null;
  const url = parseAddress(canonical ?? address);
  if (!url) return address.trim();
  dropTracking(url);
  dropAmpQuery(url);
  const query = sortedQuery(url);
  const host = plainHost(url) + (url.port ? `:${url.port}` : '');
  return host + plainPath(url.pathname) + (query ? `?${query}` : '') + routeOf(url);
}

/** The address without its fragment, unless that is a route. */
export function withoutFragment(address: string): string {
  const [page = '', fragment] = address.split(/(?=#)/, 2);
  return fragment !== undefined && route.test(fragment) ? address : page;
}

/** Whether two addresses are of one site: the same host but for `www.`, `m.`, `amp.`, or one host below the other. */
export function sameSite(one: string, other: string): boolean {
  const a = parseAddress(one);
  const b = parseAddress(other);
  if (!a || !b) return false;
  const first = plainHost(a);
  const second = plainHost(b);
  if (first === second) return true;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return long.endsWith(`.${short}`) && short.includes('.') && !sharedHosts.includes(short);
}

/** Whether the one is the page in which the other is a route: it says the same of every story. */
function isShellOf(canonicalUrl: string, address: string): boolean {
  const [shell, url] = [parseAddress(canonicalUrl), parseAddress(address)];
  return shell !== null && url !== null && routeOf(url) !== '' && routeOf(shell) === '' && plainPath(shell.pathname) === plainPath(url.pathname);
}

function routeOf(url: URL): string {
  return route.test(url.hash) ? url.hash.replace(/\/+$/, '') : '';
}

/** The address as a URL, unwrapped from AMP viewers, or null when it is not http(s). */
function parseAddress(address: string): URL | null {
  if (address.length > maxAddressCharacters || !URL.canParse(address)) return null;
  let url = new URL(address);
  // A viewer's address inside a viewer's address happens once in practice; three rounds bound a hostile one.
  for (let round = 0; round < 3; round += 1) {
    const inner = unwrapAmpViewer(url);
    if (!inner) break;
    url = inner;
  }
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** The publisher's address inside a Google or Bing AMP viewer's, or inside the AMP cache's; else null. */
function unwrapAmpViewer(url: URL): URL | null {
  const viewer = /^(?:www\.)?(?:google|bing)\.[a-z.]{2,6}$/.test(url.hostname) ? /^\/amp\/(s\/)?(.+)$/.exec(url.pathname) : null;
  const cache = /\.cdn\.ampproject\.org$|^cdn\.ampproject\.org$/.test(url.hostname) ? /^\/[a-z]\/(s\/)?(.+)$/.exec(url.pathname) : null;
  const match = viewer ?? cache;
  if (!match?.[2]) return null;
  const inner = `${match[1] ? 'https' : 'http'}://${match[2]}${url.search}`;
  return URL.canParse(inner) ? new URL(inner) : null;
}

function dropTracking(url: URL): void {
  const names = queryPairs(url).map(([name]) => name);
  for (const name of names.filter((candidate) => isTrackingParameter(candidate))) url.searchParams.delete(name);
}

/** Takes the marks of the AMP variant off the query. */
function dropAmpQuery(url: URL): void {
  const query = url.searchParams;
  for (const [name] of queryPairs(url)) {
    const value = (query.get(name) ?? '').toLowerCase();
    if (/^(?:amp|isamp|outputtype|output|view)$/i.test(name) && /^(?:1|true|amp|yes|)$/.test(value)) query.delete(name);
  }
}

function plainHost(url: URL): string {
  let host = url.hostname.replace(/\.$/, '');
  // Never down to a bare top-level label: `www.com` stays.
  while (presentationPrefix.test(host) && host.replace(presentationPrefix, '').includes('.')) host = host.replace(presentationPrefix, '');
  return host;
}

/**
 * Without needless slashes, the index and the marks of the AMP variant, wherever they are: /amp/story.amp/amp comes out as
 * /story does. By segments, since a hostile path is eight thousand characters of slashes.
 */
function plainPath(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  for (let last = segments.pop(); last !== undefined; last = segments.pop()) {
    const bare = isAmp(last) ? '' : last.replace(/(?<!\.amp)(?:\.amp)+(?=(?:\.html?)?$)/i, '');
    if (bare === '') continue;
    segments.push(bare);
    if (bare === last) break;
  }
  const isStory = (segment: string, index: number): boolean => !isAmp(segment) || index === segments.length - 1;
  const start = Math.max(0, segments.findIndex(isStory));
  const end = /^index\.(?:html?|php)$/i.test(segments.at(-1) ?? '') ? -1 : segments.length;
  return `/${segments.slice(start, end).join('/')}`;
}

function isAmp(segment: string): boolean {
  return segment.toLowerCase() === 'amp';
}

function sortedQuery(url: URL): string {
  const pairs = queryPairs(url).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return pairs.sort().join('&');
}

/** Not by iteration: in a Firefox content script the iterators of `URLSearchParams` are not iterable. */
function queryPairs(url: URL): [string, string][] {
  const pairs: [string, string][] = [];
  url.searchParams.forEach((value, name) => pairs.push([name, value]));
  return pairs;
}

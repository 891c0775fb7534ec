import type { Article } from '../article/index.ts';
import { isLocalHost } from './is-local-host.ts';

/** Pictures of one article that are kept. News stories have up to some dozens; past this it is a gallery. */
export const mostPictures = 80;

/** Images that are looked at: whoever writes more is not telling a story. */
const mostImages = 2_000;

/** Characters of a tag in which its address is looked for; an address itself has at most 8,192. */
const longestTag = 12_000;

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/**
 * The addresses of the article's pictures, each once, the lead first: as they stand in the `src` of the drawn story. Read from the
 * text, because a service worker has no parser; it is the form in which our extraction and the browsers write HTML. What is
 * overlooked is shown as a placeholder, what is found too much is fetched and never drawn.
 */
export function pictureAddresses({ url, lead, html }: Pick<Article, 'url' | 'lead' | 'html'>): string[] {
  const found = new Set<string>();
  const isLocalStory = isLocal(url);
  const add = (address: string): void => {
    if (/^https?:\/\//i.test(address) && URL.canParse(address) && (isLocalStory || !isLocal(address))) found.add(address);
  };
  if (lead) add(lead.src);
  let looked = 0;
  for (let at = html.indexOf('<img'); at !== -1 && looked < mostImages && found.size < mostPictures; at = html.indexOf('<img', at + 1)) {
    looked += 1;
    const tag = html.slice(at, Math.min(endOfTag(html, at), at + longestTag));
    const [, src = ''] = /\ssrc="([^"]*)"/.exec(tag) ?? [];
    add(readEntities(src).trim());
  }
  return [...found];
}

/**
 * The origins of these addresses as patterns of a permission: this scheme and host, nothing beside or below it. For `http:` also
 * `https:`, where the same picture is tried.
 */
export function originsOf(addresses: readonly string[]): string[] {
  const origins = addresses.map((address) => new URL(address)).flatMap(({ protocol, hostname }) => (protocol === 'http:' ? [`http://${hostname}/*`, `https://${hostname}/*`] : [`${protocol}//${hostname}/*`]));
  return [...new Set(origins)];
}

/** A page of the web may not have us ask what stands in the reader's own network; a page from there may. */
function isLocal(address: string): boolean {
  return URL.canParse(address) && (new URL(address).protocol === 'file:' || isLocalHost(new URL(address).hostname));
}

/** Where the next tag begins: in written HTML a `<` inside of an attribute may stand as it is, a new `<img` is a new picture. */
function endOfTag(html: string, at: number): number {
  const next = html.indexOf('<img', at + 1);
  return next === -1 ? html.length : next;
}

function readEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|nbsp);/gi, (_, entity: string) => {
    if (!entity.startsWith('#')) return characters[entity.toLowerCase()] ?? '';
    const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

import DOMPurify from 'dompurify';

export interface SanitiseOptions {
  /** False: no picture keeps an address, so that nothing is loaded; its place, words and caption stay. */
  pictures: boolean;
  /** An address of ours for the picture at each of these addresses: shown instead, whatever `pictures` says. */
  ownPictures?: ReadonlyMap<string, string>;
}

// What a story is made of: text, lists, tables, figures. No form, frame, script, style, media, SVG or MathML:
// those either run, load, navigate or imitate our own interface.
const tags = [
  'a', 'abbr', 'address', 'article', 'aside', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'cite', 'code', 'col', 'colgroup',
  'data', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'header', 'hgroup', 'hr', 'i', 'img', 'ins', 'kbd', 'li', 'main', 'mark', 'ol', 'p', 'pre', 'q', 'rp', 'rt', 'ruby', 's', 'samp',
  'section', 'small', 'span', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'u',
  'ul', 'var', 'wbr',
];

// No class, style, name or srcset: they restyle, clobber or load. `id` is only for the targets of footnote links.
const attributes = [
  'href', 'src', 'alt', 'title', 'lang', 'dir', 'colspan', 'rowspan', 'scope', 'headers', 'start', 'reversed', 'type', 'value', 'datetime',
  'cite', 'width', 'height', 'open', 'span', 'id',
];

// DOMPurify puts this before every id, so that none can be taken for a name of our own page.
const idPrefix = 'user-content-';

const linkScheme = /^(?:https?:\/\/|mailto:)/i;
const pictureScheme = /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/i;
const citeScheme = /^https?:\/\//i;

/** How a list is counted, by letters or Roman numbers; `type` says other things of other elements. */
const countedBy = /^[aAiI]$/;

/** A picture is fetched when it comes into view, and its site does not hear where the reader is. Before `src`, which starts the fetch. */
const imageManners = { loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' };

/** Characters; past it the rest is left off. The longest article in a 975 page collection has 0.6 million. */
const maxLength = 5_000_000;

/** Elements; the longest articles have some thousands, and each costs the sanitiser tens of microseconds. Of more only the text is left. */
const maxElements = 60_000;

/** Elements inside one another; what is deeper keeps only its text. Stories stay under 30. */
const maxDepth = 100;

/**
 * Safe DOM for the HTML of a page: the only place where page HTML becomes DOM in one of our pages, at every draw,
 * also when it comes from storage. Sanitising the result again changes nothing.
 */
export function sanitise(html: string, { pictures, ownPictures }: SanitiseOptions): DocumentFragment {
  const config = { ALLOWED_TAGS: tags, ALLOWED_ATTR: attributes, ALLOW_DATA_ATTR: false, ALLOW_ARIA_ATTR: false, SANITIZE_NAMED_PROPS: true };
  // Twice, because what is left may not parse to itself: `<p><applet><p>` leaves a paragraph inside a paragraph.
  const settled = DOMPurify.sanitize(bounded(html.slice(0, maxLength)), config);
  // Its types do not say that a page which is nothing but a frameset gives null.
  const made = DOMPurify.sanitize(settled, { ...config, RETURN_DOM_FRAGMENT: true }) as DocumentFragment | null;
  const fragment = made ?? document.createDocumentFragment();
  flattenDeep(fragment);
  // Once for all links: asked one by one, a fragment looks for each id from its beginning.
  const ids = new Set([...fragment.querySelectorAll('[id]')].map(({ id }) => id));
  for (const link of fragment.querySelectorAll('a')) guardLink(link, ids);
  for (const image of fragment.querySelectorAll('img')) guardImage(image, { pictures, own: ownPictures?.get(image.getAttribute('src')?.trim() ?? '') });
  for (const quote of fragment.querySelectorAll('[cite]')) if (!citeScheme.test(quote.getAttribute('cite') ?? '')) quote.removeAttribute('cite');
  for (const other of fragment.querySelectorAll('[href]:not(a)')) other.removeAttribute('href');
  for (const other of fragment.querySelectorAll('[src]:not(img)')) other.removeAttribute('src');
  for (const other of fragment.querySelectorAll('[type]')) if (other.localName !== 'ol' || !countedBy.test(other.getAttribute('type') ?? '')) other.removeAttribute('type');
  for (const block of fragment.querySelectorAll('pre')) dropFirstBreaks(block);
  dropUnusedIds(fragment);
  return fragment;
}

/** A parser drops a line break right behind `<pre>`: one that came there because a picture went would be gone the next time. */
function dropFirstBreaks(block: HTMLPreElement): void {
  block.normalize();
  const first = block.firstChild;
  if (first?.nodeType === Node.TEXT_NODE) first.nodeValue = (first.nodeValue ?? '').replace(/^\n+/, '');
}

/** The HTML, or its text alone when it makes too many elements: what a file holds was never counted by our extraction. */
function bounded(html: string): string {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1 && tags <= maxElements; at = html.indexOf('<', at + 1)) tags += 1;
  if (tags <= maxElements) return html;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (body.getElementsByTagName('*').length <= maxElements) return html;
  const holder = body.ownerDocument.createElement('p');
  holder.textContent = body.textContent;
  return holder.outerHTML;
}

/** Whether it may be the address of a link out of one of our pages. */
export function isWebAddress(address: string): boolean {
  return citeScheme.test(address);
}

/** Whether it may be the address of a picture. */
export function isPictureAddress(address: string): boolean {
  return pictureScheme.test(address);
}

/** Iterative, and in one pass: a recursion over a hostile tree, or moving it level by level, is itself a way to hang. */
function flattenDeep(fragment: DocumentFragment): void {
  const queue = [...fragment.children].map((element) => ({ element, depth: 1 }));
  for (let item = queue.pop(); item; item = queue.pop()) {
    const { element, depth } = item;
    if (depth === maxDepth && element.childElementCount > 0) element.replaceChildren(element.textContent);
    else for (const child of element.children) queue.push({ element: child, depth: depth + 1 });
  }
}

function guardLink(link: HTMLAnchorElement, ids: ReadonlySet<string>): void {
  const href = link.getAttribute('href')?.trim() ?? '';
  for (const name of ['rel', 'target', 'href']) link.removeAttribute(name);
  if (href.startsWith('#')) {
    const target = footnoteTarget(href, ids);
    if (target !== null) link.setAttribute('href', '#' + target);
  } else if (linkScheme.test(href)) {
    link.setAttribute('href', href);
    link.setAttribute('rel', 'noopener noreferrer');
    link.setAttribute('target', '_blank');
  }
}

/** The id, as prefixed, of the element that a `#…` link points at, or null when the story holds none. */
function footnoteTarget(href: string, ids: ReadonlySet<string>): string | null {
  const bare = href.slice(1);
  const id = bare.startsWith(idPrefix) ? bare : idPrefix + bare;
  return ids.has(id) ? id : null;
}

function guardImage(image: HTMLImageElement, { pictures, own }: { pictures: boolean; own: string | undefined }): void {
  const src = image.getAttribute('src')?.trim() ?? null;
  const isUsable = src !== null && pictureScheme.test(src);
  // A picture without an address is the placeholder of an earlier pass, and stays one.
  if (!isUsable && (pictures || src !== null)) return image.remove();
  const given = ['alt', 'title', 'lang', 'dir', 'width', 'height'].map((name) => [name, image.getAttribute(name)] as const);
  for (const name of image.getAttributeNames()) image.removeAttribute(name);
  // In one order, whatever the page's was: then a second pass finds what it would write.
  for (const [name, value] of given) if (value !== null || name === 'alt') image.setAttribute(name, value ?? '');
  for (const [name, value] of Object.entries(imageManners)) image.setAttribute(name, value);
  if (isUsable && own?.startsWith('blob:')) image.setAttribute('src', own);
  else if (pictures && isUsable) image.setAttribute('src', src);
}

function dropUnusedIds(fragment: DocumentFragment): void {
  const wanted = new Set([...fragment.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1)));
  for (const element of fragment.querySelectorAll('[id]')) if (!wanted.has(element.id)) element.removeAttribute('id');
}

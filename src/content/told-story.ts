/** Letters from which on a paragraph is the story's: what asks, sells or counts on a page is shorter. */
const longParagraph = 80;

/** How many headlines and paragraphs of each page are looked at: the first of them tell one story from another. */
const most = 4;

/** The share of the words in an address that the headline must have: addresses drop small words, headlines are changed later. */
const share = 0.7;

/** What tells the story that stands on this page from another: its headlines and the beginning of its text. */
export function storyNow(): string {
  const paragraphs = textsOf('article p, main p', 40).filter((text) => text.length >= longParagraph).slice(0, most);
  return [...textsOf('h1', most), ...paragraphs].join('\n');
}

/**
 * Whether the page's headline is the one of the address, or the page names the address as its own. The latter says nothing where
 * the document was loaded (`isElsewhere` is false): a page that never changes that line would name it under every story.
 */
export function agrees(isElsewhere: boolean): boolean {
  return (isElsewhere && namedAddresses().some((address) => pathOf(address) === pathOf(location.href))) || isSlug(location.pathname, textsOf('h1', most));
}

/** Whether the part of a path that has the most words says one of these headlines. A single word is one only at the end: before, it is a section. */
export function isSlug(path: string, headlines: readonly string[]): boolean {
  const parts = path.split('/').filter((part) => part !== '').map(wordsOf);
  const longest = Math.max(...parts.map((words) => words.length));
  const words = parts.findLast((part) => part.length === longest) ?? [];
  if (words.length === 0 || (words.length === 1 && words !== parts.at(-1))) return false;
  return headlines.some((headline) => {
    const said = new Set(wordsOf(headline));
    return words.filter((word) => said.has(word)).length >= words.length * share;
  });
}

/** Those that mean something in any language, as addresses spell them. */
function wordsOf(text: string): string[] {
  const plain = decoded(text.slice(0, 1_000)).normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
  return plain.split(/[^\p{L}]+/u).filter((word) => word.length > 2 && word !== 'html' && word !== 'php');
}

function decoded(text: string): string {
  try { return decodeURIComponent(text); } catch { return text; }
}

function namedAddresses(): string[] {
  return ask('link[rel~="canonical" i], meta[property="og:url"]').slice(0, most).map((element) => element.getAttribute(element.localName === 'link' ? 'href' : 'content') ?? '');
}

function pathOf(address: string): string | null {
  if (!URL.canParse(address, location.href)) return null;
  const { host, pathname, search } = new URL(address, location.href);
  return host + pathname + search;
}

function textsOf(selector: string, count: number): string[] {
  return ask(selector).slice(0, count).map((element) => element.textContent.slice(0, 1_000).replace(/\s+/g, ' ').trim());
}

/** Not as a property of the document, which a form or a picture of that name would have taken. */
function ask(selector: string): Element[] {
  const { querySelectorAll } = Document.prototype as unknown as { querySelectorAll: (this: Document, selector: string) => NodeListOf<Element> };
  return [...querySelectorAll.call(document, selector)];
}

/**
 * Reading a hostile document. `<img name="querySelector">` replaces `document.querySelector`, and `<input name="children">`
 * a form's `children`; so every access goes through the prototype, which a page's markup cannot reach.
 */

/** Longest attribute and longest text of one element that metadata is read from: no title, name or dek is longer. */
const maxCharacters = 4000;

/** Texts of a page that are looked at (the longest news pages have 6,000), and the letters of each. */
const maxTexts = 8000;
const maxTextCharacters = 240;

/** Elements whose text nobody reads. */
const silentElements = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'textarea', 'select', 'button']);

/** By prototype: looking one up costs more than calling it. A page's markup cannot change a prototype. */
const descriptors = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

/** All elements below `root` that match, in document order, at most `most`. */
export function all(root: ParentNode, selector: string, most = 500): Element[] {
  const query = method<(selector: string) => NodeListOf<Element>>(root, 'querySelectorAll');
  return firstOf(query.call(root, selector), most);
}

/** All elements of this tag, in document order, at most `most`. Much faster than a selector where there is no style engine. */
export function tagged(document: Document, tag: string, most = 500): Element[] {
  const query = method<(tag: string) => HTMLCollectionOf<Element>>(document, 'getElementsByTagName');
  return firstOf(query.call(document, tag), most);
}

function firstOf(list: ArrayLike<Element>, most: number): Element[] {
  const found: Element[] = [];
  const end = Math.min(list.length, most);
  for (let at = 0; at < end; at += 1) {
    const element = list[at];
    if (element) found.push(element);
  }
  return found;
}

/** The attribute without surrounding white space, cut at 4,000 characters; null when absent or blank. */
export function attribute(element: Element, name: string): string | null {
  const value = method<(name: string) => string | null>(element, 'getAttribute').call(element, name);
  return value?.slice(0, maxCharacters).trim() || null;
}

/** The nearest element, itself or above, that matches; null when there is none. */
export function nearest(element: Element, selector: string): Element | null {
  return method<(selector: string) => Element | null>(element, 'closest').call(element, selector);
}

/** Whether `outer` is `inner` or above it. */
export function holds(outer: Node, inner: Node): boolean {
  return method<(other: Node) => boolean>(outer, 'contains').call(outer, inner);
}

/** Whether `first` begins before `second` in the document. */
export function isBefore(first: Node, second: Node): boolean {
  const compare = method<(other: Node) => number>(first, 'compareDocumentPosition');
  return (compare.call(first, second) & 4) !== 0; // Node.DOCUMENT_POSITION_FOLLOWING
}

/** The words of an element in one line, without scripts and buttons, cut at 4,000 characters. */
export function textOf(element: Element): string {
  return pieces(element).join('').replace(/\s+/g, ' ').trim();
}

/** The words of an element in one line, with a space where markup separates two words, and none before a mark that ends one. */
export function spacedTextOf(element: Element): string {
  const apart = (line: string, piece: string): boolean => line !== '' && !/\s$/.test(line) && !/^[\s,.;:!?…’”)\]]/.test(piece);
  return pieces(element).reduce((line, piece) => (apart(line, piece) ? `${line} ${piece}` : line + piece), '').replace(/\s+/g, ' ').trim();
}

/** The words of an element, a line for each text node: where markup separates names, lines do. */
export function linesOf(element: Element): string[] {
  return pieces(element).map((piece) => piece.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

function pieces(element: Element): string[] {
  const walker = walkTexts(get<Document>(element, 'ownerDocument'), element);
  const found: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node && length < maxCharacters; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && silentElements.has(parent.localName)) continue;
    const text = (node.nodeValue ?? '').slice(0, maxCharacters - length);
    length += text.length;
    found.push(text);
  }
  return found;
}

/** A walker over the text nodes below `root`. */
export function walkTexts(document: Document, root: Node): TreeWalker {
  return method<(root: Node, what: number) => TreeWalker>(document, 'createTreeWalker').call(document, root, 4); // NodeFilter.SHOW_TEXT
}

/** Whether nobody reads the text of this element, or changes it. */
export function isSilent(element: Element): boolean {
  return /^(?:script|style|noscript|template|option|textarea|title)$/.test(get<string>(element, 'localName'));
}

/** The texts of the page, in one line each and cut, with the elements they are in; none of scripts and fields. */
export function* shownTexts(document: Document): Iterable<{ text: string; parent: Element }> {
  const walker = walkTexts(document, document);
  for (let node = walker.nextNode(), seen = 0; node && seen < maxTexts; node = walker.nextNode(), seen += 1) {
    const text = (node.nodeValue ?? '').slice(0, maxTextCharacters).replace(/\s+/g, ' ').trim();
    const parent = node.parentElement;
    if (text && parent && !isSilent(parent)) yield { text, parent };
  }
}

/** A property as the platform defines it, never as the page's markup shadows it. */
export function get<T>(node: Node, name: string): T {
  const found = descriptor(node, name);
  return (found?.get ? found.get.call(node) : found?.value) as T;
}

function method<T>(node: object, name: string): T {
  return descriptor(node, name)?.value as T;
}

function descriptor(node: object, name: string): PropertyDescriptor | undefined {
  const start = prototypeOf(node);
  if (!start) return undefined;
  const known = descriptors.get(start) ?? new Map<string, PropertyDescriptor | undefined>();
  if (known.size === 0) descriptors.set(start, known);
  if (!known.has(name)) known.set(name, findDescriptor(start, name));
  return known.get(name);
}

function findDescriptor(start: object, name: string): PropertyDescriptor | undefined {
  for (let from: object | null = start; from; from = prototypeOf(from)) {
    const found = Object.getOwnPropertyDescriptor(from, name);
    if (found) return found;
  }
  return undefined;
}

function prototypeOf(object: object): object | null {
  return Object.getPrototypeOf(object) as object | null;
}

/**
 * How we touch a page's nodes: only by the getters and methods of the platform's own prototypes, called on the node.
 * `form.parentNode` may be a form field of that name; the prototype's getter is always the parent.
 */
export interface Native {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  nodeType(node: Node): number;
  text(node: Node): string;
  /** Lower case for HTML elements. */
  tag(element: Node): string;
  attributeNames(element: Node): string[];
  attribute(element: Node, name: string): string | null;
  /** The element's open shadow root, or null. */
  shadowRoot(element: Node): Node | null;
  templateContent(template: Node): Node | null;
  documentElement(document: Document): Node | null;
  body(document: Document): Node | null;
  readyState(document: Document): string;
  /** What the page's addresses are relative to: its base element, else the address the reader is at. */
  baseAddress(document: Document, url: string): string;
  /** An empty document without a window: nothing in it runs, loads or is drawn. */
  newDocument(document: Document): Document;
  /** How many elements, and how many nodes of any kind, stand in the element. 0 where there is no browser to count them. */
  countElements(element: Node): number;
  countNodes(element: Node): number;
  /** How many elements stand inside of elements of these names there. */
  countInside(element: Node, tags: readonly string[]): number;
  /** False for what the page does not show. Always true where there is no layout to ask. */
  isShown(element: Node): boolean;
  /** The same for what stands in something folded up, as if it were open. */
  isShownUnfolded(element: Node): boolean;
}

const withVisibility = { visibilityProperty: true };
/** `XPathResult.NUMBER_TYPE`, which is not everywhere we run. */
const numberType = 1;

type Getter = (this: unknown) => unknown;
type Method = (this: unknown, ...args: unknown[]) => unknown;

/** The native access for this document's nodes, whatever realm or DOM it comes from. */
export function nativeOf(document: Document): Native {
  const documentElement = getter(document, 'documentElement');
  const root = documentElement.call(document) as Node | null;
  const sample = root ?? document;
  const firstChild = getter(sample, 'firstChild');
  const nextSibling = getter(sample, 'nextSibling');
  const nodeType = getter(sample, 'nodeType');
  const nodeValue = getter(sample, 'nodeValue');
  const localName = root ? getter(root, 'localName') : () => '';
  const attributeNames = root ? method(root, 'getAttributeNames') : () => [];
  const attribute = root ? method(root, 'getAttribute') : () => null;
  const shadowRoot = root ? getter(root, 'shadowRoot', true) : () => null;
  const view = getter(document, 'defaultView', true).call(document) as Window | null | undefined;
  const asksLayout = root !== null && view != null && 'checkVisibility' in root;
  const checkVisibility = asksLayout ? method(root, 'checkVisibility') : () => true;
  const body = getter(document, 'body');
  const evaluate = asksLayout ? method(document, 'evaluate') : () => null;
  const elementsIn = asksLayout ? method(root, 'getElementsByTagName') : () => null;
  const select = asksLayout ? method(root, 'querySelectorAll') : () => null;
  return {
    firstChild: (node) => firstChild.call(node) as Node | null,
    nextSibling: (node) => nextSibling.call(node) as Node | null,
    nodeType: (node) => nodeType.call(node) as number,
    text: (node) => (nodeValue.call(node) as string | null) ?? '',
    tag: (element) => (localName.call(element) as string).toLowerCase(),
    attributeNames: (element) => attributeNames.call(element) as string[],
    attribute: (element, name) => attribute.call(element, name) as string | null,
    shadowRoot: (element) => (shadowRoot.call(element) as Node | null | undefined) ?? null,
    templateContent: (template) => (getter(template, 'content', true).call(template) as Node | null | undefined) ?? null,
    documentElement: () => root,
    body: () => body.call(document) as Node | null,
    readyState: () => (getter(document, 'readyState', true).call(document) as string | undefined) ?? 'complete',
    baseAddress: (_, url) => {
      const href = root ? baseHref(root, { firstChild, nextSibling, nodeType, localName, attribute }) : null;
      return href !== null && URL.canParse(href, url) && /^https?:/.test(new URL(href, url).protocol) ? new URL(href, url).href : url;
    },
    newDocument: () => {
      const implementation = getter(document, 'implementation').call(document) as DOMImplementation;
      return implementation.createHTMLDocument('');
    },
    countElements: (element) => (elementsIn.call(element, '*') as HTMLCollection | null)?.length ?? 0,
    countNodes: (element) => (evaluate.call(document, 'count(.//node())', element, null, numberType, null) as XPathResult | null)?.numberValue ?? 0,
    countInside: (element, tags) => (select.call(element, `:is(${tags.join()}) *`) as NodeListOf<Element> | null)?.length ?? 0,
    // A box that leaves its place to what is in it (`display: contents`) counts as not visible.
    isShown: (element) => checkVisibility.call(element, withVisibility) !== false || (asksLayout && view.getComputedStyle(element as Element).display === 'contents'),
    isShownUnfolded: (element) => {
      const style = asksLayout ? view.getComputedStyle(element as Element) : null;
      return style === null || (style.display !== 'none' && style.visibility !== 'hidden');
    },
  };
}

/** The address of the first base element of the head, or null. A parsed document's own `baseURI` is its parser's. */
function baseHref(root: Node, { firstChild, nextSibling, nodeType, localName, attribute }: Record<'firstChild' | 'nextSibling' | 'nodeType' | 'localName', Getter> & { attribute: Method }): string | null {
  for (let head = firstChild.call(root) as Node | null; head; head = nextSibling.call(head) as Node | null) {
    if (nodeType.call(head) !== 1 || localName.call(head) !== 'head') continue;
    for (let child = firstChild.call(head) as Node | null; child; child = nextSibling.call(child) as Node | null) {
      if (nodeType.call(child) === 1 && localName.call(child) === 'base') return attribute.call(child, 'href') as string | null;
    }
  }
  return null;
}

/** The getter of this name from the prototypes of the object: never from the object, which may have a field of that name. */
function getter(object: object, name: string, isOptional = false): Getter {
  for (let at: object | null = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found?.get) return found.get;
    if (found) return function () { return found.value; };
  }
  if (isOptional) return () => undefined;
  throw new TypeError(`no getter ${name}`);
}

function method(object: object, name: string, isOptional = false): Method {
  for (let at: object | null = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name)?.value as unknown;
    if (typeof found === 'function') return found as Method;
  }
  if (isOptional) return () => undefined;
  throw new TypeError(`no method ${name}`);
}

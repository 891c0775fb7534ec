/**
 * How we touch a live page's elements: by the platform's own methods, called on the element. On a form,
 * `form.matches` may be a field of that name.
 */
const { setAttribute, removeAttribute, hasAttribute, getAttribute, matches, closest, querySelector, getElementsByTagName, getBoundingClientRect } = Element.prototype;
const { contains, getRootNode } = Node.prototype;

export function mark(element: Element, name: string, value = ''): void {
  setAttribute.call(element, name, value);
}

export function unmark(element: Element, name: string): void {
  removeAttribute.call(element, name);
}

export function isMarked(element: Element, name: string): boolean {
  return hasAttribute.call(element, name);
}

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** False for what is no selector: choices are edited by hand. */
export function fits(element: Element, selector: string): boolean {
  try { return matches.call(element, selector); } catch { return false; }
}

export function nearest(element: Element, selector: string): Element | null {
  try { return closest.call(element, selector); } catch { return null; }
}

export function holdsAny(element: Element, selector: string): boolean {
  return querySelector.call(element, selector) !== null;
}

export function isAround(outer: Node, inner: Node | null): boolean {
  return contains.call(outer, inner);
}

/** Whether the page shows it, or what is in it in its place (`display: contents`). Where there is no layout to ask (a test), it does. */
export function isShown(element: Element): boolean {
  return (checkVisibility?.call(element, { visibilityProperty: true }) ?? true) || getComputedStyle(element).display === 'contents';
}

/** Whether it labels a box to tick, in it or elsewhere. */
export function isTickBoxLabel(label: Element): boolean {
  const control = label instanceof HTMLLabelElement ? labelControl.call(label) as HTMLElement | null : null;
  return control !== null && fits(control, '[type="checkbox" i], [type="radio" i]');
}

/** Every match in a tree; none for what is no selector. */
export function findAll(root: Document | ShadowRoot | Element, selector: string): Element[] {
  try {
    const { querySelectorAll } = root instanceof Element ? Element.prototype : root.nodeType === Node.DOCUMENT_NODE ? Document.prototype : DocumentFragment.prototype;
    return [...querySelectorAll.call(root, selector)];
  } catch { return []; }
}

/** All text in it. */
export function textIn(node: Node): string {
  return textContent.call(node) as string | null ?? '';
}

/** How many elements are in it. */
export function countIn(element: Element): number {
  return getElementsByTagName.call(element, '*').length;
}

/** Where it stands in the window, in CSS pixels. */
export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

/** Its tag, as style sheets name it. */
export function nameOf(element: Element): string {
  return localName.call(element) as string;
}

/** The children of its own tree, shadow trees aside. */
export function childrenOf(element: Element): Element[] {
  return [...children.call(element) as HTMLCollection];
}

/** The element after it. */
export function nextOf(element: Element): Element | null {
  return nextElement.call(element) as Element | null;
}

/** The document it belongs to. */
export function documentOf(element: Element): Document {
  return ownerDocument.call(element) as Document;
}

/** The document or the shadow tree that it stands in. */
export function treeOf(element: Element): Document | ShadowRoot {
  const root = getRootNode.call(element);
  return root instanceof ShadowRoot ? root : documentOf(element);
}

/** The parent in its own tree: the outermost of a shadow tree has none. */
export function parentInTree(element: Element): Element | null {
  const parent = parentNode.call(element) as Node | null;
  return parent instanceof Element ? parent : null;
}

/** The parent in the tree that is drawn: a shadow root's is its host. */
export function parentOf(element: Element): Element | null {
  const parent = parentNode.call(element) as Node | null;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

const { checkVisibility } = Element.prototype as Partial<Element>;
const getterOf = (prototype: object, name: string): (() => unknown) => Object.getOwnPropertyDescriptor(prototype, name)!.get!;
const parentNode = getterOf(Node.prototype, 'parentNode');
const textContent = getterOf(Node.prototype, 'textContent');
const ownerDocument = getterOf(Node.prototype, 'ownerDocument');
const localName = getterOf(Element.prototype, 'localName');
const nextElement = getterOf(Element.prototype, 'nextElementSibling');
const children = getterOf(Element.prototype, 'children');
const labelControl = getterOf(HTMLLabelElement.prototype, 'control');

/**
 * How we touch a live page's elements: by the platform's own methods, called on the element. On a form,
 * `form.matches` may be a field of that name.
 */
const { setAttribute, removeAttribute, hasAttribute, getAttribute, matches, closest, querySelector } = Element.prototype;
const { contains } = Node.prototype;

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

/** Whether the page shows it. Where there is no layout to ask (a test), it does. */
export function isShown(element: Element): boolean {
  return checkVisibility?.call(element, { visibilityProperty: true }) ?? true;
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

/** The parent in the tree that is drawn: a shadow root's is its host. */
export function parentOf(element: Element): Element | null {
  const parent = parentNode.call(element) as Node | null;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

const { checkVisibility } = Element.prototype as Partial<Element>;
const parentNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')!.get!;
const labelControl = Object.getOwnPropertyDescriptor(HTMLLabelElement.prototype, 'control')!.get!;

import { findAll } from './touch.ts';

/** Elements beyond which a page's shadow roots are not looked for: walking it would be our whole budget. */
const maxElements = 20_000;

/** Calls back with everything in this tree, open shadow roots included, that a selector of the reader's finds. */
export function applyChoices(root: Document | Element, selectors: readonly string[], found: (element: Element, selector: string) => void): void {
  if (selectors.length === 0) return;
  for (const tree of [root, ...shadowRoots(root)]) {
    for (const selector of selectors) for (const element of findAll(tree, selector)) found(element, selector);
  }
}

/** The open shadow roots of this node and below it, those inside of others included. */
export function shadowRoots(root: Document | Element | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = root instanceof Element && root.shadowRoot ? [root.shadowRoot, ...shadowRoots(root.shadowRoot)] : [];
  const elements = findAll(root, '*');
  if (elements.length > maxElements) return found;
  for (const element of elements) {
    if (element.shadowRoot) found.push(element.shadowRoot, ...shadowRoots(element.shadowRoot));
  }
  return found;
}

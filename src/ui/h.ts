export type Child = Node | string | null | undefined | false;

/** `on…` takes a listener; true and false add or leave out a bare attribute; everything else becomes its text. */
export type Props = Record<string, string | number | boolean | null | undefined | ((event: never) => void)>;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A new element with these attributes and children. Text is always text, never markup. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  return furnish(document.createElement(tag), props, children);
}

/** The same for the few SVG elements that icons need. */
export function svg<K extends keyof SVGElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): SVGElementTagNameMap[K] {
  return furnish(document.createElementNS(svgNamespace, tag), props, children);
}

function furnish<E extends Element>(element: E, props: Props, children: Child[]): E {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice('on'.length), value as EventListener);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

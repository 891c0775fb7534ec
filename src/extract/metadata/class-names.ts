import { all, attribute, get, isBefore } from './page-access.ts';

/** Elements whose class, test id or id matches, in document order. One reading of the page serves every question. */
export type FindByName = (pattern: RegExp) => Element[];

/** Beyond this many elements with a class a page is not asked further: bylines and deks stand before. */
const maxElements = 6000;

/** Their names point at the whole story. */
const wholes = new Set(['html', 'body', 'main', 'article']);

export function readClassNames(document: Document): FindByName {
  let named: Map<string, Element[]> | null = null;
  return (pattern) => {
    named ??= byNames(document);
    const found: Element[] = [];
    for (const [names, elements] of named) if (pattern.test(names)) found.push(...elements);
    return inOrder(found.filter((element) => !wholes.has(get<string>(element, 'localName'))));
  };
}

/** A page has a tenth as many different names as named elements: each is looked at once. */
function byNames(document: Document): Map<string, Element[]> {
  const named = new Map<string, Element[]>();
  // Most pages have none, and asking each element costs as much as its class does.
  const tested = new Set(all(document, '[class][data-testid]', maxElements));
  for (const element of all(document, '[class]', maxElements)) {
    const names = `${attribute(element, 'class') ?? ''} ${tested.has(element) ? attribute(element, 'data-testid') ?? '' : ''}`;
    const known = named.get(names);
    if (known) known.push(element);
    else named.set(names, [element]);
  }
  return named;
}

function inOrder(elements: Element[]): Element[] {
  return elements.sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

import { all, attribute, get } from './page-access.ts';

/** Elements whose class, test id or id matches, in document order. One reading of the page serves every question. */
export type FindByName = (pattern: RegExp) => Element[];

/** Beyond this many elements with a class a page is not asked further: bylines and deks stand before. */
const maxElements = 6000;

export function readClassNames(document: Document): FindByName {
  let named: { element: Element; names: string }[] | null = null;
  return (pattern) => {
    named ??= all(document, '[class]', maxElements).map((element) => ({ element, names: `${attribute(element, 'class') ?? ''} ${attribute(element, 'data-testid') ?? ''}` }));
    return named.filter(({ element, names }) => pattern.test(names) && !/^(?:html|body|main|article)$/.test(get<string>(element, 'localName'))).map(({ element }) => element);
  };
}

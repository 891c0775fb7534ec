import { attribute, tagged } from './page-access.ts';

/** The page's `<meta>` elements: the values given under any of these names, first name first, in document order. */
export interface MetaTags {
  first(...names: string[]): string | null;
  every(...names: string[]): string[];
}

/** More than any page has; a page of ten thousand is not describing itself. */
const maxTags = 600;

export function readMetaTags(document: Document): MetaTags {
  const values = new Map<string, string[]>();
  for (const tag of tagged(document, 'meta', maxTags)) {
    const content = attribute(tag, 'content');
    if (!content) continue;
    // `property` may hold several names; `itemprop` on a meta element is read with the microdata.
    const given = ['property', 'name', 'http-equiv'].map((kind) => attribute(tag, kind)?.toLowerCase() ?? '');
    for (const name of new Set(given.flatMap((names) => [names, ...names.split(/\s+/)]).filter(Boolean))) {
      const list = values.get(name);
      if (list) list.push(content);
      else values.set(name, [content]);
    }
  }
  const every = (...names: string[]): string[] => names.flatMap((name) => values.get(name) ?? []);
  return { every, first: (...names) => every(...names)[0] ?? null };
}

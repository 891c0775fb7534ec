import { attribute, tagged } from './page-access.ts';
import type { MetaTags } from './meta-tags.ts';

/** What the page declares about its language: a well-formed BCP 47 tag, or null. */
export function readLanguage(document: Document, meta: MetaTags, linked: string | null): string | null {
  const root = ['html', 'body', 'main', 'article'].flatMap((tag) => tagged(document, tag, 1)).map((element) => attribute(element, 'lang') ?? attribute(element, 'xml:lang'));
  const given = [...root, linked, meta.first('og:locale'), meta.first('content-language', 'dc.language', 'language')];
  for (const value of given) {
    const tag = wellFormed(value);
    if (tag) return tag;
  }
  return null;
}

/** What the page declares about its direction, or null when it does not. */
export function readDirection(document: Document): 'ltr' | 'rtl' | null {
  for (const element of ['html', 'body', 'main', 'article'].flatMap((tag) => tagged(document, tag, 1))) {
    const value = attribute(element, 'dir')?.toLowerCase();
    if (value === 'rtl' || value === 'ltr') return value;
  }
  return null;
}

/** `en_GB` and `EN-gb` become `en-GB`; null when it is no language tag, or says nothing (`und`, `mul`). */
export function wellFormed(value: string | null): string | null {
  const candidate = value?.trim().replaceAll('_', '-').split(/[,;\s]/)[0];
  if (!candidate || candidate.length > 35) return null;
  try {
    const tag = Intl.getCanonicalLocales(candidate)[0] ?? null;
    return tag && /^(?:[a-z]{2,3})(?:-|$)/.test(tag) && !/^(?:und|mul|zxx|mis)\b/.test(tag) ? tag : null;
  } catch {
    return null;
  }
}

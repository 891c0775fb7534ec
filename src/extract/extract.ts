import { Readability } from '@mozilla/readability';
import { fail, failure, ok, type Article, type Result } from '../article/index.ts';

export interface ExtractOptions {
  /** The address the reader is at. */
  url: string;
}

/** The article of this page, or the failure that says why there is none. The document is not changed. */
export function extract(document: Document, { url }: ExtractOptions): Result<Article> {
  const copy = document.cloneNode(true) as Document;
  const found = new Readability(copy).parse();
  if (!found?.content) return fail(failure('no-article'));
  const text = (found.textContent ?? '').trim();
  return ok({
    url, canonicalUrl: null, title: found.title || 'Untitled', authors: found.byline ? [found.byline] : [],
    published: found.publishedTime ?? null, modified: null, siteName: found.siteName ?? null, section: null,
    lang: found.lang ?? null, dir: found.dir === 'rtl' ? 'rtl' : 'ltr', standfirst: null, lead: null,
    html: found.content, text, wordCount: text.split(/\s+/).length, readingMinutes: Math.max(1, Math.round(text.split(/\s+/).length / 230)),
    completeness: 'full', removals: [],
  });
}

import { fail, failure, type Article, type Result } from '../article/index.ts';
import { compose } from './compose.ts';
import { readMetadata } from './metadata/index.ts';
import { nativeOf } from './page/native.ts';
import { readPage } from './page/read-page.ts';
import type { Part } from './page/part.ts';

export interface ExtractOptions {
  /** The address the reader is at. */
  url: string;
}

/** Letters of a page that is still arriving: below, its story is not there yet. */
const loadedLength = 200;
/** Letters beside a frame up to which the frame is the page. */
const frameLength = 400;

/** The article of this page, or the failure that says why there is none. The document is not changed. */
export function extract(document: Document, { url }: ExtractOptions): Result<Article> {
  const native = nativeOf(document);
  const body = native.body(document);
  if (!body) return fail(failure('empty-page'));
  if (native.tag(body) === 'frameset') return fail(failure('frame'));
  const read = readPage(native, body, { withHidden: false, withFolded: true, withoutMenus: true });
  if (!read) return fail(failure('too-complex'));
  if (native.readyState(document) === 'loading' && read.root.textLength < loadedLength) return fail(failure('still-loading'));
  const article = compose({
    url, base: native.baseAddress(document, url), root: read.root, metadata: readMetadata(document, { url }),
    readHidden: () => readPage(native, body, { withHidden: true, withFolded: true, withoutMenus: true })?.root ?? null,
    newDocument: () => native.newDocument(document),
  });
  if (!article.ok && isFramed(read.root)) return fail(failure('frame'));
  return article;
}

/** Little but a frame: the story, if any, is another document. */
function isFramed(root: Part): boolean {
  return root.textLength < frameLength && holdsFrame(root);
}

function holdsFrame(part: Part): boolean {
  return part.tag === 'iframe' || part.children.some((child) => typeof child !== 'string' && holdsFrame(child));
}

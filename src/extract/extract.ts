import { fail, failure, type Article, type Result } from '../article/index.ts';
import { compose } from './compose.ts';
import { readMetadata } from './metadata/index.ts';
import { nativeOf } from './page/native.ts';
import { readPage } from './page/read-page.ts';

export interface ExtractOptions {
  /** The address the reader is at. */
  url: string;
}

/** The article of this page, or the failure that says why there is none. The document is not changed. */
export function extract(document: Document, { url }: ExtractOptions): Result<Article> {
  const native = nativeOf(document);
  const body = native.body(document);
  if (!body) return fail(failure('empty-page'));
  const read = readPage(native, body, { withHidden: false });
  if (!read) return fail(failure('too-complex'));
  return compose({ url, root: read.root, metadata: readMetadata(document, { url }), newDocument: () => native.newDocument(document) });
}

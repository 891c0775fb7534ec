import { fail, failure, ok, type Article, type Result } from '../article/index.ts';
import { declutter } from './declutter/declutter.ts';
import { rules } from './declutter/rules/index.ts';
import { setScene } from './declutter/set-scene.ts';
import { toHtml, toText } from './finish/node.ts';
import { writeArticle } from './finish/write-article.ts';
import type { Metadata } from './metadata/index.ts';
import type { Part } from './page/part.ts';
import { chooseLines } from './story/choose-lines.ts';
import { askReadability } from './story/witness.ts';

/** A page once read: nothing of it is touched any more. */
export interface PageCopy {
  url: string;
  root: Part;
  metadata: Metadata;
  /** Gives an empty document without a window, for Readability to work in. */
  newDocument(): Document;
}

/** The article of a page that was read, or why there is none. */
export function compose({ url, root, metadata, newDocument }: PageCopy): Result<Article> {
  const scene = setScene(root, metadata);
  const hits = declutter(scene, rules);
  const without = new Set(hits.map(({ part }) => part));
  const testimony = askReadability(scene, newDocument(), { title: metadata.title, without });
  const { keeps } = chooseLines(scene, { testimony, hits, metadata });
  const selection = { keeps, hits };
  const children = writeArticle(scene, selection, url);
  const text = toText(children);
  if (text === '') return fail(failure('no-article'));
  const words = text.split(/\s+/).length;
  return ok({
    url, canonicalUrl: metadata.canonicalUrl, title: metadata.title, authors: metadata.authors,
    published: metadata.published, modified: metadata.modified, siteName: metadata.siteName, section: metadata.section,
    lang: metadata.lang, dir: metadata.dir ?? 'ltr', standfirst: null, lead: null,
    html: toHtml(children), text, wordCount: words, readingMinutes: Math.max(1, Math.round(words / 230)),
    completeness: 'full', removals: [],
  });
}

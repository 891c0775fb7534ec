// Clean Copy for benches: `dist/extract.mjs` on jsdom. `npm run build` first.
import { extract as extractArticle } from '../../dist/extract.mjs';
import { openPage } from '../commands/open-page.mjs';

export const name = 'clean-copy';

export function prepare(html, url) {
  return openPage(html, { url: url || 'https://example.com/' });
}

/** {title, authors, date, html, text}, or null when the page has no article. */
export async function extract(html, url, prepared = prepare(html, url)) {
  const found = extractArticle(prepared.window.document, { url: prepared.window.document.URL });
  if (!found.ok) return null;
  const { title, authors, published, html: story, text } = found.value;
  return { title, authors, date: published, html: story, text };
}

export function dispose(prepared) {
  prepared.window.close();
}

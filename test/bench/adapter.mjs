// Clean Copy for benches: `dist/extract.mjs` on jsdom. `npm run build` first.
import { JSDOM, VirtualConsole } from 'jsdom';
import { extract as extractArticle } from '../../dist/extract.mjs';

export const name = 'clean-copy';

const silent = new VirtualConsole();

export function prepare(html, url) {
  return new JSDOM(html, { url: url || 'https://example.com/', virtualConsole: silent });
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

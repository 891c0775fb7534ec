// Bare Readability with its defaults: what we build on, and must never lose against.
import { Readability } from '@mozilla/readability';
import { prepare } from './adapter.mjs';

export { dispose, prepare } from './adapter.mjs';
export const name = 'readability';

export async function extract(html, url, prepared = prepare(html, url)) {
  const found = new Readability(prepared.window.document).parse();
  return found && { title: found.title, authors: found.byline ? [found.byline] : [], date: found.publishedTime, html: found.content };
}

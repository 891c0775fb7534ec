import type { SavedArticle } from '../article/index.ts';
import { sanitise } from '../html/sanitise.ts';

/** The story's own HTML, safe, as elements that stand nowhere yet: for what leaves as a file. */
export function cleanBody({ article }: SavedArticle): DocumentFragment {
  return sanitise(article.html, { pictures: true });
}

import { all, attribute, linesOf, nearest } from './page-access.ts';

/** Elements that name the author, the most explicit first. */
const explicit = ['[itemprop~="author" i] [itemprop~="name" i]', '[itemprop~="author" i]', '[rel~="author" i]'];
const named = ['[data-testid*="byline" i]', '[class*="author-name" i]', '[class*="authorname" i]', '[class*="byline" i]', '[class*="author" i]', 'address'];

/** Places whose authors wrote something else: comments, other stories, footers. */
const elsewhere = 'footer, nav, aside, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="teaser" i], [class*="card" i], [class*="sidebar" i], figure, figcaption, blockquote, li li';

/** Longest text of an element that is a byline; beyond it, it is a biography or the article. */
const maxBylineCharacters = 160;

/** The texts that may name the authors, one list for each kind of element, the most explicit kind first. */
export function readBylines(document: Document): string[][] {
  return [...explicit, ...named].map((selector) => bylinesOf(document, selector)).filter((bylines) => bylines.length > 0);
}

function bylinesOf(document: Document, selector: string): string[] {
  const texts: string[] = [];
  for (const element of all(document, selector, 60)) {
    if (nearest(element, elsewhere)) continue;
    const text = (attribute(element, 'content') ?? linesOf(element).join('\n')).trim();
    if (text && text.length <= maxBylineCharacters && !texts.includes(text)) texts.push(text);
  }
  return texts;
}

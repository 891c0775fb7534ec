import { all, attribute, isBefore, linesOf } from './page-access.ts';
import type { StoryPlace } from './story-place.ts';

/** Bylines by how surely they are ones: said to be (`rel`, `itemprop`), or only named so by a class. */
interface Bylines {
  explicit: string[][];
  shown: string[][];
}

const explicitSelectors = ['[itemprop~="author" i] [itemprop~="name" i]', '[itemprop~="author" i]', '[rel~="author" i]:not(link)'];
const shownSelectors = ['[data-testid*="byline" i]', '[class*="author-name" i], [class*="authorname" i], [class*="author__name" i], [class*="author_name" i]', '[class*="byline" i]', '[class*="author" i], [class*="autor" i], [class*="auteur" i]', 'address'];

/** Longest text of an element that is a byline; beyond it, it is a biography or the article. */
const maxBylineCharacters = 200;

/** The texts that may name the authors, one list for each kind of element, the surest first. */
export function readBylines(document: Document, place: StoryPlace): Bylines {
  const read = (selectors: readonly string[]): string[][] => selectors.map((selector) => bylinesOf(document, selector, place)).filter((texts) => texts.length > 0);
  return { explicit: read(explicitSelectors), shown: read(shownSelectors) };
}

function bylinesOf(document: Document, selector: string, place: StoryPlace): string[] {
  const texts: string[] = [];
  for (const element of all(document, selector, 40)) {
    if (place.isElsewhere(element)) continue;
    const text = (attribute(element, 'content') ?? linesOf(element).join('\n')).trim();
    if (text && text.length <= maxBylineCharacters && !texts.includes(text)) texts.push(text);
  }
  // Beyond a few different ones they are the bylines of a list of stories.
  return texts.slice(0, 8);
}

/** The story's first paragraph when it is nothing but a name, as some newsrooms set their bylines. */
export function readOpeningName(document: Document, { heading, isElsewhere }: StoryPlace): string[] {
  if (!heading) return [];
  const paragraphs = all(document, 'p', 120).filter((paragraph) => isBefore(heading, paragraph) && !isElsewhere(paragraph));
  const first = paragraphs.map((paragraph) => linesOf(paragraph).join(' ')).find((text) => text.length > 0);
  return first && first.length <= 60 ? [first] : [];
}

import type { FindByName } from './class-names.ts';
import { all, attribute, isBefore, linesOf, tagged } from './page-access.ts';
import type { StoryPlace } from './story-place.ts';

/** Bylines by how surely they are ones: said to be (`rel`, `itemprop`), or only named so by a class. */
interface Bylines {
  explicit: string[][];
  shown: string[][];
}

const explicitSelectors = ['[itemprop~="author" i] [itemprop~="name" i]', '[itemprop~="author" i]', '[rel~="author" i]:not(link)'];
const shownNames = [/author[-_]*name/i, /by-?line/i, /author|autor|auteur|autore|verfasser|signature/i];

/** Longest text of an element that is a byline; beyond it, it is a biography or the article. */
const maxBylineCharacters = 200;

/** The texts that may name the authors, one list for each kind of element, the surest first. */
export function readBylines(document: Document, { place, find }: { place: StoryPlace; find: FindByName }): Bylines {
  const read = (kinds: Element[][]): string[][] => kinds.map((elements) => bylinesOf(elements, place)).filter((texts) => texts.length > 0);
  return {
    explicit: read(explicitSelectors.map((selector) => all(document, selector, 40))),
    shown: read([...shownNames.map(find), tagged(document, 'address', 10)]),
  };
}

function bylinesOf(elements: readonly Element[], place: StoryPlace): string[] {
  const texts: string[] = [];
  for (const element of elements.slice(0, 40)) {
    if (place.isElsewhere(element)) continue;
    const text = (attribute(element, 'content') ?? linesOf(element).join('\n')).trim();
    if (text && text.length <= maxBylineCharacters && !texts.includes(text)) texts.push(text);
  }
  // More different ones than a story has authors are the bylines of a list of stories, whose first is this one.
  return texts.length > 4 ? texts.slice(0, 1) : texts;
}

/** The story's first paragraph when it is nothing but a name, as some newsrooms set their bylines. */
export function readOpeningName(document: Document, place: StoryPlace): string[] {
  const { heading } = place;
  if (!heading) return [];
  const paragraphs = tagged(document, 'p', 120).filter((paragraph) => isBefore(heading, paragraph) && !place.isElsewhere(paragraph));
  const first = paragraphs.map((paragraph) => linesOf(paragraph).join('\n')).find((text) => text.length > 0);
  return first && first.length <= 60 ? [first] : [];
}

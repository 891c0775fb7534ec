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

/** Standfirsts in pieces and bylines stand before the story's first paragraph of this length. */
const minStoryCharacters = 160;
const maxOpeningParagraphs = 5;
/** Two or three names. */
const maxNameCharacters = 60;

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

/**
 * The short paragraphs before the story's first long one, as some newsrooms set their bylines: nothing but a name, under
 * a line or two of standfirst or above them.
 */
export function readOpeningNames(document: Document, place: StoryPlace): string[][] {
  const { heading } = place;
  if (!heading) return [];
  const opening: string[][] = [];
  for (const paragraph of tagged(document, 'p', 120)) {
    if (!isBefore(heading, paragraph) || place.isElsewhere(paragraph)) continue;
    const text = linesOf(paragraph).join('\n');
    if (text.length >= minStoryCharacters || opening.length === maxOpeningParagraphs) break;
    if (text.length > 0) opening.push(text.length <= maxNameCharacters ? [text] : []);
  }
  return opening.filter((texts) => texts.length > 0);
}

import type { FindByName } from './class-names.ts';
import { all, attribute, isBefore, linesOf, tagged } from './page-access.ts';
import type { StoryPlace } from './story-place.ts';

/** Bylines by how surely they are ones: said to be (`rel`, `itemprop`), or only named so by a class. */
interface Bylines {
  explicit: string[][];
  shown: string[][];
}

const explicitSelectors = ['[itemprop~="author" i] [itemprop~="name" i]', '[itemprop~="author" i]', '[rel~="author" i]:not(link)'];
const shownNames = [/author[-_]*name/i, /by-?line/i, /author|autor|auteur|autore|verfasser|signature|(?<![a-z])firma(?![a-z])/i];

/** Standfirsts in pieces and bylines stand before the story's first paragraph of this length. */
const minStoryCharacters = 160;
const maxOpeningParagraphs = 5;
/** Boxes at the end of a story with a few sentences about who wrote it. */
const boxNames = /(?:author|autor|auteur|verfasser)[-_]{0,2}(?:box|bio|info|card|meta|text|details|section|about|profile)(?![a-z])|about[-_](?:the[-_])?(?:author|autor)/i;

/** Two or three names. */
const maxNameCharacters = 60;

const biography = /\p{L}[,)]? (?:is|was|has been|works as|ist|war|est|es|è|é|jest|är|er) (?:an?|the|our|one|ein|eine|der|die|un|une|una|um|uma|el|la|il|le|en|et)\s/iu;

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
    // Words about somebody: "Jane is a writer in the Office of Fish and Game" names no authors.
    if (biography.test(text)) continue;
    if (text && text.length <= maxBylineCharacters && !texts.includes(text)) texts.push(text);
  }
  // More different ones than a story has authors are the bylines of a list of stories, whose first is this one.
  return texts.length > 4 ? texts.slice(0, 1) : texts;
}

/** The first line of each box about an author whose text is a biography, with the name above it. */
export function readAuthorBoxes(find: FindByName, place: StoryPlace): string[][] {
  return find(boxNames).slice(0, 20).filter((element) => !place.isElsewhere(element)).map((element) => linesOf(element))
    .filter((lines) => lines.join('\n').length > maxBylineCharacters && (lines[0] ?? '').length <= maxNameCharacters).map((lines) => [(lines[0] ?? '').replace(/:$/, '')]);
}

/**
 * The short paragraphs before the story's first long one, as some newsrooms set their bylines: nothing but a name, under
 * a line or two of standfirst or above them. Whoever the headline names is who a picture shows.
 */
export function readOpeningNames(document: Document, place: StoryPlace): string[][] {
  const { heading } = place;
  if (!heading) return [];
  const title = linesOf(heading).join(' ').toLowerCase();
  const opening: string[][] = [];
  for (const paragraph of tagged(document, 'p', 120)) {
    if (!isBefore(heading, paragraph) || place.isElsewhere(paragraph)) continue;
    const text = linesOf(paragraph).join('\n');
    if (text.length >= minStoryCharacters || opening.length === maxOpeningParagraphs) break;
    if (text.length > 0) opening.push(text.length <= maxNameCharacters && !title.includes(text.toLowerCase().replace(/\.$/, '')) ? [text] : []);
  }
  return opening.filter((texts) => texts.length > 0);
}

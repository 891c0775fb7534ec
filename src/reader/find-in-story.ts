import { mapText } from '../html/text-map.ts';

/** More are no help, and each is painted. */
const mostFound = 1_000;

/** Our own words between those of the story. */
const notTheStory = '.label, [data-part="picture-held"], [data-part="removals"]';

/** Marks and what nobody sees or types: accents, soft hyphens, joiners, the Arabic stretcher. */
const unseen = /[\p{M}\p{Cf}\u0640]/gu;
const singleQuote = /[‘’‚ʼ]/;
const doubleQuote = /[“”„‟«»]/;

/** Every place of these words, in their order, whatever the case and the accents. */
export function findInStory(story: Element, wanted: string): Range[] {
  const needle = fold(wanted.trim()).text;
  if (needle === '') return [];
  const map = mapText(story, notTheStory);
  const { text, places } = fold(map.text);
  const found: Range[] = [];
  for (let at = text.indexOf(needle); at !== -1 && found.length < mostFound; at = text.indexOf(needle, at + needle.length)) {
    found.push(map.rangeOf(places[at] ?? 0, (places[at + needle.length - 1] ?? 0) + 1));
  }
  return found;
}

/** The text as it is compared, and for each of its characters where it came from. */
function fold(given: string): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const character of given) {
    const plain = singleQuote.test(character) ? "'" : doubleQuote.test(character) ? '"' : character.normalize('NFKD').replace(unseen, '').toLowerCase();
    text += plain;
    for (let n = 0; n < plain.length; n += 1) places.push(at);
    at += character.length;
  }
  return { text, places };
}

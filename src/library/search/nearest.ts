import type { SavedSummary } from '../../article/index.ts';
import type { Entry } from './entry.ts';
import { fold } from './fold.ts';
import { findTerm } from './match-term.ts';
import type { Query } from './query.ts';

/** What a search that found nothing may offer instead. */
export interface Nearest {
  /** A word typed, and one that is in the library and written nearly like it. */
  words: { typed: string; meant: string }[];
  /** What was typed with those words in it, ready to be searched; null when there are none. */
  suggestion: string | null;
  /** Articles that have the most of the words, the newest first among equals. At most five. */
  summaries: SavedSummary[];
}

const mostSummaries = 5;

/** Articles in which a longer word is looked for: enough to tell a usual one from a rare one. */
const mostLooked = 40;

/** Letters on either side that still belong to a word. */
const longestWord = 40;

/** One slip for words of four letters, two for eight: more would offer another word, not the same one misspelt. */
const lettersPerSlip = 4;

export function nearestTo({ typed, terms }: Query, entries: readonly Entry[]): Nearest {
  const wanted = terms.filter(({ isNot }) => !isNot);
  const foundTerms = new Set<string>();
  const counts = entries.map((entry) => {
    const found = wanted.filter((term) => findTerm(entry.head, term) >= 0 || findTerm(entry.text ?? '', term) >= 0);
    for (const { text } of found) foundTerms.add(text);
    return { entry, count: found.length };
  });
  const best = counts.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count).slice(0, mostSummaries);
  const known = vocabulary(entries);
  const words = wanted.flatMap(({ text }) => {
    if (foundTerms.has(text)) return [];
    const meant = wordWith(text, entries) ?? nearestWord(text, known);
    return meant === null ? [] : [{ typed: text, meant }];
  });
  return { words, suggestion: suggestion(typed, words), summaries: best.map(({ entry }) => entry.summary) };
}

/** Only whole words are put right, so operators and quotes stay as they were typed. */
function suggestion(typed: string, words: Nearest['words']): string | null {
  const meant = new Map(words.map((word) => [word.typed, word.meant]));
  const put = typed.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => meant.get(fold(word)) ?? word);
  return put === typed ? null : put;
}

/** The words of titles, sites, authors and tags with how many articles have them. */
function vocabulary(entries: readonly Entry[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const { head } of entries) for (const word of new Set(head.match(/[\p{L}\p{N}]{3,}/gu))) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** The word in which what was typed stands most often, when it stands inside of words only: the lighthouse for a house. */
function wordWith(typed: string, entries: readonly Entry[]): string | null {
  const words = new Map<string, number>();
  let looked = 0;
  for (const { head, text } of entries) {
    const place = head.includes(typed) ? head : text?.includes(typed) ? text : null;
    if (place === null) continue;
    const word = wordAround(place, typed);
    words.set(word, (words.get(word) ?? 0) + 1);
    if (++looked === mostLooked) break;
  }
  return [...words].reduce<[string, number] | null>((best, one) => (best && best[1] >= one[1] ? best : one), null)?.[0] ?? null;
}

function wordAround(text: string, typed: string): string {
  const at = text.indexOf(typed);
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, at - longestWord), at))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(at + typed.length, at + typed.length + longestWord))?.[0] ?? '';
  return before + typed + after;
}

function nearestWord(typed: string, words: ReadonlyMap<string, number>): string | null {
  const slips = Math.floor(typed.length / lettersPerSlip);
  let best: { word: string; distance: number; count: number } | null = null;
  for (const [word, count] of words) {
    if (Math.abs(word.length - typed.length) > slips) continue;
    const distance = slipsBetween(typed, word, slips);
    if (distance > slips) continue;
    if (!best || distance < best.distance || (distance === best.distance && count > best.count)) best = { word, distance, count };
  }
  return best?.word ?? null;
}

/** Letters left out, added, changed or swapped with the next one; anything above `most` is told as `most + 1`. */
function slipsBetween(one: string, other: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const change = (last[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      let least = Math.min(change, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwap) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return last[other.length] ?? most + 1;
}

import type { Term } from './query.ts';

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Scripts that are written without spaces: there a word may begin and end anywhere. Thai, Lao, Burmese, Khmer among them. */
const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Myanmar}\p{scx=Khmer}]/u;

/**
 * Arabic and Hebrew write "and", "in", "to", "the" as letters before the word: الكتاب and בספר are what a reader finds who
 * looks for كتاب and ספר. Four letters at most.
 */
const joined = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;
const prefix = /(?:^|[^\p{L}\p{N}])(?:[وف]?(?:[بك]?ال|لل|[بكلس])|[وف]|[והבכלמש]{1,3})$/u;
const longestPrefix = 4;

/** Where the term is found in the folded text at `from` or behind it, or -1. */
export function findTerm(text: string, term: Term, from = 0): number {
  for (let at = text.indexOf(term.text, from); at >= 0; at = text.indexOf(term.text, at + 1)) {
    if (term.isExact ? isWordStart(text, at) && isWordEnd(text, at + term.text.length) : isWordStart(text, at) || isAfterPrefix(text, at, term.text)) return at;
  }
  return -1;
}

/** Whether a word of the folded text begins with the folded value. */
export function startsWord(text: string, value: string): boolean {
  return findTerm(text, { text: value, isExact: false, isNot: false }) >= 0;
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || isBreak(text[at - 1] ?? '', text[at] ?? '');
}

/** Of one letter there would be one in every word. */
function isAfterPrefix(text: string, at: number, value: string): boolean {
  return value.length > 1 && joined.test(text[at] ?? '') && prefix.test(text.slice(Math.max(0, at - longestPrefix - 1), at));
}

function isWordEnd(text: string, at: number): boolean {
  return at >= text.length || isBreak(text[at - 1] ?? '', text[at] ?? '');
}

/** a-z and 0-9 of a folded text: most of the characters of most texts, and no script without spaces. */
function isPlain(unit: string): boolean {
  return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9');
}

/** Whether a word may end before `right`. Around characters beyond the first plane, mostly rare Han, one may. */
function isBreak(left: string, right: string): boolean {
  if (isPlain(left) && isPlain(right)) return false;
  return !letterOrDigit.test(left) || !letterOrDigit.test(right) || unspaced.test(left) || unspaced.test(right);
}

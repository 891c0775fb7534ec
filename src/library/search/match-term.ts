import type { Term } from './query.ts';

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Scripts that are written without spaces: there a word may begin and end anywhere. Thai, Lao, Burmese, Khmer among them. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Khmer}]/u;

/** Where the term is found in the folded text at `from` or behind it, or -1. */
export function findTerm(text: string, term: Term, from = 0): number {
  for (let at = text.indexOf(term.text, from); at >= 0; at = text.indexOf(term.text, at + 1)) {
    if (isWordStart(text, at) && (!term.isExact || isWordEnd(text, at + term.text.length))) return at;
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

import type { Article } from '../article/index.ts';
import { fold } from './search/fold.ts';

/** What two copies of an article are compared by. */
export type Copy = Pick<Article, 'title' | 'text' | 'completeness'>;

const fullness = { full: 2, partial: 1, blocked: 0 } as const;

/**
 * A copy with less than this part of the saved text is taken for cut, whatever it says of itself: a paywall that
 * came down after the first save often looks like a short whole article. Newsrooms shorten stories, seldom by half.
 */
const leastPart = 0.5;

/** Pieces of the shorter text that are looked for in the other: forty tell one in ten apart from none. */
const pieces = 40;

/** Letters of a piece: two or three words, or a clause of Chinese, which two stories seldom share by chance. */
const pieceLength = 12;

/** Share of the pieces below which two texts are two stories. A story that was rewritten keeps its quotations and names. */
const leastShared = 0.1;

/** Letters of a text below which it may be a remark of the page, and the title has to differ as well. */
const enough = 200;

/** Letters of a piece of a title, and the share below which two titles are two. */
const titlePiece = 4;
const leastSharedTitle = 0.5;

/** Letters looked at: a book's first hundred pages tell it from another. */
const mostLetters = 400_000;

/** What a new copy is to the saved one: the same story, less of it, or another story at the same address. */
export function compareTexts(saved: Copy, found: Copy): 'same' | 'lesser' | 'other' {
  const isLess = fullness[found.completeness] < fullness[saved.completeness];
  // A story cut by a paywall is another one all the same; what a blocked page says is no story.
  if (isLess) return found.completeness === 'partial' && isOtherText(saved, found) && !isSameTitle(saved, found) ? 'other' : 'lesser';
  const isShort = found.text.length < saved.text.length * leastPart;
  if (isOtherText(saved, found) && !(isShort && isSameTitle(saved, found))) return 'other';
  return isShort && found.completeness === saved.completeness ? 'lesser' : 'same';
}

/** Whether the two hardly have anything in common. */
export function isOtherText(one: Pick<Copy, 'title' | 'text'>, other: Pick<Copy, 'title' | 'text'>): boolean {
  const [first, second] = [lettersOf(one.text), lettersOf(other.text)];
  if (shared(first, second, pieceLength) >= leastShared) return false;
  return Math.min(first.length, second.length) >= enough || !isSameTitle(one, other);
}

function isSameTitle(one: Pick<Copy, 'title'>, other: Pick<Copy, 'title'>): boolean {
  return shared(lettersOf(one.title), lettersOf(other.title), titlePiece) >= leastSharedTitle;
}

/** The share of the shorter one's pieces that the longer one has. What is too short for a piece is in anything that has it. */
function shared(one: string, other: string, length: number): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const last = short.length - length;
  if (last <= 0) return long.includes(short) ? 1 : 0;
  const step = Math.max(1, last / (pieces - 1));
  let count = 0;
  let found = 0;
  for (let at = 0; at <= last; at += step, count++) {
    const from = Math.floor(at);
    if (long.includes(short.slice(from, from + length))) found++;
  }
  return found / count;
}

function lettersOf(text: string): string {
  return fold(text.slice(0, mostLetters)).replace(/[^\p{L}\p{N}]+/gu, '');
}

import { foldWithMap } from './fold.ts';
import { findTerm } from './match-term.ts';
import type { Query } from './query.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/** Characters of a snippet: two lines of a row in the list. */
const snippetLength = 180;

/** Characters before the match that let the reader see what it is part of. */
const lead = 50;

/** Characters of a text that are looked through for a snippet; behind them a match is not shown, only counted. */
const longestText = 400_000;

/** The text in pieces, what the query looks for marked. Joined they are the text. */
export function markMatches(text: string, query: Query): Piece[] {
  return piecesOf(text, rangesIn(text, query));
}

/**
 * The stretch of the text that shows the most of the words, in pieces, with … where it is cut; null when none of them is
 * in it.
 */
export function snippet(text: string, query: Query): Piece[] | null {
  const flat = text.slice(0, longestText).replace(/\s+/gu, ' ');
  const ranges = rangesIn(flat, query);
  if (ranges.length === 0) return null;
  const first = ranges.reduce((best, range) => (countFrom(ranges, range.start) > countFrom(ranges, best.start) ? range : best));
  const start = wordStartBefore(flat, Math.max(0, first.start - lead));
  const end = wordEndBefore(flat, Math.min(flat.length, Math.max(start + snippetLength, first.end)));
  const inside = ranges.filter((range) => range.start >= start && range.end <= end).map((range) => ({ ...range, start: range.start - start, end: range.end - start }));
  const pieces = piecesOf(flat.slice(start, end), inside);
  if (start > 0) pieces.unshift({ text: '… ', isMatch: false });
  if (end < flat.length) pieces.push({ text: ' …', isMatch: false });
  return pieces;
}

interface Range {
  start: number;
  end: number;
  term: number;
}

/** Where the query's words are in the original text, in order, without overlaps. */
function rangesIn(text: string, { terms }: Query): Range[] {
  const { folded, origins } = foldWithMap(text);
  const ranges: Range[] = [];
  for (const [term, wanted] of terms.entries()) {
    if (wanted.isNot) continue;
    for (let at = findTerm(folded, wanted); at >= 0; at = findTerm(folded, wanted, at + wanted.text.length)) {
      ranges.push({ start: origins[at] ?? 0, end: endOf(origins, at + wanted.text.length), term });
    }
  }
  ranges.sort((one, other) => one.start - other.start || other.end - one.end);
  let reached = 0;
  return ranges.filter((range) => {
    if (range.start < reached || range.end <= range.start) return false;
    reached = range.end;
    return true;
  });
}

/** One original character may fold to two (ß): the end is where the next one begins. */
function endOf(origins: readonly number[], at: number): number {
  const last = origins[at - 1] ?? 0;
  let next = at;
  while (next < origins.length - 1 && origins[next] === last) next++;
  return origins[next] ?? last;
}

/** How many different words a snippet that begins here would show. */
function countFrom(ranges: readonly Range[], start: number): number {
  return new Set(ranges.filter((range) => range.start >= start && range.end <= start + snippetLength - lead).map(({ term }) => term)).size;
}

function piecesOf(text: string, ranges: readonly { start: number; end: number }[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false });
    pieces.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMatch: false });
  return pieces;
}

function wordStartBefore(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return at === 0 ? 0 : space >= 0 && at - space < 20 ? space + 1 : onPair(text, at);
}

function wordEndBefore(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return at >= text.length ? text.length : at - space < 20 ? space : onPair(text, at);
}

/** Never between the halves of one character. */
function onPair(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

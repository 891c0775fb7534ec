import type { Charge, Said } from './phrases.ts';

/** One phrase behind its first literal. */
interface Pattern {
  charge: Charge;
  isNever: boolean;
  /** How many characters of its first literal are its key, and what the text must go on with behind them. */
  keyed: number;
  literal: string;
  /** The literals behind the first one, each after a gap. */
  rest: readonly string[];
  isAnchored: boolean;
  isPrefix: boolean;
  ends: (typeof endings)[number];
}

/** Asks are short: beyond this a line is prose whose later words accuse nobody. Also the bound on the work for a line. */
const maxLength = 600;
/** Characters of a gap: a title or a name fits, a clause does not. */
const maxGap = 40;
/** Characters by which phrases are looked up; shorter ones stand under all of theirs. */
export const keyLength = 3;
/** Charges and marks are numbers, written as one character each from this one on. */
export const firstKind = 0x30;
export const endings = ['anywhere', 'at-end', 'at-colon'] as const;
/** Said by most of a page. */
export const nothing: Said = { whole: new Set(), opening: new Set(), anywhere: new Set() };

/**
 * A reader of lines: tells what a normalised text says in any of the languages that were packed. It unpacks only what a text
 * needs: a page is written in one language or two of seventeen, and every page that we look at begins with a new reader.
 */
export function readerOf(packed: string): (key: string) => Said {
  let phrases: PackedPhrases | null = null;
  return (key) => read(key, phrases ??= new PackedPhrases(packed));
}

/** See `packPhrases`, which writes what is read here. */
class PackedPhrases {
  #charges: readonly Charge[];
  /** By the first character of their phrases. */
  #sections = new Map<string, string>();
  #known = new Map<string, readonly Pattern[]>();

  constructor(packed: string) {
    const [charges = '', ...sections] = packed.split('\f');
    this.#charges = charges.split(' ') as Charge[];
    for (const section of sections) this.#sections.set(section[1]!, section);
  }

  /** The phrases that may begin here. */
  at(text: string, start: number): readonly Pattern[] | undefined {
    const section = this.#sections.get(text[start]!);
    if (section === undefined) return undefined;
    const key = text.slice(start, start + keyLength);
    let found = this.#known.get(key);
    if (found === undefined) this.#known.set(key, found = this.#unpack(section, key));
    return found;
  }

  #unpack(section: string, key: string): readonly Pattern[] {
    const patterns: Pattern[] = [];
    for (let length = 1; length <= key.length; length++) {
      const name = `\n${key.slice(0, length)}\t`;
      const start = section.indexOf(name);
      if (start < 0) continue;
      for (const entry of section.slice(start + name.length, section.indexOf('\n', start + name.length)).split('\t')) patterns.push(this.#patternOf(entry, length));
    }
    return patterns;
  }

  #patternOf(entry: string, keyed: number): Pattern {
    const kind = entry.charCodeAt(0) - firstKind;
    const flags = entry.charCodeAt(1) - firstKind;
    const [literal = '', ...rest] = entry.slice(2).split('…');
    return { charge: this.#charges[kind >> 1]!, isNever: (kind & 1) > 0, keyed, literal, rest, isAnchored: (flags & 1) > 0, isPrefix: (flags & 2) > 0, ends: endings[flags >> 2]! };
  }
}

function read(key: string, phrases: PackedPhrases): Said {
  const start = key.slice(0, maxLength);
  const text = !/\d/.test(start) ? start : start.replace(/\d+(?:[.,  ]\d+)*/g, '#');
  let said = null as { whole: Set<Charge>; opening: Set<Charge>; anywhere: Set<Charge> } | null;
  let nevers = null as Set<Charge> | null;
  for (let at = 0; at < text.length; at++) {
    const patterns = isWordStart(text, at) ? phrases.at(text, at) : undefined;
    if (patterns === undefined) continue;
    for (const pattern of patterns) {
      if ((pattern.isAnchored && at > 0) || !text.startsWith(pattern.literal, at + pattern.keyed)) continue;
      const until = matchRest(text, at + pattern.keyed + pattern.literal.length, pattern);
      if (until < 0) continue;
      if (pattern.isNever) { (nevers ??= new Set()).add(pattern.charge); continue; }
      said ??= { whole: new Set(), opening: new Set(), anywhere: new Set() };
      said.anywhere.add(pattern.charge);
      if (at === 0) said.opening.add(pattern.charge);
      if (at === 0 && until === text.length && key.length <= maxLength) said.whole.add(pattern.charge);
    }
  }
  if (!said) return nothing;
  for (const charge of nevers ?? []) for (const set of [said.whole, said.opening, said.anywhere]) set.delete(charge);
  return said;
}

/** Where the phrase whose first literal ends at `start` ends, or -1. Each piece is looked for once, in a bounded window. */
function matchRest(text: string, start: number, { rest, ends, isPrefix }: Pattern): number {
  let end = start;
  for (const piece of rest) {
    const found = text.slice(end, end + maxGap + piece.length).indexOf(piece);
    if (found < 0) return -1;
    end += found + piece.length;
  }
  if (isPrefix) while (end < text.length && isWordCharacter(text.charCodeAt(end))) end++;
  else if (!isWordEnd(text, end)) return -1;
  if (ends === 'at-end') return end === text.length ? end : -1;
  if (ends === 'at-colon') return end === text.length || /^\s?[:|–—»›>→/?!]|^\s-\s/.test(text.slice(end, end + 3)) ? end : -1;
  return end;
}

function isWordStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80 && at > 0) {
    const before = text.charCodeAt(at - 1);
    if (before < 0x80) return !isWordCharacter(before);
  }
  return isUnspaced(code) || at === 0 || !isWordCharacter(text.charCodeAt(at - 1)) || isUnspaced(text.charCodeAt(at - 1));
}

function isWordEnd(text: string, end: number): boolean {
  return end >= text.length || isUnspaced(text.charCodeAt(end - 1)) || !isWordCharacter(text.charCodeAt(end)) || isUnspaced(text.charCodeAt(end));
}

/** Letters, digits, and anything else that is not known to stand between words. */
function isWordCharacter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x23;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x3040) && !(code >= 0xff00 && code <= 0xff20);
}

/** Han, kana and hangul are written without spaces, or with endings glued on. */
function isUnspaced(code: number): boolean {
  return (code >= 0x3041 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af) || (code >= 0xf900 && code <= 0xfaff);
}

import type { Charge, Said } from './phrases.ts';

/** One phrase behind its first literal. */
interface Pattern {
  charge: Charge;
  isNever: boolean;
  /** How many characters its section's name has, and what the text must go on with behind them. */
  named: number;
  literal: string;
  /** The literals behind the first one, each after a gap. */
  rest: readonly string[];
  isAnchored: boolean;
  isPrefix: boolean;
  ends: 'anywhere' | 'at-end' | 'at-colon';
}

/** Asks are short: beyond this a line is prose whose later words accuse nobody. Also the bound on the work for a line. */
const maxLength = 600;
/** Labels and buttons come again and again, longer lines do not. */
const maxRepeated = 40;
const maxKnown = 2000;
/** Characters of a gap: a title or a name fits, a clause does not. */
const maxGap = 40;
/** Characters that name a section of the packed phrases, and those by which they are looked up; shorter ones stand under all of theirs. */
export const nameLength = 2;
const keyLength = 4;
/** Charges are numbers, written as one character each from this one on, with two bits: never, and only at the beginning. */
export const firstKind = 0x30;
/** By what follows the section's name, up to the length of a key. */
type Section = Map<string, Pattern[]>;
const none: readonly Pattern[] = [];
const noRest: readonly string[] = [];
/** Between words of Hebrew, Arabic and Hindi: a hyphen, a comma, a semicolon, a question mark, full stops. */
const marks = new Set(Array.from('־،؛؟۔।॥', (mark) => mark.charCodeAt(0)));
/** Characters of words that are written with spaces between them (so without those marks), and of scripts that are written without, or with endings glued on: Han, kana and hangul. */
const spaced = '#0-9a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u05bd\\u05bf-\\u060b\\u060d-\\u061a\\u061c-\\u061e\\u0620-\\u06d3\\u06d5-\\u0963\\u0966-\\u1fff\\u2c00-\\u2fff\\ua000-\\uabff\\ud7b0-\\uf8ff\\ufb00-\\ufeff\\uff21-\\uffff';
const unspaced = '\\u3041-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff';
/** Where a phrase may begin. A pattern, since a browser steps through code that is new to it a hundred times slower than through this. */
const beginning = new RegExp(`(?<![${spaced}])\\S|[${unspaced}]`, 'g');
/** Said by most of a page. */
export const nothing: Said = { whole: new Set(), opening: new Set(), anywhere: new Set(), reach: 0 };

/**
 * A reader of lines: tells what a normalised text says in any of the languages that were packed. It unpacks only what a text
 * needs: a page is written in one language or two of all, and every page that we look at begins with a new reader.
 */
export function readerOf(packed: string): (key: string) => Said {
  let phrases: PackedPhrases | null = null;
  const known = new Map<string, Said>();
  return (key) => {
    const text = counted(key);
    let said = key.length > maxRepeated ? undefined : known.get(text);
    if (said) return said;
    said = read(key, text, phrases ??= new PackedPhrases(packed));
    if (key.length <= maxRepeated && known.size < maxKnown) known.set(text, said);
    return said;
  };
}

/** What is read of a text, its numbers all alike. */
function counted(key: string): string {
  const start = key.slice(0, maxLength);
  return /\d/.test(start) ? start.replace(/\d+(?:[.,  ]\d+)*/g, '#') : start;
}

/** See `packPhrases`, which writes what is read here. */
class PackedPhrases {
  #charges: readonly Charge[];
  /** By name: packed, until a text needs them. */
  #sections = new Map<string, string | Section>();
  #known = new Map<string, readonly Pattern[]>();

  constructor(packed: string) {
    const [charges = '', ...sections] = packed.split('\f');
    this.#charges = charges.split(' ') as Charge[];
    for (const section of sections) this.#sections.set(section.slice(0, section.indexOf('\t')), section);
  }

  /** The phrases that may begin here. */
  at(text: string, start: number): readonly Pattern[] {
    const key = text.slice(start, start + keyLength);
    let found = this.#known.get(key);
    if (found === undefined) this.#known.set(key, found = this.#find(key));
    return found;
  }

  #find(key: string): readonly Pattern[] {
    let patterns: Pattern[] | null = null;
    for (let length = Math.min(key.length, nameLength); length > 0; length--) {
      const section = this.#section(key.slice(0, length));
      for (let end = length; section && end <= key.length; end++) {
        const found = section.get(key.slice(length, end));
        if (found) (patterns ??= []).push(...found);
      }
    }
    return patterns ?? none;
  }

  #section(name: string): Section | undefined {
    const packed = this.#sections.get(name);
    if (typeof packed !== 'string') return packed;
    const section: Section = new Map();
    for (const kind of packed.slice(name.length + 1).split('\t')) {
      for (const entry of kind.slice(1).split('\n')) {
        const pattern = this.#patternOf(entry, { kind: kind.charCodeAt(0) - firstKind, named: name.length });
        const key = pattern.literal.slice(0, keyLength - name.length);
        const known = section.get(key);
        if (known) known.push(pattern); else section.set(key, [pattern]);
      }
    }
    this.#sections.set(name, section);
    return section;
  }

  #patternOf(entry: string, { kind, named }: { kind: number; named: number }): Pattern {
    let end = entry.length;
    const mark = entry[end - 1];
    const ends = mark === '$' ? 'at-end' : mark === ':' ? 'at-colon' : 'anywhere';
    if (ends !== 'anywhere') end--;
    const isPrefix = entry[end - 1] === '*';
    if (isPrefix) end--;
    const [literal = '', ...rest] = entry.slice(0, end).split('…');
    return { charge: this.#charges[kind >> 2]!, isNever: (kind & 2) > 0, named, literal, rest: rest.length > 0 ? rest : noRest, isAnchored: (kind & 1) > 0, isPrefix, ends };
  }
}

function read(key: string, text: string, phrases: PackedPhrases): Said {
  let said = null as { whole: Set<Charge>; opening: Set<Charge>; anywhere: Set<Charge>; reach: number } | null;
  let nevers = null as Set<Charge> | null;
  beginning.lastIndex = 0;
  while (beginning.test(text)) {
    const at = beginning.lastIndex - 1;
    for (const pattern of phrases.at(text, at)) {
      if ((pattern.isAnchored && at > 0) || !text.startsWith(pattern.literal, at + pattern.named)) continue;
      const until = matchRest(text, at + pattern.named + pattern.literal.length, pattern);
      if (until < 0) continue;
      if (pattern.isNever) { (nevers ??= new Set()).add(pattern.charge); continue; }
      said ??= { whole: new Set(), opening: new Set(), anywhere: new Set(), reach: 0 };
      said.anywhere.add(pattern.charge);
      if (at === 0) said.opening.add(pattern.charge);
      if (said.opening.has(pattern.charge)) said.reach = Math.max(said.reach, until);
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
  if (ends === 'at-colon') return end === text.length || /^\s?[:|–—»›>→/?!؟]|^\s-\s/.test(text.slice(end, end + 3)) ? end : -1;
  return end;
}

function isWordEnd(text: string, end: number): boolean {
  return end >= text.length || isUnspaced(text.charCodeAt(end - 1)) || !isWordCharacter(text.charCodeAt(end)) || isUnspaced(text.charCodeAt(end));
}

/** Letters, digits, and anything else that is not known to stand between words. */
function isWordCharacter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x23;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !marks.has(code) && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x3040) && !(code >= 0xff00 && code <= 0xff20);
}

/** Han, kana and hangul are written without spaces, or with endings glued on. */
function isUnspaced(code: number): boolean {
  return (code >= 0x3041 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af) || (code >= 0xf900 && code <= 0xfaff);
}

/**
 * What a phrase accuses a line of. A phrase never convicts: rules ask for size, links, fields, place or repetition too.
 */
export type Charge =
  | 'ask' // for money or membership, in the imperative or the first person
  | 'we' | 'reader' | 'press' | 'free' | 'goal' // the five families of words that an appeal is made of; each alone says nothing
  | 'newsletter' // sign up, subscribe by e-mail
  | 'formNote' // what a form says: required, invalid, thank you, terms, unsubscribe
  | 'paywall' | 'account' // buy a subscription; sign in or register
  | 'app' | 'follow' // install the app, allow notifications; follow us elsewhere
  | 'channel' // where one is followed: stories name it as their source, too
  | 'related' // the label or opening of a pointer to another story
  | 'feed' | 'rail' // a stream of the latest; most read, editors' picks, recommended
  | 'share' // share, print, save, gift, copy link
  | 'audio' | 'player' // listen to this article; what a player says when it cannot play
  | 'comments' | 'consent' | 'ad' | 'affiliate' | 'skip' | 'edit' | 'tags' | 'typo' | 'copyright'
  | 'readTime' | 'dated' | 'byline' | 'bio' | 'viewer' | 'poll'
  | 'partial'; // the story goes on somewhere we cannot read

/**
 * The phrases of one language, as they are after `normalise` (scene.ts): lower case, straight quotes, and what
 * `foldLetters` leaves of Greek accents, Romanian commas, hamzas and points.
 * `^` begins a line, `$` ends it, a last `:` ends the line or stands before a colon, dash or bar; `…` is a gap of at
 * most 40 characters, `#` a number, a last `*` any ending of the word. Without `^` it may stand anywhere in the first
 * 600 characters. Whole words only, except in Chinese, Japanese and Korean.
 */
export interface Language {
  match: Readonly<Partial<Record<Charge, readonly string[]>>>;
  /** Said of the same things by stories: a line with one of these is not accused. */
  never?: Readonly<Partial<Record<Charge, readonly string[]>>>;
}

/** What one line says. `whole` is part of `opening`, which is part of `anywhere`. */
export interface Said {
  /** It says this and nothing else. */
  whole: ReadonlySet<Charge>;
  /** It begins with this. */
  opening: ReadonlySet<Charge>;
  anywhere: ReadonlySet<Charge>;
}

/** A phrase in its list. */
interface Phrase {
  charge: Charge;
  isNever: boolean;
  entry: string;
  /** Where its first literal begins: behind the `^`. */
  start: number;
}

interface Pattern {
  charge: Charge;
  isNever: boolean;
  /** The literals behind the first one, each after a gap. */
  rest: readonly string[];
  isAnchored: boolean;
  ends: 'anywhere' | 'at-end' | 'at-colon';
  isPrefix: boolean;
}

/**
 * A tree of characters: every first literal is a path from the root, and its patterns stand at its end. It grows where a
 * text goes: a page is written in one language or two of all, and every page that we look at begins with a new tree.
 */
interface Node {
  next: Map<number, Node>;
  patterns: Pattern[];
  /** Phrases that begin with the characters up to here, to be sorted in when a text comes by. */
  waiting: Phrase[];
}

/** Asks are short: beyond this a line is prose whose later words accuse nobody. Also the bound on the work for a line. */
const maxLength = 600;
/** Between words of Hebrew, Arabic and Hindi: a hyphen, a comma, a semicolon, a question mark, full stops. */
const marks = new Set(Array.from('־،؛؟۔।॥', (mark) => mark.charCodeAt(0)));
/** Characters of a gap: a title or a name fits, a clause does not. */
const maxGap = 40;
/** Said by most of a page. */
export const nothing: Said = { whole: new Set(), opening: new Set(), anywhere: new Set() };

/** Whether a phrase would point at anything: it begins with no word, or ends in a gap. A test asks it of all of ours. */
export function isTooWide(entry: string): boolean {
  const [first = '', ...rest] = entry.replace(/^\^/, '').replace(/[$:]$/, '').replace(/\*$/, '').split('…').map((piece) => piece.trim());
  return first === '' || first === '#' || rest.includes('');
}

/** A reader of lines: tells what a normalised text says in any of these languages, in one pass over its words. */
export function compilePhrases(languages: readonly Language[]): (key: string) => Said {
  let root: Node | null = null;
  return (key) => read(key, root ??= { ...newNode(), waiting: phrasesOf(languages) });
}

function phrasesOf(languages: readonly Language[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (const language of languages) {
    for (const [isNever, lists] of [[false, language.match], [true, language.never ?? {}]] as const) {
      for (const [charge, entries] of Object.entries(lists)) {
        for (const entry of entries) phrases.push({ charge: charge as Charge, isNever, entry, start: entry.startsWith('^') ? 1 : 0 });
      }
    }
  }
  return phrases;
}

function newNode(): Node {
  return { next: new Map(), patterns: [], waiting: [] };
}

/** The node behind this one by a character of a text, or none. `depth` is this one's: how many characters lead to it. */
function step(node: Node, code: number, depth: number): Node | undefined {
  if (node.waiting.length > 0) sortIn(node, depth);
  const next = node.next.get(code);
  // Its own phrases are known before anybody asks for them.
  if (next && next.waiting.length > 0) sortIn(next, depth + 1);
  return next;
}

function sortIn(node: Node, depth: number): void {
  for (const phrase of node.waiting.splice(0)) {
    const at = phrase.start + depth;
    if (isEndOfFirst(phrase.entry, at)) {
      node.patterns.push(patternOf(phrase, depth));
      continue;
    }
    const code = phrase.entry.charCodeAt(at);
    let next = node.next.get(code);
    if (!next) node.next.set(code, next = newNode());
    next.waiting.push(phrase);
  }
}

/** Whether a phrase's first literal ends here: with the phrase, its mark, or before a gap. */
function isEndOfFirst(entry: string, at: number): boolean {
  if (at >= entry.length) return true;
  const mark = entry[at]!;
  if (mark === '…' || (mark === ' ' && isEndOfFirst(entry, at + 1))) return true;
  return (mark === '*' || mark === '$' || mark === ':') && at >= entry.length - (mark === '*' ? 2 : 1);
}

/** `depth` is the length of its first literal. */
function patternOf({ charge, isNever, entry, start }: Phrase, depth: number): Pattern {
  const last = entry.at(-1);
  const ends = last === '$' ? 'at-end' : last === ':' ? 'at-colon' : 'anywhere';
  let text = ends === 'anywhere' ? entry : entry.slice(0, -1);
  const isPrefix = text.endsWith('*');
  if (isPrefix) text = text.slice(0, -1);
  const rest = text.slice(start + depth).split('…').slice(1).map((piece) => piece.trim());
  return { charge, isNever, rest, isAnchored: start > 0, ends, isPrefix };
}

function read(key: string, root: Node): Said {
  const start = key.slice(0, maxLength);
  const text = !/\d/.test(start) ? start : start.replace(/\d+(?:[.,  ]\d+)*/g, '#');
  let said = null as { whole: Set<Charge>; opening: Set<Charge>; anywhere: Set<Charge> } | null;
  let nevers = null as Set<Charge> | null;
  const hear = (node: Node, at: number, end: number): void => {
    for (const pattern of node.patterns) {
      const until = pattern.isAnchored && at > 0 ? -1 : matchRest(text, end, pattern);
      if (until < 0) continue;
      if (pattern.isNever) { (nevers ??= new Set()).add(pattern.charge); continue; }
      said ??= { whole: new Set(), opening: new Set(), anywhere: new Set() };
      said.anywhere.add(pattern.charge);
      if (at === 0) said.opening.add(pattern.charge);
      if (at === 0 && until === text.length && key.length <= maxLength) said.whole.add(pattern.charge);
    }
  };
  for (let at = 0; at < text.length; at++) {
    if (!isWordStart(text, at)) continue;
    let node = step(root, text.charCodeAt(at), 0);
    for (let end = at + 1; node; end++) {
      if (node.patterns.length > 0) hear(node, at, end);
      node = end < text.length ? step(node, text.charCodeAt(end), end - at) : undefined;
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
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !marks.has(code) && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x3040) && !(code >= 0xff00 && code <= 0xff20);
}

/** Han, kana and hangul are written without spaces, or with endings glued on. */
function isUnspaced(code: number): boolean {
  return (code >= 0x3041 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af) || (code >= 0xf900 && code <= 0xfaff);
}

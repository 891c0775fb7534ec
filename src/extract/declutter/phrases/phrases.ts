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
  | 'related' // the label or opening of a pointer to another story
  | 'feed' | 'rail' // a stream of the latest; most read, editors' picks, recommended
  | 'share' // share, print, save, gift, copy link
  | 'audio' | 'player' // listen to this article; what a player says when it cannot play
  | 'comments' | 'consent' | 'ad' | 'affiliate' | 'skip' | 'edit' | 'tags' | 'typo' | 'copyright'
  | 'readTime' | 'dated' | 'byline' | 'bio' | 'viewer' | 'poll'
  | 'partial'; // the story goes on somewhere we cannot read

/**
 * The phrases of one language, as they are after `normalise` (scene.ts): lower case, straight quotes.
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

interface Pattern {
  charge: Charge;
  isNever: boolean;
  /** The literals behind the first one, each after a gap. */
  rest: readonly string[];
  isAnchored: boolean;
  ends: 'anywhere' | 'at-end' | 'at-colon';
  isPrefix: boolean;
}

/** A tree of characters: every first literal is a path from the root, and its patterns stand at its end. */
interface Node {
  next: Map<number, Node>;
  patterns: Pattern[];
}

/** The tree entered by two characters at once: of a text's words one in eight gets past them. */
interface Index {
  /** By a text's first two characters: first × 65,536 + second. */
  pairs: Map<number, Node>;
  /** Literals of one character, as Chinese has them. */
  singles: Map<number, Node>;
}

/** Asks are short: beyond this a line is prose whose later words accuse nobody. Also the bound on the work for a line. */
const maxLength = 600;
/** Characters of a gap: a title or a name fits, a clause does not. */
const maxGap = 40;
/** Said by most of a page. */
export const nothing: Said = { whole: new Set(), opening: new Set(), anywhere: new Set() };

/** A reader of lines: tells what a normalised text says in any of these languages, in one pass over its words. */
export function compilePhrases(languages: readonly Language[]): (key: string) => Said {
  const index: Index = { pairs: new Map(), singles: new Map() };
  for (const language of languages) {
    for (const [isNever, lists] of [[false, language.match], [true, language.never ?? {}]] as const) {
      for (const [charge, entries] of Object.entries(lists)) {
        for (const entry of entries) add(index, entry, { charge: charge as Charge, isNever });
      }
    }
  }
  return (key) => read(key, index);
}

function add(index: Index, entry: string, about: Pick<Pattern, 'charge' | 'isNever'>): void {
  let text = entry;
  const isAnchored = text.startsWith('^');
  if (isAnchored) text = text.slice(1);
  const last = text.at(-1);
  const ends = last === '$' ? 'at-end' : last === ':' ? 'at-colon' : 'anywhere';
  if (ends !== 'anywhere') text = text.slice(0, -1);
  const isPrefix = text.endsWith('*');
  if (isPrefix) text = text.slice(0, -1);
  const [first = '', ...rest] = text.split('…').map((piece) => piece.trim());
  if (first === '' || first === '#' || rest.includes('')) throw new Error(`A phrase that would accuse anything: "${entry}"`);
  const [map, key] = first.length === 1 ? [index.singles, first.charCodeAt(0)] : [index.pairs, pairAt(first, 0)];
  let node = child(map, key);
  for (let at = 2; at < first.length; at++) node = child(node.next, first.charCodeAt(at));
  node.patterns.push({ ...about, rest, isAnchored, ends, isPrefix });
}

function child(map: Map<number, Node>, key: number): Node {
  let node = map.get(key);
  if (!node) map.set(key, node = { next: new Map(), patterns: [] });
  return node;
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function read(key: string, { pairs, singles }: Index): Said {
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
    const single = singles.get(text.charCodeAt(at));
    if (single) hear(single, at, at + 1);
    let node = at + 1 < text.length ? pairs.get(pairAt(text, at)) : undefined;
    for (let end = at + 2; node; end++) {
      hear(node, at, end);
      node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined;
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

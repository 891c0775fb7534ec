/**
 * Marks that readers leave out when they type: accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of
 * Arabic. Not every mark: those of the Indic scripts are vowels, those of the kana make another syllable.
 */
// eslint-disable-next-line no-misleading-character-class -- ranges of marks, each for itself
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;

/** Soft hyphens, joiners, direction marks, the Arabic stretcher: seen by nobody, typed by nobody. */
const invisible = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Letters that Unicode does not take apart but keyboards of other countries do not have, and forms of one letter. */
const alike: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'n',
  ς: 'σ', ى: 'ي', ة: 'ه', ٱ: 'ا', ک: 'ك', ی: 'ي',
  '‘': "'", '’': "'", '‚': "'", ʼ: "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‐': '-', '‑': '-', '–': '-', '—': '-',
};
const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'g');

const beyondAscii = /[^\0-\x7f]+/g;

/**
 * The text as it is compared: lower case, without marks and other forms of the same letter, white space as single
 * spaces. Folding twice is folding once. Most of most texts is ASCII and only lowered, which makes a page of 5 kB cost
 * some microseconds.
 */
export function fold(text: string): string {
  return foldLetters(text).trim();
}

function foldLetters(text: string): string {
  return text.toLowerCase().replace(beyondAscii, foldRun).replace(/\s+/g, ' ');
}

function foldRun(run: string): string {
  return run.normalize('NFKD').replace(marks, '').replace(invisible, '').toLowerCase().replace(alikeLetters, (letter) => alike[letter] ?? letter).normalize('NFC');
}

/** A folded text and, for each of its characters, where in the original it came from; one more for the end. */
export interface FoldedMap {
  folded: string;
  origins: number[];
}

/** The same folding, character by character, for marking what was found. Slower, for the few texts that are shown. */
export function foldWithMap(text: string): FoldedMap {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const cluster of clusters(text)) {
    const letters = foldLetters(cluster);
    const piece = letters.startsWith(' ') && (folded === '' || folded.endsWith(' ')) ? letters.slice(1) : letters;
    for (let index = 0; index < piece.length; index++) origins.push(at);
    folded += piece;
    at += cluster.length;
  }
  origins.push(text.length);
  return { folded, origins };
}

/** A character with what follows it and may fold into one with it: marks, and the parts of a Korean syllable. */
function clusters(text: string): string[] {
  return text.match(/\s|[^\s\p{M}][\p{M}\u200d\u1160-\u11ff]*|\p{M}+/gu) ?? [];
}

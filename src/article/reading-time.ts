/**
 * Words a minute of silent reading. English: 238, non-fiction (M. Brysbaert, "How many words do we read per minute?",
 * Journal of Memory and Language 109, 2019). The other languages were measured aloud on matched texts (S. Trauzettel-Klosinski
 * and K. Dietz, "Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST", IOVS 53,
 * 2012, table 3), where English is 228; each is scaled by 238 / 228, which keeps the languages' proportions.
 */
const irestWords: Readonly<Record<string, number>> = {
  ar: 138, de: 179, en: 228, es: 218, fi: 161, fr: 195, he: 187, it: 188, nl: 202, pl: 166, pt: 181, ru: 184, sl: 180, sv: 199, tr: 166,
  // Not measured. It sets its syllables apart, each of which says about as much as a character of Chinese.
  vi: 255,
};
const silent = 238 / 228;

/** The mean of the seventeen languages of the same study, for a language it did not measure. */
const otherWords = 184;

/** Characters a minute for scripts without spaces, same table. Thai and its neighbours were not measured: the slower of the two. */
const irestCharacters: Readonly<Record<string, number>> = { zh: 255, ja: 357 };
const otherCharacters = 255;

/** Scripts that put no space between words: each character counts. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Whether it may hold any of these at all: a look that costs a tenth of counting. */
const eastern = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u2e80-\u30ff\u31f0-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\uff66-\uff9f\ud800-\udbff]/;
/** What joins two runs of letters into one word: it's, twenty-one, 1,000, e.g., and the invisible joiners of Persian and Hindi. */
const joints = new Set(["'", '’', '.', ',', '-', '‑', '_', '\u200c', '\u200d'].map((joint) => joint.charCodeAt(0)));
const letter = /[\p{L}\p{N}\p{M}]/u;

/** How long a text is, in its language's own counting. */
export interface ReadingTime {
  /** Words; for scripts without spaces, characters; both together where a text mixes them. */
  count: number;
  /** Whole minutes, at least 1. */
  minutes: number;
}

/** How many words (or characters) the text has, and how many minutes an adult reads on it. `lang` is BCP 47 or null. */
export function readingTime(text: string, lang: string | null): ReadingTime {
  const characters = eastern.test(text) ? text.match(unspaced)?.length ?? 0 : 0;
  const spaced = characters === 0 ? text : text.replace(unspaced, ' ');
  const words = countWords(spaced);
  const language = lang?.toLowerCase().split('-')[0] ?? '';
  const minutes = words / (silent * (irestWords[language] ?? otherWords)) + characters / (silent * (irestCharacters[language] ?? otherCharacters));
  return { count: words + characters, minutes: Math.max(1, Math.round(minutes)) };
}

/** Runs of letters and digits, with single joints inside. One look at each character: a pattern for all of Unicode costs ten times that. */
function countWords(text: string): number {
  let words = 0;
  let wasIn = false;
  for (let at = 0; at < text.length; at++) {
    const isIn: boolean = isLetter(text, at) || (wasIn && joints.has(text.charCodeAt(at)) && isLetter(text, at + 1));
    if (isIn && !wasIn) words++;
    wasIn = isIn;
  }
  return words;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  // Latin, Greek and Cyrillic but for the signs between them; the pattern knows the rest.
  if (code >= 0xc0 && code < 0x2c0) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x400 && code < 0x530) return code !== 0x482;
  if (code >= 0xd800 && code <= 0xdfff) return letter.test(String.fromCodePoint(text.codePointAt(code >= 0xdc00 ? Math.max(0, at - 1) : at) ?? 0));
  return letter.test(text[at] ?? '');
}

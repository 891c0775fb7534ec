/**
 * Words a minute of silent reading. English: 238, non-fiction (M. Brysbaert, "How many words do we read per minute?",
 * Journal of Memory and Language 109, 2019). The other languages were measured aloud on matched texts (S. Trauzettel-Klosinski
 * and K. Dietz, "Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST", IOVS 53,
 * 2012, table 3), where English is 228; each is scaled by 238 / 228, which keeps the languages' proportions.
 */
const irestWords: Readonly<Record<string, number>> = {
  ar: 138, de: 179, en: 228, es: 218, fi: 161, fr: 195, he: 187, it: 188, nl: 202, pl: 166, pt: 181, ru: 184, sl: 180, sv: 199, tr: 166,
};
const silent = 238 / 228;

/** The mean of the seventeen languages of the same study, for a language it did not measure. */
const otherWords = 184;

/** Characters a minute for scripts without spaces, same table. Thai and its neighbours were not measured: the slower of the two. */
const irestCharacters: Readonly<Record<string, number>> = { zh: 255, ja: 357 };
const otherCharacters = 255;

/** Scripts that put no space between words: each character counts. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** A word is a run of letters and digits, with what joins them inside: it's, twenty-one, 1,000, e.g. */
const word = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‑_][\p{L}\p{N}\p{M}]+)*/gu;

/** How long a text is, in its language's own counting. */
export interface ReadingTime {
  /** Words; for scripts without spaces, characters; both together where a text mixes them. */
  count: number;
  /** Whole minutes, at least 1. */
  minutes: number;
}

/** How many words (or characters) the text has, and how many minutes an adult reads on it. `lang` is BCP 47 or null. */
export function readingTime(text: string, lang: string | null): ReadingTime {
  const characters = text.match(unspaced)?.length ?? 0;
  const spaced = characters === 0 ? text : text.replace(unspaced, ' ');
  const words = spaced.match(word)?.length ?? 0;
  const language = lang?.toLowerCase().split('-')[0] ?? '';
  const minutes = words / (silent * (irestWords[language] ?? otherWords)) + characters / (silent * (irestCharacters[language] ?? otherCharacters));
  return { count: words + characters, minutes: Math.max(1, Math.round(minutes)) };
}

import { readAgency } from './agencies.ts';
import { looksLikePerson, particles } from './author-names.ts';

/** `JD`, `AJ`, `III`. */
const initials = /^(?:[^aeiouy]{2}|.j|iii?)$/;
/** Letters that are said one by one, as in `MDR THÜRINGEN`: no name goes without a vowel so long. */
const letters = /^[B-DF-HJ-NP-TV-XZ]{3,}$/;

/** A person's name that is all in capitals, as names are written: `JANE O’DOE-ROE` is Jane O’Doe-Roe. Any other as it is. */
export function writeName(name: string, lang: string | null): string {
  const words = name.split(' ');
  // Greek leaves its accents out in capitals.
  if (/\p{Ll}|\p{Script=Greek}/u.test(name) || !looksLikePerson(name) || words.some((word) => letters.test(word) || readAgency(word))) return name;
  return words.map((word, at) => {
    const small = word.toLocaleLowerCase(lang ?? 'en');
    if (initials.test(small)) return word;
    if (at > 0 && particles.test(small)) return small;
    return small.replace(/(?<![\p{L}\p{M}])(mc)?(\p{L})/gu, (_, mc: string | undefined, first: string) => (mc ? 'Mc' : '') + first.toLocaleUpperCase(lang ?? 'en'));
  }).join(' ');
}

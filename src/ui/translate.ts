import type messages from '../_locales/en/messages.json';

/** Every text of the interface. `_locales/en/messages.json` is the one list of them. */
export type MessageKey = keyof typeof messages;

/** A key that has one text for each plural form: `minutes` stands for `minutes_one`, `minutes_other` and so on. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The text of a key in the browser's language with `$1`, `$2`… replaced. Empty when there is no such key. */
export type Translate = (key: MessageKey, ...words: string[]) => string;

/** The text for this many, in the plural form that the interface's language uses for the number; words given with it are `$2`, `$3`… */
export function plural(t: Translate, key: PluralKey, given: number | readonly [number, ...string[]]): string {
  const [count, ...words] = typeof given === 'number' ? [given] : given;
  const { rules, numbers } = countingIn(document.documentElement.lang || 'en');
  const form = rules.select(count);
  const shown = numbers.format(count);
  return t(`${key}_${form}` as MessageKey, shown, ...words) || t(`${key}_other` as MessageKey, shown, ...words);
}

interface Counting {
  language: string;
  rules: Intl.PluralRules;
  numbers: Intl.NumberFormat;
}

let counting: Counting | null = null;

/** Made once: a list of forty rows would make eighty of them, the larger part of its time. */
function countingIn(language: string): Counting {
  if (counting?.language !== language) counting = { language, rules: new Intl.PluralRules(language), numbers: new Intl.NumberFormat(language) };
  return counting;
}

/** The text of a key made at run time, such as a rule's, or null when this language has none. */
export function lookUp(t: Translate, key: string, ...words: string[]): string | null {
  return t(key as MessageKey, ...words) || null;
}

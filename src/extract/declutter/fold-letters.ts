/** What a text of these scripts may leave out: Hebrew and Arabic points, the long stroke of Arabic, the dot under a letter of Hindi. */
const points = /[\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u0640]/g;
/** Letters that are written in two ways: with an accent but in capitals, with a comma or a cedilla, with and without a hamza. */
const [variants, plain] = ['șțάέήίόύώϊϋΐΰأإآٱँ״׳', 'şţαεηιουωιυιυااااं"\''];
const variant = new RegExp(`[${variants}]`, 'g');
const digit = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
/** Whether it may hold any of these: most texts are spared the rest. */
const mayHold = /[\u0901\u093c\u0591-\u06ff\u0219\u021b\u03ac-\u03ce\u0390\u0966-\u096f]/;

/** The text, in lower case, with one form for what several spell differently: Romanian, Greek, Hebrew, Arabic, Hindi. */
export function foldLetters(text: string): string {
  if (!mayHold.test(text)) return text;
  return foldDigits(text.replace(points, '').replace(variant, (letter) => plain[variants.indexOf(letter)]!));
}

/** The digits of Arabic, Persian and Hindi as ours. */
export function foldDigits(text: string): string {
  return text.replace(digit, (sign) => String(sign.charCodeAt(0) >= 0x966 ? sign.charCodeAt(0) - 0x966 : sign.charCodeAt(0) & 0xf));
}

/** Scripts that settle or narrow the language of a text, with what they mean when the page declares something else. */
const scripts: readonly { pattern: RegExp; languages: readonly string[] }[] = [
  { pattern: /\p{Script=Hangul}/gu, languages: ['ko'] },
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ['ja'] },
  { pattern: /\p{Script=Thai}/gu, languages: ['th'] },
];

/** The declared language unless the text's script contradicts it; what the script means when nothing is declared. */
export function checkLanguage(declared: string | null, text: string): string | null {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const { pattern, languages } of scripts) {
    if (letters === 0 || (sample.match(pattern)?.length ?? 0) / letters < 0.2) continue;
    return declared && languages.includes(declared.split('-')[0] ?? '') ? declared : languages[0] ?? null;
  }
  return declared;
}

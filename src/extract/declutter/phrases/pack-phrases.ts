import type { Charge, Language } from './phrases.ts';
import { endings, firstKind, keyLength } from './read-phrases.ts';

/**
 * All phrases of these languages as one text, in the order in which they are looked up: a browser reads it as the one string
 * that it is, where lists of thousands of phrases would have to be made and sorted in every page that we look at.
 *
 * The names of the charges come first; then, each after a form feed, a section of what begins with the same two characters: those
 * with the lengths of its keys, and a line for every key (the first `keyLength` characters of a literal, or all of a shorter
 * one) with its phrases, tab separated: one character for the charge, one for the marks, and what follows the key.
 */
export function packPhrases(languages: readonly Language[]): string {
  const charges: Charge[] = [];
  const lines = new Map<string, string[]>();
  for (const language of languages) {
    for (const [isNever, lists] of [[false, language.match], [true, language.never ?? {}]] as const) {
      for (const [charge, entries] of Object.entries(lists) as [Charge, readonly string[]][]) {
        if (!charges.includes(charge)) charges.push(charge);
        for (const entry of entries) {
          const { literal, flags, rest } = partsOf(entry);
          const key = literal.slice(0, keyLength);
          const known = lines.get(key);
          const packed = `${code(charges.indexOf(charge) * 2 + Number(isNever))}${code(flags)}${[literal.slice(key.length), ...rest].join('…')}`;
          if (known) known.push(packed); else lines.set(key, [packed]);
        }
      }
    }
  }
  const sections = new Map<string, string[]>();
  for (const key of [...lines.keys()].sort()) sections.set(key.slice(0, 2), [...sections.get(key.slice(0, 2)) ?? [], key]);
  const written = [...sections].map(([name, keys]) => {
    const lengths = new Set(keys.map((key) => key.length));
    return `${name}${[...lengths].join('')}\n${keys.map((key) => [key, ...lines.get(key)!].join('\t')).join('\n')}\n`;
  });
  return [charges.join(' '), ...written].join('\f');
}

/** Its literals and its marks; see `Language`. */
function partsOf(entry: string): { literal: string; flags: number; rest: string[] } {
  const [, anchor, body = '', prefix, end] = /^(\^?)(.*?)(\*?)([$:]?)$/s.exec(entry)!;
  const [literal = '', ...rest] = body.split('…').map((piece) => piece.trim());
  const ends = end === '$' ? 'at-end' : end === ':' ? 'at-colon' : 'anywhere';
  return { literal, flags: Number(anchor === '^') + Number(prefix === '*') * 2 + endings.indexOf(ends) * 4, rest };
}

function code(number: number): string {
  return String.fromCharCode(firstKind + number);
}

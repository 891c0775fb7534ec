import type { Charge, Language } from './phrases.ts';
import { firstKind, nameLength } from './read-phrases.ts';

/**
 * All phrases of these languages as one text, in the order in which they are looked up: a browser reads it as the one string
 * that it is, where lists of thousands of phrases would have to be made and sorted in every page that we look at.
 *
 * The names of the charges come first; then, each after a form feed, a section of what begins with the same two characters:
 * those, and each after a tab what a charge has there, one character for the charge and then its phrases, a line each,
 * without those two characters and the `^` of those that it is about. So what is alike stands together, and the package stays small.
 */
export function packPhrases(languages: readonly Language[]): string {
  const charges: Charge[] = [];
  const sections = new Map<string, Map<string, string[]>>();
  for (const language of languages) {
    for (const [isNever, lists] of [[false, language.match], [true, language.never ?? {}]] as const) {
      for (const [charge, entries] of Object.entries(lists) as [Charge, readonly string[]][]) {
        if (!charges.includes(charge)) charges.push(charge);
        for (const entry of entries) {
          const { name, packed, isAnchored } = pack(entry);
          const kind = String.fromCharCode(firstKind + charges.indexOf(charge) * 4 + Number(isNever) * 2 + Number(isAnchored));
          const section = sections.get(name) ?? new Map<string, string[]>();
          const known = section.get(kind) ?? [];
          // What is said in several languages is written once.
          if (!known.includes(packed)) sections.set(name, section.set(kind, [...known, packed]));
        }
      }
    }
  }
  const written = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, kinds]) => [name, ...linesOf(kinds)].join('\t'));
  return [charges.join(' '), ...written].join('\f');
}

/** Each charge's phrases behind its character, what is alike side by side, but for those at the beginning that count wherever they stand. */
function linesOf(kinds: ReadonlyMap<string, readonly string[]>): string[] {
  return [...kinds].flatMap(([kind, entries]) => {
    const code = kind.charCodeAt(0) - firstKind;
    const anywhere = code & 1 ? kinds.get(String.fromCharCode(firstKind + code - 1)) : undefined;
    const own = entries.filter((entry) => !anywhere?.includes(entry));
    return own.length > 0 ? [kind + own.sort().join('\n')] : [];
  });
}

/** What it begins with, the rest with its marks behind, and whether it is anchored; see `Language`. */
function pack(entry: string): { name: string; packed: string; isAnchored: boolean } {
  const [, anchor = '', body = '', marks = ''] = /^(\^?)(.*?)(\*?[$:]?)$/s.exec(entry)!;
  const [literal = '', ...rest] = body.split('…').map((piece) => piece.trim());
  return { name: literal.slice(0, nameLength), packed: [literal.slice(nameLength), ...rest].join('…') + marks, isAnchored: anchor !== '' };
}

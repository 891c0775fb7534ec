import type { Charge, Language } from './phrases.ts';
import { firstKind, nameLength } from './read-phrases.ts';

/**
 * All phrases of these languages as one text, in the order in which they are looked up: a browser reads it as the one string
 * that it is, where lists of thousands of phrases would have to be made and sorted in every page that we look at.
 *
 * The names of the charges come first; then, each after a form feed, a section of what begins with the same two characters:
 * those, and each after a tab what a charge has there, one character for the charge and then its phrases, a line each,
 * without those two characters. So what is alike stands together, and the package stays small.
 */
export function packPhrases(languages: readonly Language[]): string {
  const charges: Charge[] = [];
  const sections = new Map<string, Map<string, string[]>>();
  for (const language of languages) {
    for (const [isNever, lists] of [[false, language.match], [true, language.never ?? {}]] as const) {
      for (const [charge, entries] of Object.entries(lists) as [Charge, readonly string[]][]) {
        if (!charges.includes(charge)) charges.push(charge);
        const kind = String.fromCharCode(firstKind + charges.indexOf(charge) * 2 + Number(isNever));
        for (const entry of entries) {
          const { name, packed } = pack(entry);
          const section = sections.get(name) ?? new Map<string, string[]>();
          sections.set(name, section.set(kind, [...section.get(kind) ?? [], packed]));
        }
      }
    }
  }
  const written = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, kinds]) => [name, ...[...kinds].map(([kind, entries]) => kind + entries.join('\n'))].join('\t'));
  return [charges.join(' '), ...written].join('\f');
}

/** What it begins with, and the rest with its marks; see `Language`. */
function pack(entry: string): { name: string; packed: string } {
  const [, anchor = '', body = '', marks = ''] = /^(\^?)(.*?)(\*?[$:]?)$/s.exec(entry)!;
  const [literal = '', ...rest] = body.split('…').map((piece) => piece.trim());
  return { name: literal.slice(0, nameLength), packed: anchor + [literal.slice(nameLength), ...rest].join('…') + marks };
}

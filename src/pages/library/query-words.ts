/** A word of a query, with its minus, its operator and its quotes. */
const wordOf = /-?(?:[a-z]+(?:-[a-z]+)?:)?(?:"[^"]*"?|\S+)/giu;

/** Operators whose names may be the beginning of other names: in quotes, only that one is meant. */
const named = ['tag', 'site', 'author'];

/** An operator with its value, quoted where it names one thing or has to be. Quotes in the value would end it: they are left out. */
export function queryWord(operator: string, value: string): string {
  const plain = value.replace(/["“”„«»]/g, '');
  return !named.includes(operator) && /^[\p{L}\p{N}._-]+$/u.test(plain) ? `${operator}:${plain}` : `${operator}:"${plain}"`;
}

/** Whether the word stands in the query. */
export function hasWord(query: string, word: string): boolean {
  return wordsOf(query).some((one) => isSame(one, word));
}

/** The query with the word, or without it when it was there. Of `instead`, words that exclude each other, only one stays. */
export function toggleWord(query: string, word: string, instead: readonly string[] = []): string {
  const had = hasWord(query, word);
  const others = wordsOf(query).filter((one) => !isSame(one, word) && !instead.some((another) => isSame(one, another)));
  return (had ? others : [...others, word]).join(' ');
}

/** The query without any word of this operator, then with this one; null only takes away. */
export function replaceOperator(query: string, operator: string, value: string | null): string {
  const others = wordsOf(query).filter((one) => !one.toLowerCase().startsWith(`${operator}:`));
  return (value === null ? others : [...others, queryWord(operator, value)]).join(' ');
}

/** What stands behind the operator, without quotes, or an empty text. */
export function operatorValue(query: string, operator: string): string {
  const word = wordsOf(query).find((one) => one.toLowerCase().startsWith(`${operator}:`));
  return word?.slice(operator.length + 1).replaceAll('"', '') ?? '';
}

/** The query with this word of it spelt as meant; as it is when the word does not stand in it so. */
export function respell(query: string, { typed, meant }: { typed: string; meant: string }): string {
  return wordsOf(query).map((word) => {
    const at = word.toLowerCase().indexOf(typed);
    return at < 0 ? word : word.slice(0, at) + meant + word.slice(at + typed.length);
  }).join(' ');
}

function wordsOf(query: string): string[] {
  return query.match(wordOf) ?? [];
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

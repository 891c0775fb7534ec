const known = new Map<string, string>();

/**
 * The same text as one string for all parts: a name that comes from the DOM is a new string each time, and rules compare
 * names a hundred times for each part, letter by letter unless both are the engine's own.
 */
export function sameString(text: string): string {
  let same = known.get(text);
  // As the name of a property it becomes the engine's own.
  if (same === undefined) known.set(text, same = Object.keys({ [text]: 0 })[0] ?? text);
  return same;
}

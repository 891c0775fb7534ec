import type { Part } from '../page/part.ts';

/** Six digits are more than any list counts. */
const wholeNumber = /^\s*([+-]?\d{1,6})\s*$/;

/** The attributes by which a numbered list or one of its items is counted other than 1, 2, 3. */
export function numbersOf({ tag, attributes, parent }: Part): Record<string, string> {
  if (tag === 'ol') return { ...numberAs('start', attributes['start']), ...(attributes['reversed'] !== undefined && { reversed: '' }) };
  return tag === 'li' && parent?.tag === 'ol' ? numberAs('value', attributes['value']) : {};
}

function numberAs(name: string, given = ''): Record<string, string> {
  const number = wholeNumber.exec(given)?.[1];
  return number === undefined ? {} : { [name]: String(Number(number)) };
}

import type { Part } from '../page/part.ts';

/** Six digits are more than any list counts. */
const wholeNumber = /^\s*([+-]?\d{1,6})\s*$/;

/** By letters or Roman numbers. */
const countedBy = /^[aAiI]$/;

/** The attributes by which a numbered list or one of its items is counted other than 1, 2, 3. */
export function numbersOf({ tag, attributes, parent }: Part): Record<string, string> {
  const { start, reversed, type = '' } = attributes;
  if (tag === 'ol') return { ...numberAs('start', start), ...(reversed !== undefined && { reversed: '' }), ...(countedBy.test(type) && { type }) };
  return tag === 'li' && parent?.tag === 'ol' ? numberAs('value', attributes['value']) : {};
}

function numberAs(name: string, given = ''): Record<string, string> {
  const number = wholeNumber.exec(given)?.[1];
  return number === undefined ? {} : { [name]: String(Number(number)) };
}

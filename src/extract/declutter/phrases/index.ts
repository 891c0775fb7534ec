import { keyOf } from '../scene.ts';
import type { Part } from '../../page/part.ts';
import { packed } from './packed.ts';
import type { Charge } from './phrases.ts';
import { nothing, readerOf } from './read-phrases.ts';

export type { Charge } from './phrases.ts';

const read = readerOf(packed);

/** Longer than any ask: a letter's paragraphs have up to 900. */
const maxTextLength = 1000;

type Words = NonNullable<Part['said']>;

/** What this part's text says, read once. */
export function saidBy(part: Part): Words {
  return part.said ??= part.textLength > maxTextLength ? nothing : read(keyOf(part));
}

/** Whether its text says one of these anywhere in its beginning. */
export function says(part: Part, ...charges: Charge[]): boolean {
  return isAmong(saidBy(part).anywhere, charges);
}

/** Whether its text begins with one of these. */
export function opensWith(part: Part, ...charges: Charge[]): boolean {
  return isAmong(saidBy(part).opening, charges);
}

/** Whether its text is one of these and nothing else. */
export function isOnly(part: Part, ...charges: Charge[]): boolean {
  return isAmong(saidBy(part).whole, charges);
}

function isAmong(said: ReadonlySet<string>, charges: readonly Charge[]): boolean {
  if (said.size === 0) return false;
  for (const charge of charges) if (said.has(charge)) return true;
  return false;
}

import { keyOf } from '../scene.ts';
import type { Part } from '../../page/part.ts';
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { compilePhrases, nothing, type Charge } from './phrases.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export type { Charge } from './phrases.ts';

/**
 * Every language is tried on every page: pages mix them (an English newsletter box on a German page), the page's own
 * claim is often wrong, and one index over all of them costs the same as one over two.
 */
export const languages = { en, de, fr, es, it, pt, nl, pl, uk, ru, sv, no, da, tr, ja, ko, zh, ro, el, fi, hu, cs, ar, he, hi, id, vi } as const;

const read = compilePhrases(Object.values(languages));

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

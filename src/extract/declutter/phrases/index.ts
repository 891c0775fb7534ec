import { keyOf } from '../scene.ts';
import type { Part } from '../../page/part.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { compilePhrases, type Charge, type Said } from './phrases.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

export type { Charge } from './phrases.ts';

/**
 * Every language is tried on every page: pages mix them (an English newsletter box on a German page), the page's own
 * claim is often wrong, and one index over all of them costs the same as one over two.
 */
export const languages = { en, de, fr, es, it, pt, nl, pl, uk, ru, sv, no, da, tr, ja, ko, zh } as const;

const read = compilePhrases(Object.values(languages));
const known = new WeakMap<Part, Said>();

/** Longer than any ask: a letter's paragraphs have up to 900. */
const maxTextLength = 1000;
const nothing: Said = { whole: new Set(), opening: new Set(), anywhere: new Set() };

/** What this part's text says, read once. */
export function saidBy(part: Part): Said {
  if (part.textLength > maxTextLength) return nothing;
  let said = known.get(part);
  if (said === undefined) known.set(part, said = read(keyOf(part)));
  return said;
}

/** Whether its text says one of these anywhere in its beginning. */
export function says(part: Part, ...charges: Charge[]): boolean {
  const { anywhere } = saidBy(part);
  return charges.some((charge) => anywhere.has(charge));
}

/** Whether its text begins with one of these. */
export function opensWith(part: Part, ...charges: Charge[]): boolean {
  const { opening } = saidBy(part);
  return charges.some((charge) => opening.has(charge));
}

/** Whether its text is one of these and nothing else. */
export function isOnly(part: Part, ...charges: Charge[]): boolean {
  const { whole } = saidBy(part);
  return charges.some((charge) => whole.has(charge));
}

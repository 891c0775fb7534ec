import type { Part } from '../page/part.ts';
import { pictureAddress } from './address.ts';
import { isStandIn } from './is-stand-in.ts';

export interface Picture {
  src: string;
  alt: string;
  width: number | null;
  height: number | null;
}

interface Candidate {
  address: string;
  /** In pixels, or as a guess from the density. */
  width: number;
}

/** Wide enough for a reader's column on a dense screen; more is only weight. */
const bestWidth = 1600;
/** Pixels up to which a picture is an icon, an avatar or a counter. */
const iconSize = 64;
/** Classes. Not `iconic`, a `profile-story`, nor Tailwind's distance between letters. */
const decoration = /\b(?:avatar|icon|logo|emoji|sprite|pixel|badge|gravatar|author[-_]?(?:image|photo|img|pic(?:ture)?)|profile(?![-_]{0,2}(?:story|feature|interview))|tracking(?!-(?:tight|wide|normal)))(?:s|[-_]?(?:img|image|pic(?:ture)?|photo|text|bar|normal)){0,2}(?![a-z])/i;

/** The picture of an `img`, or a `picture` around it, with its best address up to 1600 pixels; null for stand-ins, icons and counters. */
export function choosePicture(image: Part, base: string): Picture | null {
  const { alt = '', width = '', height = '', class: classes = '' } = image.attributes;
  const size = { width: pixels(width), height: pixels(height) };
  if ((size.width !== null && size.width <= iconSize) || (size.height !== null && size.height <= iconSize && size.width !== null)) return null;
  if (decoration.test(classes) && !/lazy|content|article/i.test(classes)) return null;
  const candidates = [...candidatesOf(image, base), ...sourcesOf(image).flatMap((source) => candidatesOf(source, base))];
  const best = pick(candidates);
  return best ? { src: best, alt: alt.replace(/\s+/g, ' ').trim(), ...size } : null;
}

/** Both sides or none: one alone keeps no place free for it. */
export function sidesOf({ width, height }: Picture): { width?: number; height?: number } {
  return width !== null && height !== null ? { width, height } : {};
}

function sourcesOf(image: Part): Part[] {
  const parent = image.parent;
  if (parent?.tag !== 'picture') return [];
  return parent.children.filter((child) => typeof child !== 'string' && child.tag === 'source') as Part[];
}

/** Every address that the attributes give, real ones of lazy loaders before the `src` they stand in for. */
function candidatesOf(part: Part, base: string): Candidate[] {
  const found: Candidate[] = [];
  const names = Object.keys(part.attributes).sort((a, b) => rank(a) - rank(b));
  for (const name of names) {
    const value = part.attributes[name]!.trim();
    if (value === '' || name === 'alt' || name === 'class') continue;
    if (name.endsWith('srcset')) { found.push(...readSourceSet(value, base)); continue; }
    if (name !== 'src' && !/\.(?:jpe?g|png|webp|avif|gif)\b|^(?:https?:)?\/\//i.test(value)) continue;
    if (/\s/.test(value) || value.startsWith('{')) continue;
    const address = pictureAddress(value, base);
    if (address && !isStandIn(address)) found.push({ address, width: 0 });
  }
  return found;
}

function rank(name: string): number {
  if (name === 'src') return 2;
  return name.startsWith('data-') ? 1 : 0;
}

/** `a.jpg 640w, b.jpg 2x`: addresses may hold commas, so that a candidate ends at a comma after white space or a descriptor. */
function readSourceSet(value: string, base: string): Candidate[] {
  const found: Candidate[] = [];
  for (const piece of value.split(/,\s+|(?<=\s\d{1,5}(?:\.\d{1,3})?[wx]),/)) {
    const [src = '', descriptor = ''] = piece.trim().split(/\s+/, 2);
    const address = pictureAddress(src.replace(/,$/, ''), base);
    if (!address || isStandIn(address)) continue;
    const amount = Number.parseFloat(descriptor);
    found.push({ address, width: Number.isNaN(amount) ? 0 : descriptor.endsWith('x') ? amount * 600 : amount });
  }
  return found;
}

/** The widest up to 1600 pixels, else the narrowest beyond, else the first named. */
function pick(candidates: readonly Candidate[]): string | null {
  const fitting = candidates.filter(({ width }) => width > 0 && width <= bestWidth).sort((a, b) => b.width - a.width)[0];
  const wider = candidates.filter(({ width }) => width > bestWidth).sort((a, b) => a.width - b.width)[0];
  const chosen = fitting && fitting.width >= 300 ? fitting : wider ?? candidates.find(({ width }) => width === 0) ?? fitting;
  return chosen?.address ?? null;
}

function pixels(value: string): number | null {
  const amount = /^\d{1,5}(?:px)?$/.test(value.trim()) ? Number.parseInt(value, 10) : Number.NaN;
  return Number.isNaN(amount) || amount === 0 ? null : amount;
}

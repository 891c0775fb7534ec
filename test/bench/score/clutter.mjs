// Clutter of a page that came through: lines of the raw page that say what asks say and are not in the story.
import { readFileSync } from 'node:fs';
import { normalise } from './tokens.mjs';

const lists = JSON.parse(readFileSync(new URL('clutter-phrases.json', import.meta.url), 'utf8'));
export const categories = Object.keys(lists);

/** Longest block that is an ask; an article that mentions one is longer. In characters. */
const maxAskCharacters = 500;

const compiled = categories.map((category) => {
  const exact = new Set(lists[category].exact.map(trimmed));
  const phrases = lists[category].phrases.map((phrase) => {
    const pattern = normalise(phrase).replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('#', '\\d[\\d.,]*').replaceAll('…', '.{0,40}?');
    // Word boundaries, but not for scripts that have none.
    const isSpaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(phrase);
    return isSpaced ? `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])` : pattern;
  });
  return { category, exact, phrases: new RegExp(phrases.join('|'), 'u') };
});

/** The category of an ask in one block of text, or null. */
export function clutterCategory(text) {
  const block = normalise(text);
  if (!block || block.length > maxAskCharacters) return null;
  const bare = trimmed(block);
  return (compiled.find(({ exact }) => exact.has(bare)) ?? compiled.find(({ phrases }) => phrases.test(block)))?.category ?? null;
}

/** The asks of the raw page that are not in the truth: [{text, category}], each once, hidden ones left out. */
export function pageClutter(blocks, truth) {
  const body = normalise(truth.text ?? (truth.with ?? []).join('\n'));
  const lines = new Set([...(truth.text ?? '').split(/\n+/), ...(truth.neutral ?? []), truth.title ?? ''].map(trimmed));
  const found = new Map();
  for (const block of blocks) {
    const category = block.isHidden || block.tag === 'h1' ? null : clutterCategory(block.text);
    const text = normalise(block.text);
    const bare = trimmed(block.text);
    if (!category || !bare || lines.has(bare) || (text.length >= 15 && body.includes(bare))) continue;
    found.set(text, { text, category });
  }
  return [...found.values()];
}

/** The asks that are in the output: as a block, or inside one when long enough not to be there by chance. */
export function leakedClutter(clutter, blocks) {
  const lines = blocks.map((block) => normalise(block.text));
  const whole = new Set(lines);
  const joined = lines.join('\n');
  return clutter.filter(({ text }) => whole.has(text) || (text.length >= 20 ? joined.includes(text)
    : lines.some((line) => line.length <= 2.5 * text.length && hasWords(line, text))));
}

function hasWords(line, text) {
  const at = line.indexOf(text);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(`${line[at - 1] ?? ''}${line[at + text.length] ?? ''}`);
}

function trimmed(text) {
  return normalise(text).replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '').replace(/\d[\d.,]*\s?[km]?(?!\p{L})/gu, '#');
}

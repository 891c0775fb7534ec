// The scores of one page: what came out against the truth.
import { leakedClutter } from './clutter.mjs';
import { scoreAuthors, scoreDate, scoreTitle } from './facts.mjs';
import { fairBlocks } from './fair-blocks.mjs';
import { coverage, isUnspaced, matchShingles, mean, plain, rates, shingles, tokens, wordF1 } from './tokens.mjs';

/** Share of a paragraph's shingles that must be there for it to count as kept. */
const keptShare = 0.8;
/** Shorter paragraphs (bylines, datelines) are not asked for. In words. */
const minParagraphWords = 6;

/** `blocks` of the output, `clutter` of the raw page; `result` is {title, authors, date, error?}. */
export function scorePage(truth, result, { blocks, clutter }) {
  const text = blocks.map((block) => block.text).join('\n\n');
  const leaked = leakedClutter(clutter, blocks);
  const page = {
    id: truth.id, set: truth.set, error: result.error ?? null, isEmpty: text.trim() === '', ms: result.ms ?? null,
    hasClutter: clutter.length > 0, leaks: leaked.map(({ category, text: ask }) => `${category}: ${ask.slice(0, 90)}`),
    categories: [...new Set(clutter.map(({ category }) => category))],
    leakedCategories: [...new Set(leaked.map(({ category }) => category))],
    title: scoreTitle(result.title, truth.title), authors: scoreAuthors(result.authors, truth.authors), date: scoreDate(result.date, truth.date),
  };
  return { ...page, ...scoreText(truth, blocks, text), ...scoreSnippets(truth, text) };
}

function scoreText(truth, blocks, text) {
  if (!truth.text) return {};
  const byCharacter = isUnspaced(truth.text);
  const wanted = tokens(truth.text, byCharacter);
  const scored = truth.set === 'fundus' ? fairBlocks(blocks, truth, byCharacter) : blocks;
  const found = tokens(scored.map((block) => block.text).join('\n\n'), byCharacter);
  const match = matchShingles(wanted, found);
  const bag = shingles(tokens(text, byCharacter));
  const kept = paragraphs(truth, byCharacter).map((paragraph) => Number(coverage(paragraph, bag, byCharacter) >= keptShare));
  return {
    match, f1: rates(match).f1, recall: rates(match).recall, wordF1: wordF1(wanted, found),
    first: kept[0] ?? null, last: kept.at(-1) ?? null, paragraphs: mean(kept),
    repeats: repeats(blocks, truth),
  };
}

function paragraphs(truth, byCharacter) {
  const all = truth.blocks ? truth.blocks.filter(({ k, s }) => k !== 'h' && s).map(({ s }) => s) : truth.text.split(/\n\s*\n/);
  return all.filter((paragraph) => tokens(paragraph, byCharacter).length >= minParagraphWords);
}

/** Blocks of four words and more that the output has more often than the truth. */
function repeats(blocks, truth) {
  const body = plain(truth.text);
  const times = new Map();
  for (const { text } of blocks) times.set(plain(text), (times.get(plain(text)) ?? 0) + 1);
  let extra = 0;
  for (const [text, count] of times) if (text.split(' ').length >= 4) extra += Math.max(0, count - Math.max(1, body.split(text).length - 1));
  return extra;
}

/** Snippets that must, and must not, be in the output. */
function scoreSnippets(truth, text) {
  if (!truth.with?.length && !truth.without?.length) return {};
  const one = (line) => line.replace(/\s+/g, ' ').trim().toLowerCase();
  const body = one(text);
  const count = (snippets) => (snippets ?? []).filter((snippet) => body.includes(one(snippet))).length;
  return { snippets: { kept: count(truth.with), wanted: truth.with?.length ?? 0, leaked: count(truth.without), unwanted: truth.without?.length ?? 0 } };
}

import { mapText } from '../html/text-map.ts';

export interface Sentence {
  text: string;
  /** Which block it stands in, counted from 0: sentences of one block share it. */
  paragraph: number;
  range: Range;
}

/** What nobody wants read out: facts that are also on the screen, pictures' words, figures in columns, code, our own words. */
const unspoken = '.source, .facts, figure, .table, pre, .label, .no-picture, .pictures-held, .in-trash, [data-part="removals"], [data-part="completeness"], sup';

/** Characters. Some engines fall silent in longer ones, and to find one's place in them is hard: they are said in parts. */
const longest = 220;

/** Words before a full stop that ends no sentence. */
const abbreviation = /(?:^|[\s(“"'])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|vs|No|Nr|Hr|Fr|bzw|ca|Sr|Sra|ul|im|prof|dr|св|ім|вул)\.\s*$/u;

/** Characters; four printed pages without a break. */
const longestParagraph = 8_000;

/** Characters at a sentence's end in which an abbreviation stands. */
const lastWord = 30;

/** The story's sentences in the order in which they are read out, each with its place. */
export function sentencesOf(story: Element, lang: string): Sentence[] {
  const map = mapText(story, unspoken);
  const segmenter = new Intl.Segmenter(safeLanguage(lang), { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  let paragraph = -1;
  let at = 0;
  for (const block of map.text.split('\n')) {
    const parts = partsOf(block, segmenter);
    if (parts.length > 0) paragraph += 1;
    for (const { from, to } of parts) sentences.push({ text: block.slice(from, to), paragraph, range: map.rangeOf(at + from, at + to) });
    at += block.length + 1;
  }
  return sentences;
}

interface Part {
  from: number;
  to: number;
}

function partsOf(block: string, segmenter: Intl.Segmenter): Part[] {
  const parts: Part[] = [];
  for (const { from, to } of segmentsOf(block, segmenter)) {
    const last = parts.at(-1);
    if (last && abbreviation.test(block.slice(Math.max(last.from, last.to - lastWord), last.to))) last.to = to;
    else parts.push({ from, to });
  }
  return parts.flatMap((part) => shorten(block, part)).map((part) => trim(block, part)).filter(({ from, to }) => /[\p{L}\p{N}]/u.test(block.slice(from, to)));
}

/** The platform's time grows with the square of the text: no more than a very long paragraph is given to it at once. */
function* segmentsOf(block: string, segmenter: Intl.Segmenter): Generator<Part> {
  for (let at = 0; at < block.length;) {
    const space = block.lastIndexOf(' ', at + longestParagraph) + 1;
    const end = block.length <= at + longestParagraph ? block.length : space > at ? space : at + longestParagraph;
    for (const { segment, index } of segmenter.segment(block.slice(at, end))) yield { from: at + index, to: at + index + segment.length };
    at = end;
  }
}

/** Cut where one draws breath: after a comma, semicolon, colon or dash; at a space where there is none. */
function shorten(block: string, { from, to }: Part): Part[] {
  const parts: Part[] = [];
  let at = from;
  while (to - at > longest) {
    const head = block.slice(at, at + longest);
    const breath = Math.max(...[...head.matchAll(/[,;:–—、，；]\s*/g)].map((match) => match.index + match[0].length), 0);
    const space = head.lastIndexOf(' ') + 1;
    const cut = breath > longest / 3 ? breath : space > 0 ? space : longest;
    parts.push({ from: at, to: at + cut });
    at += cut;
  }
  return [...parts, { from: at, to }];
}

function trim(block: string, { from, to }: Part): Part {
  const text = block.slice(from, to);
  return { from: from + text.length - text.trimStart().length, to: to - (text.length - text.trimEnd().length) };
}

/** A tag that no browser understands must not keep anybody from listening. */
function safeLanguage(lang: string): string {
  try { return Intl.getCanonicalLocales(lang)[0] ?? 'en'; } catch { return 'en'; }
}

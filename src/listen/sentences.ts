import { mapText } from '../html/text-map.ts';

export interface Sentence {
  text: string;
  /** Which block it stands in, counted from 0: sentences of one block share it. */
  paragraph: number;
  range: Range;
}

/** What nobody wants read out: facts that are also on the screen, pictures' words, figures in columns, code, our own words. */
const unspoken = '.source, .facts, figure, .table, pre, .label, .no-picture, .pictures-held, [data-part="removals"], [data-part="completeness"], sup';

/** Characters. Some engines fall silent in longer ones, and to find one's place in them is hard: they are said in parts. */
const longest = 220;

/** Words before a full stop that ends no sentence. */
const abbreviation = /(?:^|[\s(“"'])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|vs|No|Nr|Hr|Fr|bzw|ca|Sr|Sra|ul|im|prof|dr|св|ім|вул)\.\s*$/u;

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
  for (const { segment, index } of segmenter.segment(block)) {
    const last = parts.at(-1);
    if (last && abbreviation.test(block.slice(last.from, last.to))) last.to = index + segment.length;
    else parts.push({ from: index, to: index + segment.length });
  }
  return parts.flatMap((part) => shorten(block, part)).map((part) => trim(block, part)).filter(({ from, to }) => /[\p{L}\p{N}]/u.test(block.slice(from, to)));
}

/** Cut where one draws breath: after a comma, semicolon, colon or dash; at a space where there is none. */
function shorten(block: string, { from, to }: Part): Part[] {
  if (to - from <= longest) return [{ from, to }];
  const head = block.slice(from, from + longest);
  const breath = Math.max(...[...head.matchAll(/[,;:–—、，；]\s*/g)].map((match) => match.index + match[0].length), 0);
  const space = head.lastIndexOf(' ') + 1;
  const cut = breath > longest / 3 ? breath : space > 0 ? space : longest;
  return [{ from, to: from + cut }, ...shorten(block, { from: from + cut, to })];
}

function trim(block: string, { from, to }: Part): Part {
  const text = block.slice(from, to);
  return { from: from + text.length - text.trimStart().length, to: to - (text.length - text.trimEnd().length) };
}

/** A tag that no browser understands must not keep anybody from listening. */
function safeLanguage(lang: string): string {
  try { return Intl.getCanonicalLocales(lang)[0] ?? 'en'; } catch { return 'en'; }
}

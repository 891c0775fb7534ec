import { isHeading, isInside, linkDensity, namesOf, normalise, keyOf, textOf, withAncestors, type Scene } from '../declutter/scene.ts';
import { isSameTitle } from '../declutter/set-scene.ts';
import type { Metadata } from '../metadata/index.ts';
import type { Part } from '../page/part.ts';
import { isCaption, isSentence } from './prose.ts';

export interface StandfirstEvidence {
  /** Index of the story's first line. */
  firstLine: number;
  isOut: readonly boolean[];
  keeps: readonly boolean[];
  metadata: Metadata;
}

/** Letters of a standfirst: a label is shorter, a paragraph of the story may be longer. */
const shortest = 30;
const longest = 900;
/** Letters of one that nothing tells but its place; right below the heading in a box of its own it may be shorter. */
const longSentence = 60;
/** Letters of one that its own name or the page's description tells: a byline's label is shorter. */
const shortestTold = 12;
/** Share of a description's words that a line must have to be it. */
const sameWords = 0.7;
/** Lines before the story in which we look: headers have bylines, dates, shares and captions between. */
const maxDistance = 60;
const standfirstName = /stand-?first|(?<![a-z])dec?k(?![a-z])|sub-?(?:title|titulo|head|line|heading)|(?<![a-z])lead(?![a-z])|\blede\b|lead-?(?:text|in|paragraph)|\bintro|excerpt|summary|abstract|chapo|vorspann|einleitung|\bteaser-?text|header-?text|description|bajada|entradilla|ingress|synopsis|sommario|occhiello|-st\b/;
/** Names that are given to nothing else, as a word of one name: beside it others may say what else the line is. */
const ownName = /(?<![a-z])(?:stand-?first|dec?k|subtitle)(?![a-z])/;
const notStandfirst = /author|byline|autor|meta\b|(?<!candi)date|time(?!s\b|nt)|share|social|comment|breadcrumb|\btag|caption|credit|copyright|related|newsletter|promo|cookie|label|kicker|category/;

/** The lines that introduce the story above its first paragraph, in document order; mostly one or none. */
export function findStandfirst(scene: Scene, { firstLine, isOut, keeps, metadata }: StandfirstEvidence): Part[] {
  const from = scene.heading ? Math.max(0, Math.min(scene.heading.firstLine - 3, firstLine)) : Math.max(0, firstLine - 12);
  const found: Part[] = [];
  let best = 0;
  for (let index = Math.max(from, firstLine - maxDistance); index < firstLine; index++) {
    const line = scene.lines[index]!;
    if (isOut[index] || line === scene.heading || isTitle(line, metadata) || line.tag === 'h1' || !mayIntroduce(line, scene, metadata)) continue;
    const score = scoreOf(line, scene, { metadata, isOut, isKept: keeps[index] === true });
    if (score === 0 || (score < 3 && isListed(line))) continue;
    if (score > best) { best = score; found.length = 0; }
    if (score === best) found.push(line);
  }
  return dropRepeated(found);
}

/** 3: the page's description says the same; 2: a part of it, or it is named as one; 1: a sentence under the heading, or what ends its box. */
function scoreOf(line: Part, scene: Scene, { metadata, isOut, isKept }: Pick<StandfirstEvidence, 'metadata' | 'isOut'> & { isKept: boolean }): number {
  const words = new Set(keyOf(line).split(/\s+/));
  for (const { text, source } of metadata.descriptions) {
    // May be a teaser's.
    if (source === 'element') continue;
    const whole = normalise(text);
    const said = whole.split(/\s+/);
    if (said.length >= 4 && overlap(said, words) >= sameWords && words.size >= said.length * 0.5) return 3;
    // Several lines that the story has not yet: one by one.
    if (!isKept && isSentence(line) && whole.includes(keyOf(line))) return 2;
  }
  const box = line.parent;
  const ofBox = box && box.textLength <= line.textLength * 2 + 100 ? namesOf(box) : '';
  const isOwn = isNamed(line);
  if (notStandfirst.test(isOwn ? ofBox : `${namesOf(line)} ${ofBox}`)) return 0;
  // Below a heading or a list of its own box, a line is theirs.
  if (isOwn || standfirstName.test(namesOf(line)) || (standfirstName.test(ofBox) && !scene.lines.slice(box!.firstLine, line.firstLine).some((other) => (isHeading(other) && other !== scene.heading) || isListed(other)))) return 2;
  const { heading } = scene;
  const isUnderHeading = heading !== null && line.firstLine > heading.firstLine;
  // What comes at once below, with no picture between, whose caption it might be.
  const isSubheading = heading?.tag === 'h1' && (line.order === heading.lastOrder + 1 || (line.firstLine === heading.firstLine + 1 && (line.tag === 'h2' || endsBox(line, heading))));
  const least = isSubheading && box?.longParagraphs === 0 && box === heading.parent && (line.tag === 'h2' || isSentence(line)) ? shortest : longSentence;
  return isUnderHeading && !scene.asides[line.firstLine] && !isInSection(line, scene, isOut) && (isSentence(line) || isSubheading) && line.textLength * scene.density >= least ? 1 : 0;
}

/** By a name of its own, which says nothing else, a variant after two hyphens left aside. */
function isNamed(line: Part): boolean {
  return namesOf(line).split(' ').some((name) => ownName.test(name) && !notStandfirst.test(name.replace(/--.*/, '')));
}

/** With the heading, and a label at most, alone in a box: a headline's second part ends without a full stop. */
function endsBox(line: Part, { parent }: Part): boolean {
  return parent !== null && parent.endLine === line.endLine && parent.endLine - parent.firstLine <= 3;
}

/** Under a heading of its own, below the story's: the first section has begun. Not where the heading is an ask's. */
function isInSection(line: Part, { lines, heading }: Scene, isOut: readonly boolean[]): boolean {
  return heading !== null && lines.slice(heading.firstLine + 1, line.firstLine).some((other) => isHeading(other) && other.linkLength === 0 && !isOut[other.firstLine]);
}

/** The title again, or another wording of it in a heading: no standfirst. */
function isTitle(line: Part, { title }: Metadata): boolean {
  return line.textLength < 300 && isSameTitle(keyOf(line), normalise(title));
}

function overlap(said: readonly string[], words: ReadonlySet<string>): number {
  return said.filter((word) => words.has(word)).length / said.length;
}

function mayIntroduce(line: Part, scene: Scene, { descriptions }: Metadata): boolean {
  const { heading, density } = scene;
  const isTold = (isNamed(line) && isSentence(line) && heading?.tag === 'h1' && line.firstLine === heading.firstLine + 1) || descriptions.some(({ text, source }) => source !== 'element' && normalise(text) === keyOf(line));
  const letters = line.textLength * density;
  if (letters < (isTold ? shortestTold : shortest) || line.textLength > longest || linkDensity(line) > 0.4) return false;
  if (line.tag === 'td' || isCaption(line)) return false;
  for (const box of withAncestors(line)) {
    if (box.tag === 'aside' || box.tag === 'nav' || box.tag === 'footer' || box.tag === 'form' || box.tag === 'a') return false;
    if (scene.story && isInside(scene.story.container, box)) break;
  }
  return true;
}

function dropRepeated(lines: readonly Part[]): Part[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const text = textOf(line);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Some sites make a list of their standfirsts: only what the page's description says, too, is one of those. */
function isListed(line: Part): boolean {
  return [...withAncestors(line)].some(({ tag }) => tag === 'ul' || tag === 'ol');
}

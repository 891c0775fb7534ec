import type { Hit } from '../declutter/declutter.ts';
import { isHeading, linkDensity, namesOf, withAncestors, type Scene } from '../declutter/scene.ts';
import type { Metadata } from '../metadata/index.ts';
import type { Part } from '../page/part.ts';
import { learnBodyShape, standsAtHome, type BodyShape } from './body-shape.ts';
import { isCaption, isSentence } from './prose.ts';
import { findStandfirst } from './standfirst.ts';
import type { Testimony } from './witness.ts';

/** What speaks for and against the lines of a page. */
export interface Evidence {
  testimony: Testimony;
  hits: readonly Hit[];
  metadata: Metadata;
}

/** Which lines are the story. */
export interface Choice {
  /** By index into `scene.lines`. */
  keeps: boolean[];
  /** The lines of the standfirst, which may stand outside of the story's box. */
  standfirst: readonly Part[];
}

/** Readability is believed when it has at least this share of the story's paragraphs; below it chose something else. */
const trustShare = 0.5;
const asideName = /aside|sidebar|related|teaser|promo|recommend|most-?read|newsletter|infobox|factbox|comment|disclaimer|author-?(?:bio|info|box)|biograph|read-?(?:more|also|next)|popular|trending/;
const sentenceTags = new Set(['p', 'div', 'section', 'blockquote', 'pre', 'dd', 'td']);

/** Which lines are the story, by the page's own shape, Readability's testimony and the rules' hits. */
export function chooseLines(scene: Scene, evidence: Evidence): Choice {
  const keeps = new Array<boolean>(scene.lines.length).fill(false);
  const isHit = new Array<boolean>(scene.lines.length).fill(false);
  for (const { part } of evidence.hits) isHit.fill(true, part.firstLine, part.endLine);
  const witness = weighTestimony(scene, evidence.testimony, isHit);
  const body = learnBodyShape(storyLines(scene, witness, isHit));
  if (!body) return { keeps: witness.map((said, index) => said && !isHit[index]), standfirst: [] };
  for (let index = 0; index < keeps.length; index++) {
    keeps[index] = !isHit[index] && isStory(scene.lines[index]!, { scene, body, said: witness[index] === true });
  }
  dropOrphanHeadings(scene, keeps);
  const standfirst = findStandfirst(scene, { firstLine: body.firstLine, isHit, metadata: evidence.metadata });
  for (const line of standfirst) keeps[line.firstLine] = true;
  return { keeps, standfirst };
}

/** Readability's word, or all long paragraphs of the guessed story when its word is about something else. */
function weighTestimony(scene: Scene, testimony: Testimony, isHit: readonly boolean[]): boolean[] {
  const { lines, story } = scene;
  const none = new Array<boolean>(lines.length).fill(false);
  if (!story) return testimony ?? none;
  let inStory = 0;
  let covered = 0;
  for (let index = story.firstLine; index < story.endLine; index++) {
    const line = lines[index]!;
    if (line.longParagraphs === 0 || isHit[index] || isCaption(line)) continue;
    inStory += line.textLength;
    if (testimony?.[index]) covered += line.textLength;
  }
  if (testimony && covered >= trustShare * inStory) return testimony;
  for (let index = story.firstLine; index < story.endLine; index++) none[index] = lines[index]!.longParagraphs > 0 && !isAside(lines[index]!, story.container);
  return none;
}

/** The long paragraphs that are surely the story's, to learn its shape from. */
function storyLines({ lines, story }: Scene, witness: readonly boolean[], isHit: readonly boolean[]): Part[] {
  const sure = lines.filter((line, index) => witness[index] && !isHit[index] && line.longParagraphs > 0 && !isCaption(line));
  const inStory = story ? sure.filter((line) => line.firstLine >= story.container.firstLine && line.firstLine < story.container.endLine) : sure;
  return inStory.length > 0 ? inStory : sure.length > 0 ? sure : lines.filter((_, index) => witness[index] && !isHit[index]);
}

function isStory(line: Part, { scene, body, said }: { scene: Scene; body: BodyShape; said: boolean }): boolean {
  const index = line.firstLine;
  if (line.tag === 'h1' || line === scene.heading) return false;
  if (isCaption(line)) return index >= body.firstLine && index < body.endLine && (said || standsAtHome(line, body));
  if (line.longParagraphs > 0) {
    if (said) return true;
    return body.isMain(line) && standsAtHome(line, body) && !isAside(line, null);
  }
  if (index < body.firstLine) return said && sentenceTags.has(line.tag) && isSentence(line) && body.isMain(line);
  if (index >= body.endLine) return said && isSentence(line) && body.isMain(line) && linkDensity(line) < 0.5;
  if (said) return true;
  return body.isMain(line) && standsAtHome(line, body) && isSentence(line) && linkDensity(line) < 0.5 && !isAside(line, null);
}

function isAside(line: Part, within: Part | null): boolean {
  for (const box of withAncestors(line)) {
    if (box === within || box.tag === 'article' || box.tag === 'main' || box.tag === 'body') return false;
    if (box.tag === 'aside' || box.tag === 'nav' || box.tag === 'footer') return true;
    if (asideName.test(namesOf(box))) return true;
  }
  return false;
}

/** A heading that nothing kept follows announces something that is gone. */
function dropOrphanHeadings({ lines }: Scene, keeps: boolean[]): void {
  let hasText = false;
  for (let index = keeps.length - 1; index >= 0; index--) {
    if (!keeps[index]) continue;
    if (!isHeading(lines[index]!)) hasText = true;
    else if (!hasText) keeps[index] = false;
  }
}

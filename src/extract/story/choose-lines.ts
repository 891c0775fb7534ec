import type { Hit } from '../declutter/declutter.ts';
import { isOnly, says } from '../declutter/phrases/index.ts';
import { isHeading, isInside, linkDensity, namesOf, textOf, withAncestors, type Scene } from '../declutter/scene.ts';
import type { Metadata } from '../metadata/index.ts';
import type { Part } from '../page/part.ts';
import { growBeside, growUp, hasOwnShape, isBareParagraph, learnBodyShape, standsAtHome, standsBesideHome, standsWithinHome, type BodyShape } from './body-shape.ts';
import { completeLists } from './complete-lists.ts';
import { dropCopies } from './drop-copies.ts';
import { markFarBelow } from './far-below.ts';
import { findClaim, findFactBoxes, findKeyPoints } from './fact-boxes.ts';
import { isAside } from './is-aside.ts';
import { keepCaptions } from './keep-captions.ts';
import { dropOrphanHeadings, keepHeadings } from './keep-headings.ts';
import { findOpening, openingLine } from './find-opening.ts';
import { findQuestions } from './find-questions.ts';
import { markForeignBoxes } from './foreign-boxes.ts';
import { findLinkLists } from './link-lists.ts';
import { belongsToList, isCell, isListBeside, isListed, isQuoteBeside } from './listed-lines.ts';
import { captioned, isBlank, isCaption, isPost, isSentence, namesAddress } from './prose.ts';
import { findRows } from './find-rows.ts';
import { findStandfirst } from './standfirst.ts';
import { isTeaser } from './is-story-page.ts';
import { isToggle } from './toggle.ts';
import type { Testimony } from './ask-readability.ts';

/** What speaks for and against the lines of a page. */
export interface Evidence {
  testimony: Testimony;
  hits: readonly Hit[];
  metadata: Metadata;
  /** The address of the page: what leads elsewhere is told by it. */
  url: string;
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
/** Letters from which on a text that comes three times is no accident, and how often that is. */
const boilerplateLength = 40;
const boilerplateCopies = 3;
/** Share of its text that a story written in one kind of lines has in them: of news stories nearly all. */
const uniformShare = 0.75;
/** Letters of a paragraph with more in links than out of them. */
const linkedLength = 80;
/** Letters of a name that a line links to as its source. */
const maxSourceLength = 30;

/** Which lines are the story, by the page's own shape, Readability's testimony and the rules' hits. */
export function chooseLines(scene: Scene, evidence: Evidence): Choice {
  const isOut = new Array<boolean>(scene.lines.length).fill(false);
  for (const { part } of evidence.hits) isOut.fill(true, part.firstLine, part.endLine);
  const testimony = evidence.testimony ?? [];
  markBoilerplate(scene, testimony, isOut);
  markFarBelow(scene, isOut);
  const isTrusted = coverage(scene, testimony, isOut) >= trustShare;
  const learnt = learnBodyShape(storyLines(scene, isTrusted ? testimony : [], isOut));
  if (!learnt) return { keeps: isOut.map((out, index) => !out && testimony[index] === true), standfirst: [] };
  const grown = scene.heading ? growUp(learnt, scene.lines, { after: scene.heading.firstLine, isOut, asides: scene.asides }) : learnt;
  const isTold = (line: Part): boolean => testimony[line.firstLine] === true || (scene.story !== null && line.parent!.longParagraphs > 0 && isInside(line, scene.story.container));
  const body = growBeside(grown, scene.lines, { after: scene.heading?.firstLine ?? -1, isOut, isTold });
  const { isNews } = evidence.metadata;
  markForeignBoxes(scene, { body, isOut, isNews, url: evidence.url });
  // Measured on 181 news pages: there what is a div of another kind, or an aside, was not the text that editors give out.
  const found = isNews ? [] : [findFactBoxes(scene, body, isOut), findQuestions(scene, body, isOut), findOpening(scene, body, isOut)];
  found.push(findRows(scene.lines, { body, isOut, asides: scene.asides }), findKeyPoints(scene, body, isOut), findLinkLists(scene, { body, isOut, url: evidence.url }));
  const opening = isNews ? -1 : openingLine(scene, body, { testimony, isOut });
  const told = new Set(scene.lines.filter((line, index) => !isNews && line.longParagraphs > 0 && testimony[index] === true && !isOut[index]).map((line) => line.parent));
  const keeps = scene.lines.map((line, index) => found.some((flags) => flags[index]) || (!isOut[index] && isStory(line, { scene, body, isNews, isTrusted, opening, told, said: testimony[index] === true && isHeard(line, { scene, body, isNews, isTrusted }) })));
  const claim = findClaim(scene, body, isOut);
  if (claim) keeps.fill(true, claim.firstLine, claim.endLine);
  completeLists(scene, { keeps, isOut, asides: scene.asides, body });
  keepCaptions(scene, { body, keeps, isOut });
  keepHeadings(scene, { body, keeps, isOut, isNews, isSaid: (index) => testimony[index] === true });
  dropOrphanHeadings(scene, keeps);
  const standfirst = findStandfirst(scene, { firstLine: Math.max(claim ? claim.firstLine : body.firstLine, 0), isOut, keeps, metadata: evidence.metadata });
  for (const line of standfirst) keeps[line.firstLine] = true;
  dropCopies(scene, keeps, body);
  return { keeps, standfirst };
}

/** A text that stands on the page three times or more is furniture: a consent placeholder, an offer, a legal line. */
function markBoilerplate({ lines }: Scene, testimony: readonly boolean[], isOut: boolean[]): void {
  const copies = new Map<string, number[]>();
  lines.forEach((line, index) => {
    // What Readability keeps may be a page with its text once for each size of screen.
    if (line.textLength < boilerplateLength || testimony[index]) return;
    const text = textOf(line);
    const known = copies.get(text);
    if (known) known.push(index); else copies.set(text, [index]);
  });
  for (const indices of copies.values()) if (indices.length >= boilerplateCopies) for (const index of indices) isOut[index] = true;
}

/** The share of the story's paragraphs, as the page's text shows it, that Readability has; 1 when there is no such story. It need not have teasers. */
function coverage(scene: Scene, testimony: readonly boolean[], isOut: readonly boolean[]): number {
  const { lines, story } = scene;
  if (!story) return 1;
  let inStory = 0;
  let covered = 0;
  for (let index = story.firstLine; index < story.endLine; index++) {
    const line = lines[index]!;
    if (line.longParagraphs === 0 || isOut[index] || isCaption(line) || (!testimony[index] && isTeaser(line, scene))) continue;
    inStory += line.textLength;
    if (testimony[index]) covered += line.textLength;
  }
  return inStory === 0 ? 1 : covered / inStory;
}

/** The long paragraphs that are surely the story's, to learn its shape from. */
function storyLines(scene: Scene, testimony: readonly boolean[], isOut: readonly boolean[]): Part[] {
  const { lines, story, asides } = scene;
  const all = lines.filter((line, index) => line.longParagraphs > 0 && !isOut[index]);
  const plain = all.filter((line) => !isCaption(line));
  // A story that is told under its pictures has no other lines.
  const long = plain.length > 0 ? plain : all;
  const inStory = story ? long.filter((line) => line.firstLine >= story.firstLine && line.firstLine < story.endLine && (testimony[line.firstLine] || !(asides[line.firstLine] || isAside(line, null)))) : [];
  if (plain.length === 0) return inStory.length > 0 ? inStory : long;
  const said = (inStory.length > 0 ? inStory : long).filter((line) => testimony[line.firstLine]);
  // Readability takes the cards of a carousel for the story's end.
  const own = said.filter((line) => line.tag !== 'div' || !isTeaser(line, scene));
  return own.length > 0 ? own : said.length > 0 ? said : inStory.length > 0 ? inStory : long;
}

interface Setting {
  scene: Scene;
  body: BodyShape;
  said: boolean;
  /** Whether the publisher calls the page news. */
  isNews: boolean;
  /** Whether Readability chose the same story. */
  isTrusted: boolean;
  /** See `openingLine`; -1 when it does not count. */
  opening: number;
  /** The boxes of long paragraphs that Readability keeps; none on news pages. */
  told: ReadonlySet<Part | null>;
}

/** Whether Readability's word about this line counts: it takes boxes for text, and where it chose another story it knows nothing. */
function isHeard(line: Part, { scene, body, isNews, isTrusted }: Pick<Setting, 'scene' | 'body' | 'isNews' | 'isTrusted'>): boolean {
  if (isListed(line) && standsWithinHome(line, body)) return true;
  if (line.tag !== 'div') return isTrusted || standsAtHome(line, body);
  if (isTrusted && (body.isMain(line) || (body.isDiv && isSentence(line) && standsAtHome(line, body))) && !isTeaser(line, scene)) return true;
  return !isNews && (standsAtHome(line, body) || (isTrusted && line.longParagraphs > 0 && line.firstLine < body.firstLine && isInStory(line, scene)));
}

function isStory(line: Part, { scene, body, said, isNews, isTrusted, opening, told }: Setting): boolean {
  if (line.tag === 'h1' || line === scene.heading || isControl(line) || isBlank(line)) return false;
  const index = line.firstLine;
  const isHome = standsAtHome(line, body);
  if (isCaption(line)) return !says(line, 'newsletter') && index >= body.firstLine && index < body.endLine && (said || (linkDensity(line) <= 0.5 && standsAtHome(captioned(line), body)));
  if (isPost(line)) return index >= body.firstLine && standsWithinHome(line, body) && !scene.asides[index];
  const isMain = body.isMain(line);
  const isOpening = index < body.firstLine && !scene.asides[index] && standsWithinHome(line, body);
  if (!isMain && isPlayerLabel(line)) return false;
  if (!(isMain && hasOwnShape(line)) && isAside(line, body)) return false;
  if (!said && scene.asides[index]) return false;
  if (isBareParagraph(line, body) && !scene.asides[index]) return true;
  if (isCell(line) && index > body.firstLine && isListBeside(line, body) && !scene.asides[index]) return true;
  if (!isMain && !isHome && isStranger(line, { body, said, isNews })) return false;
  if (scene.story && !isInside(line, scene.story.container) && !isMain && !isHome && !(said && !isNews && (isCell(line) || isOpening))) return said && isLeadIn(line, scene, body);
  if (isListed(line) && index >= body.firstLine && belongsToList(line, { said, isNews, isTrusted, isHome, isWithin: index < body.endLine, body })) return true;
  if (isTeased(line, scene)) return false;
  if (index < body.firstLine && scene.asides[index] && !isMain && !isHome && !isListed(line)) return false;
  if (line.longParagraphs > 0) return said || (isMain && (isHome || (isInStory(line, scene) && (hasOwnShape(line) || standsBesideHome(line, body)))));
  if (linkDensity(line) > 0.5 && !isSentence(line) && !(said && isHome && (namesAddress(line) || (isMain && namesSource(line, scene)))) && (line.links === 1 || linkDensity(line) > 0.9)) return false;
  if (index < body.firstLine) return said && isAfterHeading(line, scene) && (isHome || (!isNews && isOpening && linkDensity(line) <= 0.5 && (isHeading(line) || isListed(line) || isSentence(line))) || (opening >= 0 && index > opening) || (isMain && isSentence(line)));
  // Where Readability speaks of something else, its silence says nothing of what stands among the paragraphs as one of them.
  if (!isTrusted && isMain && isHome && (index < body.endLine || isSentence(line))) return true;
  if (index >= body.endLine) return said && (isMain || line.tag !== 'div' || isListed(line)) && (isHome || (told.has(line.parent) && !isHeading(line) && (line.tag === 'blockquote' || isSentence(line))) || body.share < uniformShare || (isMain && isSentence(line)) || (isCell(line) && isQuoteBeside(line, body)));
  return said || (isMain && isSentence(line) && (isHome || standsBesideHome(line, body) || (isInStory(line, scene) && hasOwnShape(line) && isProse(line, scene))));
}

/** Whether a sentence that is no paragraph of the story's box is still one: of one long link and little more, or beside long ones. */
function isProse(line: Part, { density }: Scene): boolean {
  return (line.textLength * density >= linkedLength && linkDensity(line) < 0.9) || (linkDensity(line) <= 0.5 && line.parent!.longParagraphs > 0);
}

/** A word or two that are a link, and what stands around it: where a quote is from, the name of an account. Headlines are longer. */
function namesSource(line: Part, { density }: Scene): boolean {
  return line.linkLength * density <= maxSourceLength && linkDensity(line) < 0.9;
}

/** A paragraph between the heading and the story, in a box of its own: how a live blog sums up before its first entry. */
function isLeadIn(line: Part, scene: Scene, body: BodyShape): boolean {
  return line.tag === 'p' && line.firstLine < body.firstLine && scene.heading !== null && isAfterHeading(line, scene)
    && line.longParagraphs > 0 && isSentence(line) && linkDensity(line) < 0.3 && !isAside(line, body);
}

/**
 * A line of another kind, in a box of its own among the story or after it. Measured on 278 news pages: away from the
 * story's boxes none of 6 kB was the story's, of lists in boxes within it 2 of 43.
 */
function isStranger(line: Part, { body, said, isNews }: Pick<Setting, 'body' | 'said' | 'isNews'>): boolean {
  if (isHeading(line) || line.firstLine < body.firstLine) return false;
  // A page of many kinds of boxes, or one that is not said to be news, is no column with rails: there Readability's word is the better one.
  if (said && (!isNews || body.share < uniformShare)) return false;
  if (said && isQuoteBeside(line, body)) return false;
  if (!standsWithinHome(line, body) || line.firstLine >= body.endLine) return true;
  return line.longParagraphs === 0 && !isSentence(line) && !isCell(line);
}

/** The excerpt of another text: a headline that is a link above it, and "read more" right below. */
function isTeased(line: Part, { lines }: Scene): boolean {
  const next = lines[line.firstLine + 1];
  if (!next || linkDensity(next) < 0.9 || !isOnly(next, 'related')) return false;
  return [1, 2].some((back) => { const above = lines[line.firstLine - back]; return above !== undefined && isHeading(above) && linkDensity(above) >= 0.8; });
}

function isControl(line: Part): boolean {
  for (const box of withAncestors(line)) if (box.tag === 'button' || box.tag === 'label') return true;
  return !isHeading(line) && isToggle(line);
}

/** How long a clip lasts, and its name. */
function isPlayerLabel(line: Part): boolean {
  return line.longParagraphs === 0 && /^\d{1,2}(?::\d\d){1,2} \p{L}/u.test(textOf(line)) && !isSentence(line) && [...withAncestors(line)].slice(0, 6).some((box) => /video|player/.test(namesOf(box)));
}

function isAfterHeading(line: Part, { heading }: Scene): boolean {
  return heading === null || line.firstLine > heading.firstLine;
}

function isInStory(line: Part, { story }: Scene): boolean {
  return story !== null && line.firstLine >= story.firstLine && line.firstLine < story.endLine;
}

import { isHeading, isInside, linkDensity, namesOf, textOf, type Scene } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import { shapeOf, standsAtHome, standsWithinHome, type BodyShape } from './body-shape.ts';
import { asideName } from './is-aside.ts';
import { isListed } from './listed-lines.ts';
import { isCaption, isSentence } from './prose.ts';

/** Of its text; what points elsewhere has more. */
const maxLinks = 0.2;
/** Letters: a label and a name are less, a text of its own is more. */
const shortest = 60;
const longest = 3000;
const otherName = /author|autor|bio\b|letter|subscri|sign-?up|donat|support|contact|about|share|social|advert|sponsor|partner|\bads?\b|offer|shop|poll|quiz|podcast|audio|video/;

/** Letters of a label over the points. */
const longestLabel = 60;
/** What the label over a story's points says; beside the story's own box only such a label tells them from an offer's. */
const pointsLabel = /^(?:(?:the |our |main |key )*(?:points|takeaways?|facts|findings|highlights)|at a glance|in (?:brief|short)|tl;?dr|(?:the )?(?:bottom line|short version|gist|rundown|essentials)|(?:quick )?summary|what (?:you need )?to know|das wichtigste(?: in kürze)?|auf einen blick|in kürze|zusammenfassung|kurz gesagt|l[’']essentiel|(?:ce qu[’']il faut |à )retenir|en (?:bref|résumé)|les points clés|lo (?:esencial|más importante)|(?:puntos |ideas )?claves?|en (?:breve|resumen)|in (?:breve|sintesi)|punti chiave|em (?:resumo|síntese)|pontos[- ]chave|in het kort|samenvatting|kernpunten|najważniejsze(?: informacje)?|w skrócie|podsumowanie|головне|коротко|главное|кратко|sammanfattning|kort (?:sagt|fortalt)|det (?:viktigste|vigtigste)|kortversjonen|i korthet|özet|öne çıkanlar|要点|この記事の(?:要点|ポイント)|핵심 요약|요약|摘要|重点)\s*[:：]?$/iu;
/** Share of the items that are points. */
const mostlyPoints = 0.7;
/** Letters of a point on average: those of a list of links, tags or contents are shorter. */
const shortestPoint = 25;
/** Points under one label; a page may have thousands of labels. */
const mostPoints = 40;
/** And of those without a label, at which authors and dates are shorter; how many such points there are, and letters of a line below them. */
const shortestBare = 35;
const maxBare = 6;
const maxBetween = 80;
/** What a list right below a heading is else. */
const bareName = /byline|meta|date|time|info|crumb|\btag|menu|nav\b|toc\b|topic|related/;

/** The lines of boxes that a story sets beside its text: facts, figures, a table of events, with a heading of their own. */
export function findFactBoxes(scene: Scene, body: BodyShape, isOut: readonly boolean[]): boolean[] {
  const flags = new Array<boolean>(scene.lines.length).fill(false);
  const after = scene.lines[body.endLine - 1]!.parent;
  for (const part of scene.parts) {
    if (part.tag !== 'aside' || part.firstLine < body.firstLine) continue;
    // Behind the last paragraph it must be right there, in the same box.
    if (part.firstLine > body.endLine || (part.firstLine === body.endLine && part.parent !== after)) continue;
    if (isFactBox(part) && standsAtHome(part, body)) flags.fill(true, part.firstLine, part.endLine);
  }
  return flags;

  function isFactBox(box: Part): boolean {
    if (box.fields > 0 || box.buttons > 0 || box.pictures > 1 || box.textLength < shortest || box.textLength > longest || linkDensity(box) > maxLinks) return false;
    const names = namesOf(box);
    if (asideName.test(names) || otherName.test(names) || !isHeading(scene.lines[box.firstLine]!)) return false;
    let sentences = 0;
    let items = 0;
    for (let index = box.firstLine; index < box.endLine; index++) {
      const line = scene.lines[index]!;
      if (isOut[index]) return false;
      if (!isHeading(line) && isSentence(line)) sentences++;
      if (line.tag === 'li' || line.tag === 'td' || line.tag === 'dd') items++;
    }
    return sentences > 0 || items >= 2;
  }
}

/** Letters of a label over a sentence, and lines of a box of such pairs. */
const longestPairLabel = 30;
const minPairLines = 4;
const maxPairLines = 8;

/** The box right above the story that is labels and sentences in turn, and leads nowhere: a claim and what is true of it; else null. */
export function findClaim({ heading, asides, lines, parts }: Scene, body: BodyShape, isOut: readonly boolean[]): Part | null {
  const isPairs = ({ firstLine, endLine }: Part): boolean => lines.slice(firstLine, endLine).every((line, at) => !isOut[line.firstLine] && !asides[line.firstLine] && isSentence(line) === (at % 2 === 1) && (at % 2 === 1 || line.textLength <= longestPairLabel));
  return parts.find((part) => heading !== null && part.firstLine >= heading.endLine && part.endLine <= body.firstLine && part.endLine - part.firstLine >= minPairLines && part.endLine - part.firstLine <= maxPairLines
    && part.endLine % 2 === part.firstLine % 2 && part.links + part.fields + part.buttons + part.pictures === 0 && part.parent!.endLine > body.firstLine && standsAtHome(lines[part.endLine]!, body) && isPairs(part)) ?? null;
}

/**
 * The lines with the story's key points: between its heading and its first paragraph a label, and right below it two
 * points or more, in a box of their own or in the story's. A point that is a link leads to another story, and is none.
 * Right below the heading, with nothing but bylines and the picture between them and the story, they need no label.
 */
export function findKeyPoints(scene: Scene, body: BodyShape, isOut: readonly boolean[]): boolean[] {
  const { heading, story, asides, lines } = scene;
  const flags = new Array<boolean>(lines.length).fill(false);
  for (let index = heading ? heading.firstLine + 1 : body.firstLine; index < body.firstLine; index++) {
    const label = lines[index]!;
    if (isOut[index] || (asides[index] && !pointsLabel.test(textOf(label).trim())) || isListed(label) || (!isHeading(label) && (label.textLength > longestLabel || isSentence(label)))) continue;
    const items = itemsBelow(index);
    const points = items.filter((line) => linkDensity(line) <= 0.5);
    const letters = points.reduce((sum, line) => sum + line.textLength, 0);
    if (points.length < 2 || points.length < mostlyPoints * items.length || letters < shortestPoint * points.length || !isTheirs(label, items.at(-1)!)) continue;
    for (const line of [label, ...points]) flags[line.firstLine] = true;
  }
  const bare = heading && scene.parts.find((part) => isBare(part, heading.endLine));
  if (bare) flags.fill(true, bare.firstLine, bare.endLine);
  return flags;

  function isBare(list: Part, from: number): boolean {
    const count = list.endLine - from;
    if ((list.tag !== 'ul' && list.tag !== 'ol') || list.firstLine !== from || list.endLine > body.firstLine || count < 2 || count > maxBare) return false;
    if (list.links + list.fields + list.buttons + list.pictures > 0 || list.textLength * scene.density < shortestBare * count) return false;
    const names = `${namesOf(list)} ${namesOf(list.parent!)}`;
    return !otherName.test(names) && !asideName.test(names) && !bareName.test(namesOf(list)) && lines.slice(from, list.endLine).every((line, at) => line.tag === 'li' && !isOut[from + at] && !asides[from + at])
      && lines.slice(list.endLine, body.firstLine).every((line) => isOut[line.firstLine] || isCaption(line) || (line.textLength <= maxBetween && !isHeading(line) && !isListed(line)));
  }

  function itemsBelow(index: number): Part[] {
    const items: Part[] = [];
    const label = lines[index]!;
    const first = lines[index + 1]!;
    // Where they are paragraphs, they are all of one kind, and the label and others like it stand among them.
    const isPoint = !isListed(first) && first.parent === label.parent && !isHeading(first) && isSentence(first) && pointsLabel.test(textOf(label).trim())
      ? (line: Part) => line.parent === label.parent && (shapeOf(line) === shapeOf(first) || (isHeading(line) && line.tag === label.tag && shapeOf(lines[line.endLine]!) === shapeOf(first))) : isListed;
    for (let at = index + 1; at < body.firstLine && items.length < mostPoints && !isOut[at] && isPoint(lines[at]!); at++) items.push(lines[at]!);
    return items;
  }

  /** Whether the box that holds both is the story's, or is no other thing and is the points' alone. */
  function isTheirs(label: Part, last: Part): boolean {
    let box = label.parent;
    while (box && box.endLine < last.endLine) box = box.parent;
    if (!box) return false;
    if (box.endLine > body.firstLine) return standsAtHome(label, body) && standsAtHome(last, body);
    if (box.fields > 0 || box.buttons > 1 || box.pictures > 1 || box.textLength > longest || asideName.test(namesOf(box)) || otherName.test(namesOf(box))) return false;
    return (story !== null && isInside(box, story.container)) || standsWithinHome(box, body) || pointsLabel.test(textOf(label).trim());
  }
}

import type { Part } from '../page/part.ts';
import { boxAround } from './box-around.ts';
import { isAtEdge } from './edges.ts';
import { isLabel, isSubheading } from './labels.ts';
import { isOnPage, linkTargets } from './link-targets.ts';
import { isOnly, opensWith } from './phrases/index.ts';
import { isHeading, isInside, lineAfter, linesOf, linkDensity, namesOf, positionOf, textOf, type Scene } from './scene.ts';

/** A card: picture, headline, and a teaser that may be as long as an excerpt field (500 letters, then cut in mid-word). */
const maxCardLength = 900;
const maxBoxLength = 2500;
const maxLineLength = 320;
const maxRunLines = 12;
const names = /related|read-?(?:more|also|next)|see-?also|recommend|teaser|more-?(?:on|from|stories)|further-?reading|bookmark-card|inline-?(?:link|promo|article|teaser)|promo-?(?:box|link|card)|link-?list|article-?(?:list|teaser|link)|story-?(?:card|teaser|link)|relacionad|correlat|zum-?thema|lesen-?sie|passend|weiterfuhrend|gerelateerd|powiazane|czytaj|similar|you-?may|up-?next|associated|internal-?link/;
/** "AP NFL: https://news.example/hub/nfl", below a story: a site's own page of them, written out. */
const hubAddress = /\shttps?:\/\/\S+\/(?:hub|tags?)\/[\w-]+\/?$/;
const maxHubLength = 120;

/** Every pointer to another story on the page. */
export function* findPointers(scene: Scene): Iterable<Part> {
  for (const part of scene.parts) {
    if (!part.isBlock || part.textLength === 0 || part.textLength * scene.density > maxBoxLength) continue;
    if (scene.heading && isInside(scene.heading, part)) continue;
    if (part.isLine) yield* pointersAtLine(scene, part);
    else if (isNamedBox(scene, part) || isCard(scene, part)) yield part;
  }
}

/** Named as such, and mostly links. */
function isNamedBox(scene: Scene, part: Part): boolean {
  return part.links > 0 && names.test(namesOf(part)) && linkDensity(part) >= 0.4 && part.longParagraphs === 0 && !linkTargets(scene, part).every(isOnPage);
}

/** One link around a headline and more: a picture, a teaser, a label. A linked picture with its caption is none: captions are not links. */
function isCard(scene: Scene, part: Part): boolean {
  if (part.textLength * scene.density > maxCardLength || linkDensity(part) < 0.85 || part.longParagraphs > 0) return false;
  const targets = new Set(linkTargets(scene, part));
  if (targets.size !== 1 || isOnPage([...targets][0]!)) return false;
  const lines = linesOf(scene, part);
  if (part.tag === 'li' || part.tag === 'figcaption' || isInsideTable(part)) return false;
  return (lines.length >= 2 && part.textLength >= 30) || (part.pictures > 0 && part.textLength >= 20 && part.tag !== 'figure');
}

function isInsideTable(part: Part): boolean {
  for (let box: Part | null = part; box; box = box.parent) if (box.tag === 'table') return true;
  return false;
}

function* pointersAtLine(scene: Scene, line: Part): Iterable<Part> {
  if (line.textLength <= maxHubLength && hubAddress.test(textOf(line)) && isAtEdge(scene, line)) { yield line; return; }
  if (!opensWith(line, 'related')) return;
  const length = line.textLength * scene.density;
  if (isOnly(line, 'related') && isLabel(scene, line)) { yield* pointersBelow(scene, line); return; }
  if (length > maxLineLength || isSubheading(scene, line)) return;
  if (line.links > 0 && linkDensity(line) >= 0.25 && !linkTargets(scene, line).every(isOnPage)) yield boxOfLinks(scene, line);
  else if (line.links === 0 && isLabel(scene, line) && linkDensity(lineAfter(scene, line) ?? line) >= 0.8) yield* pointersBelow(scene, line);
}

/** The label with what it announces: its box, or the links right below it; the label alone when they are gone. */
function* pointersBelow(scene: Scene, label: Part): Iterable<Part> {
  const box = boxAround(scene, label, { maxLength: maxBoxLength });
  const rest = box.textLength - label.textLength;
  if (box !== label && box.linkLength - label.linkLength >= rest * 0.5) { yield box; return; }
  yield label;
  for (let index = label.endLine; index < label.endLine + maxRunLines; index++) {
    const line = scene.lines[index];
    if (!line || linkDensity(line) < 0.8 || isInsideTable(line) || line.textLength < 8 || isHeading(line) && positionOf(scene, line) === 'outside') return;
    yield boxOfLinks(scene, line);
  }
}

/** The widest box around a line of links that is nothing but links and pictures. */
function boxOfLinks(scene: Scene, line: Part): Part {
  const box = boxAround(scene, line, { maxLength: maxCardLength });
  return box !== line && linkDensity(box) >= 0.6 && textOf(box).length < maxCardLength ? box : line;
}

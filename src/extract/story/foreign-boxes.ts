import { isHeading, linkDensity, partsOf, type Scene } from '../declutter/scene.ts';
import { linkTargets } from '../declutter/link-targets.ts';
import { isTimeLine } from '../declutter/time-words.ts';
import type { Part } from '../page/part.ts';
import { structure, type BodyShape } from './body-shape.ts';
import { siteOf } from './link-lists.ts';
import { isSentence } from './prose.ts';
import { isToggle } from './toggle.ts';

/** A card: a section's name, a headline, a teaser, "more". */
const maxCardLines = 5;
const maxCardLength = 900;
const minHeadline = 20;
/** Share of links in a box of questions and answers. */
const maxLinks = 0.4;

interface Among {
  body: BodyShape;
  /** By index into `scene.lines`: set for what is found. */
  isOut: boolean[];
  url: string;
  /** Whether the publisher calls the page news. */
  isNews: boolean;
}

/**
 * Boxes among the story's paragraphs that hold none of its kind, but fields, buttons or things rules point at; and the cards
 * of the site's other stories, also right behind the last
 * paragraph. What is no news is often told in cards.
 */
export function markForeignBoxes(scene: Scene, { body, isOut, url, isNews }: Among): void {
  for (const home of body.homes) {
    for (const box of partsOf(home)) {
      if (box.isLine || box.endLine === box.firstLine || box.endLine <= body.firstLine) continue;
      let hasMain = false;
      let out = 0;
      for (let index = box.firstLine; index < box.endLine; index++) {
        const line = scene.lines[index]!;
        if (body.isMain(line)) hasMain = true;
        if (isOut[index]) out += line.textLength;
      }
      if (hasMain || isTimed(scene, box, body)) continue;
      const isForeign = box.firstLine < body.endLine && box.pictures === 0 && (box.fields > 0 || box.buttons - answered(scene, box) >= 2 || out >= 0.2 * box.textLength);
      if (isForeign || (isNews && isCard(scene, box, { isOut, url }))) isOut.fill(true, box.firstLine, box.endLine);
    }
  }
}

/** A heading that leads nowhere and its time, above a paragraph: the head of a live story's entry. */
function isTimed({ lines }: Scene, { firstLine, endLine, links }: Part, body: BodyShape): boolean {
  return links === 0 && endLine === firstLine + 2 && isHeading(lines[firstLine]!) && isTimeLine(lines[firstLine + 1]!) && endLine < lines.length && body.isMain(lines[endLine]!);
}

/** How many of a box's buttons open the text right below them; of folded menus that is links. */
function answered({ lines }: Scene, box: Part): number {
  if (box.buttons < 2 || linkDensity(box) > maxLinks) return 0;
  return lines.slice(box.firstLine, box.endLine - 1).filter((line) => isToggle(line) && isSentence(lines[line.endLine]!)).length;
}

/**
 * A few lines in a box, one of them a headline that leads to another page of the site, or that a rule points at. Pages elsewhere
 * are what a story tells of.
 */
function isCard(scene: Scene, box: Part, { isOut, url }: Pick<Among, 'isOut' | 'url'>): boolean {
  const count = box.endLine - box.firstLine;
  if (structure.has(box.tag) || count < 2 || count > maxCardLines || box.textLength > maxCardLength || box.longParagraphs > 1) return false;
  return scene.lines.slice(box.firstLine, box.endLine).some((line) => linkDensity(line) >= 0.8 && line.textLength >= minHeadline && line.tag !== 'li'
    && (isOut[line.firstLine] || linkTargets(scene, box).some((target) => !/^(?:#|https?:|\/\/)/i.test(target) || siteOf(target) === siteOf(url))));
}

import type { Part } from '../../page/part.ts';
import { isAtEdge } from '../edges.ts';
import { opensWith } from '../phrases/index.ts';
import { isHeading, isShowing, linkDensity, namesOf, positionOf, textOf, type Scene } from '../scene.ts';
import type { Rule } from '../rule.ts';

/** Names, roles, a place and a date: longer ones are sentences. */
const maxLength = 160;
const headerLines = 14;
const nearLines = 3;
/** A name without a link, in a box of authors; a standfirst may stand in one, too. */
const maxNameWords = 4;
const names = /byline|by-line|author|(?:^|[\s_-])authors?(?:$|[\s_-])|autor(?:e|en|in)?(?:$|[\s_-])|writer|signature|firma(?:$|[\s_-])|auteur|reporter/;

/** "Place=name, reporter, address": how Korean papers sign, below the story. */
const koreanReporter = /^(?:\S+\s?=\s?)?[\uac00-\ud7a3]{2,4}(?:[·, ]+[\uac00-\ud7a3]{2,4}){0,3} ?(?:[\uac00-\ud7a3]{2}\s?)?기자 ?[\w.+-]+@[\w.-]+$/;

/** Who wrote it, around the headline: it goes to the article's authors. "By" opens sentences, too: those are longer or end in a full stop. */
export const bylineLine: Rule = {
  id: 'byline-line',
  reason: "The author, who is named in the article's header.",
  *find(scene) {
    for (const line of scene.lines) {
      if (line.textLength <= maxLength && koreanReporter.test(textOf(line)) && (line.links === 0 || textOf(line).includes('=')) && isAtEdge(scene, line)) { yield line; continue; }
      if (line.textLength * scene.density > maxLength || isHeading(line) || !inHeader(scene, line) || isShowing(line) || line.longParagraphs > 0 && linkDensity(line) < 0.3) continue;
      if (/[.!?。।۔؟]$/.test(textOf(line)) && linkDensity(line) < 0.3) continue;
      // "By the numbers" stands over a paragraph.
      const isLabel = positionOf(scene, line) === 'inside' && /^\S+ \p{Ll}/u.test(textOf(line));
      if ((opensWith(line, 'byline') && !isLabel) || namedAuthor(line)) yield line;
    }
  },
};

function namedAuthor(line: Part): boolean {
  return names.test(namesOf(line)) || line.attributes['rel'] === 'author' || (line.parent !== null && line.parent.textLength <= maxLength && names.test(namesOf(line.parent)) && (line.links > 0 || textOf(line).split(' ').length <= maxNameWords));
}

/** Between the headline and the story's first paragraphs, or right above those; above the headline only just. */
function inHeader({ heading, story }: Scene, line: Part): boolean {
  const above = story ? story.firstLine - line.firstLine : 0;
  if (!heading) return above > 0 && above <= headerLines;
  return (above > 0 && above <= nearLines && line.firstLine > heading.firstLine) || (line.firstLine >= heading.firstLine - 3 && line.firstLine <= heading.firstLine + headerLines);
}

import type { Part } from '../../page/part.ts';
import { opensWith } from '../phrases/index.ts';
import { isHeading, keyOf, positionOf, type Scene } from '../scene.ts';
import { isTimeLine } from '../time-words.ts';
import type { Rule } from '../rule.ts';

/** So many lines of time between paragraphs, and they are entries of a live story, which keep theirs. */
const liveEntries = 3;
/** Lines below the headline in which a page says when and by whom; of the dates in headers nearly all stand within. */
const headerLines = 14;
const maxLength = 120;

/** When the page was published or changed: it goes to the article's date. */
export const dateLine: Rule = {
  id: 'date-line',
  reason: "The date, which is shown in the article's header.",
  *find(scene) {
    const found = scene.lines.filter((line) => !isHeading(line) && line !== scene.heading && !inTable(line) && isDate(line, scene.density));
    const between = found.filter((line) => positionOf(scene, line) === 'inside' && !inHeader(scene, line));
    for (const line of found) if (between.length < liveEntries || !between.includes(line)) yield line;
  },
};

function isDate(line: Part, density: number): boolean {
  if (isTimeLine(line)) return true;
  return line.textLength * density <= maxLength && opensWith(line, 'dated') && /\d/.test(keyOf(line)) && !/[.!?]\s/.test(keyOf(line)) && keyOf(line).split(' ').length <= 12;
}

function inHeader({ heading }: Scene, line: Part): boolean {
  return heading !== null && line.firstLine >= heading.firstLine - headerLines && line.firstLine <= heading.firstLine + headerLines;
}

function inTable(line: Part): boolean {
  return line.tag === 'td' || line.tag === 'th' || line.tag === 'li' || line.tag === 'dd';
}

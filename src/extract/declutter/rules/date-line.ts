import type { Part } from '../../page/part.ts';
import { opensWith } from '../phrases/index.ts';
import { isHeading, positionOf, textOf, type Scene } from '../scene.ts';
import { isTimeLine, isTimeWithNames } from '../time-words.ts';
import type { Rule } from '../rule.ts';

/** So many lines of time between paragraphs, and they are entries of a live story, which keep theirs. */
const liveEntries = 3;
const maxLength = 120;

/** When the page was published or changed: it goes to the article's date. */
export const dateLine: Rule = {
  id: 'date-line',
  reason: "The date, which is shown in the article's header.",
  *find(scene) {
    const found = scene.lines.filter((line) => (!isHeading(line) || opensWith(line, 'dated')) && line !== scene.heading && !inTable(line) && isDate(scene, line));
    const shapes = new Map<string, number>();
    for (const line of found) if (positionOf(scene, line) === 'inside') shapes.set(shapeOf(line), (shapes.get(shapeOf(line)) ?? 0) + 1);
    for (const line of found) if ((shapes.get(shapeOf(line)) ?? 0) < liveEntries) yield line;
  },
};

/** A moment and nothing else, or a moment by its name or behind a place, with other names at most. "Published in 1994, the book remains a classic" is the story's. */
function isDate(scene: Scene, line: Part): boolean {
  if (isTimeLine(line)) return true;
  return line.textLength * scene.density <= maxLength && (opensWith(line, 'dated') || / \| .*\d{4}/.test(textOf(line))) && isTimeWithNames(line);
}

/** Entries of one story are built alike. */
function shapeOf(line: Part): string {
  return [line.tag, line.attributes['class'], line.parent?.tag, line.parent?.attributes['class']].join('|');
}

function inTable(line: Part): boolean {
  return line.tag === 'td' || line.tag === 'th' || line.tag === 'li' || line.tag === 'dd';
}

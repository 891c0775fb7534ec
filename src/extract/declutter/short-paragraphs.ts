import type { Part } from '../page/part.ts';
import { endsAsSentence } from './labels.ts';
import { linkDensity, partsOf, withAncestors, type Scene } from './scene.ts';

/** Sentences in a row, in one box, from which on they may be a story. */
const minParagraphs = 4;
/** Of them, those that end as sentences. */
const sentenceShare = 2 / 3;
const noStory = /^(?:nav|footer|aside|form|dialog|li|table)$/;

/**
 * Counts the paragraphs of a story that is told in short ones as long: below the heading, side by side, and more text
 * than all long paragraphs of the page, which then are a footer's, a card's or a caption's. Elsewhere all stays as it is.
 */
export function countShortParagraphs({ lines, heading }: Pick<Scene, 'lines' | 'heading'>): void {
  const boxes = new Map<Part, Part[]>();
  let longLetters = 0;
  for (const line of lines.slice(heading ? heading.endLine : 0)) {
    if (line.longParagraphs > 0) { longLetters += mayTell(line) && !line.parent?.mailFields ? line.textLength : 0; continue; }
    if (line.tag !== 'p' || !line.parent || linkDensity(line) >= 0.2) continue;
    const run = boxes.get(line.parent);
    if (run) run.push(line); else boxes.set(line.parent, [line]);
  }
  for (const [box, run] of boxes) {
    const letters = run.reduce((sum, line) => sum + line.textLength, 0);
    if (run.length < minParagraphs || letters <= longLetters || !partsOf(box).every(isQuiet) || !mayTell(box)) continue;
    if (run.filter(endsAsSentence).length < sentenceShare * run.length) continue;
    for (const line of run) for (const part of withAncestors(line)) part.longParagraphs++;
  }
}

/** Asks nothing, or is a form for letters with a pitch of its own. */
function isQuiet({ fields, buttons, mailFields, longParagraphs }: Part): boolean {
  return fields + buttons === 0 || (mailFields > 0 && longParagraphs > 0);
}

function mayTell(part: Part): boolean {
  for (const { tag } of withAncestors(part)) if (noStory.test(tag)) return false;
  return true;
}

import { isHeading, linkDensity, textOf, type Scene } from '../declutter/scene.ts';
import { isOnPage, linkTargets } from '../declutter/link-targets.ts';
import type { Part } from '../page/part.ts';
import { shapeOf, type BodyShape } from './body-shape.ts';
import { isAside } from './is-aside.ts';
import { isSentence } from './prose.ts';

/** Letters of a question and of its answer: of a quiz or a poll the answers are shorter, of a text the paragraphs between are more. */
const maxQuestion = 200;
const minAnswer = 40;
const maxAnswer = 3000;
/** Share of an answer in links: a list of questions that lead to their answers is a way to elsewhere. */
const maxLinks = 0.4;
/** A question mark, and what shows that there is more: a sign, or an icon by its name. */
const asks = /[?？؟](?:[^\p{L}\p{N}]*|\s[a-z]+_[a-z_]+)$/u;
/** Lines that are looked at, above the first question and below the last. */
const maxLines = 40;
/** Letters of another story's headline, at least. */
const minHeadline = 25;
/** Headings and headlines right above them, and letters of a heading that is theirs. */
const maxHeadings = 3;
const maxHeading = 80;

/**
 * The lines of questions with their answers, as flags: two or more in lines of one kind, each with a text right below it.
 * Pages set them as rows that open and close, below the story or in it, in boxes that look like no paragraph's.
 */
export function findQuestions(scene: Scene, body: BodyShape, isOut: readonly boolean[]): boolean[] {
  const { lines, asides } = scene;
  const flags = new Array<boolean>(lines.length).fill(false);
  const questions = lines.filter((line, index) => index > body.firstLine && !isOut[index] && !asides[index] && isQuestion(line) && !isAside(line, body));
  for (let at = 0; at + 1 < questions.length; at++) {
    const answers = new Set<string>();
    const from = at;
    while (at + 1 < questions.length && isAnswered(questions[at]!, questions[at + 1]!, answers)) at++;
    if (at > from && isTheirs(questions[from]!)) flag(questions[from]!, lastLineOf(questions[at]!, questions[at - 1]!, answers));
  }
  return flags;

  function isQuestion(line: Part): boolean {
    return line.textLength <= maxQuestion && asks.test(textOf(line)) && (linkDensity(line) <= 0.5 || linkTargets(scene, line).every(isOnPage));
  }

  /** Whether what stands between two questions answers the first; its shapes are added. A story's own paragraphs ask and go on. */
  function isAnswered(question: Part, next: Part, answers: Set<string>): boolean {
    if (question.tag !== next.tag || (question.tag === 'p' && shapeOf(question) === shapeOf(lines[question.endLine]!))) return false;
    let letters = 0;
    let linked = 0;
    let hasSentence = false;
    for (let index = question.endLine; index < next.firstLine; index++) {
      const line = lines[index]!;
      if (isHeading(line) && (!isHeading(question) || line.tag <= question.tag)) return false;
      letters += line.textLength;
      linked += line.linkLength;
      hasSentence ||= isSentence(line);
      if (letters > maxAnswer) return false;
    }
    if (letters < minAnswer || !hasSentence || linked > maxLinks * letters) return false;
    for (let index = question.endLine; index < next.firstLine; index++) answers.add(shapeOf(lines[index]!));
    return true;
  }

  /** Whether they follow a text and not the headlines of other stories: below those, the site answers for itself. */
  function isTheirs(first: Part): boolean {
    let index = first.firstLine;
    while (index > body.firstLine && first.firstLine - index < maxLines && lines[index - 1]!.longParagraphs === 0) index--;
    return lines.slice(index, first.firstLine).filter((line) => isHeading(line) || (line.tag !== 'li' && line.textLength >= minHeadline && linkDensity(line) >= 0.8)).length <= maxHeadings;
  }

  /** One past the last line of the last answer: its row's, or else as far as lines are like those of the answers before. */
  function lastLineOf(last: Part, before: Part, answers: ReadonlySet<string>): number {
    let row = last;
    while (row.parent && row.endLine - row.firstLine === 1) row = row.parent;
    if (row.firstLine > before.firstLine && row.textLength <= maxAnswer) return row.endLine;
    let end = last.endLine;
    while (end < row.endLine && end < last.endLine + maxLines && answers.has(shapeOf(lines[end]!))) end++;
    return end;
  }

  function flag(first: Part, end: number): void {
    const above = lines[first.firstLine - 1];
    const hasHeading = above && isHeading(above) && above.textLength <= maxHeading && above.linkLength === 0;
    for (let index = first.firstLine - (hasHeading ? 1 : 0); index < end; index++) if (!isOut[index]) flags[index] = true;
  }
}

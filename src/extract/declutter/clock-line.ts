import type { Part } from '../page/part.ts';
import { textOf } from './scene.ts';

/** A clock and a few more signs: "10:13 AM (Updated: )", "10:13 | Politics", "5 min ago". */
const clockFirst = /^\(?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\)?(?:\s|$|[|·•,–-])/i;
const maxLength = 45;

/** Whether a short line begins with a clock, as entries of a feed do. */
export function isClockLine(line: Part): boolean {
  return line.textLength <= maxLength && clockFirst.test(textOf(line));
}

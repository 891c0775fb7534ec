import { isHeading, textOf } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';

/** Letters of a question without its mark; below, a button says "Read more". */
const leastLetters = 15;

/** A line that is a button and nothing else, and names what it opens: the question above its answer. */
export function isToggle(line: Part): boolean {
  if (line.buttons !== 1) return false;
  const button = buttonOf(line);
  if (!button || button.textLength === 0) return false;
  const opens = isHeading(line) || button.attributes['aria-expanded'] !== undefined || button.attributes['aria-controls'] !== undefined;
  return opens && (line.textLength >= leastLetters || /[?？؟;]$/.test(textOf(line)));
}

/** The button that has all of its text, or null. */
function buttonOf(line: Part): Part | null {
  for (let at = line; ;) {
    const filled = at.children.filter((child) => (typeof child === 'string' ? child.trim() !== '' : child.textLength > 0));
    const [only] = filled;
    if (filled.length !== 1 || typeof only === 'string' || only === undefined) return null;
    if (only.tag === 'button') return only;
    at = only;
  }
}

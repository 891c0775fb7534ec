import type { Native } from './native.ts';
import { unreadInside } from './tag-kind.ts';

/**
 * Nodes beyond which we give up: seven times the largest of 989 real pages, which has 11,000 with all that it hides. One node
 * costs one to three microseconds to read in a browser that is cold, so that a page waits for us at most a quarter of a second.
 */
export const maxNodes = 80_000;

/**
 * Whether the page is so far beyond the budget that reading it would be in vain. The browser counts eighty thousand nodes in
 * the time in which we read some thousands; shadow roots are not counted, so that who reads counts too.
 */
export function isBeyondBudget(native: Native, start: Node): boolean {
  const elements = native.countElements(start);
  const all = elements > maxNodes ? elements : native.countNodes(start);
  return all > maxNodes && all - native.countInside(start, unreadInside) > maxNodes;
}

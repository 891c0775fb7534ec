import type { Part } from '../../page/part.ts';
import { findAppeals } from '../appeals.ts';
import type { Rule } from '../rule.ts';

/**
 * Asks for money or membership have no names in common (three of a thousand names in annoyance lists hold "donat"),
 * and the words alone are the story's in every second case. So a group of lines is judged, not a line: an ask in the
 * imperative or the first person, the families of words that appeals are made of, a place at the story's edge or in
 * a box of its own, a button or a link. See `appeals.ts`.
 */
export const donationAsk: Rule = {
  id: 'donation-ask',
  reason: 'An ask for money or membership.',
  // A letter from the editor is as long as a story. Every long line of it must plead, and most of the text be elsewhere.
  mayBeLong: true,
  find(scene): Iterable<Part> {
    return findAppeals(scene);
  },
};

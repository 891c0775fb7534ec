import type { Part } from '../../page/part.ts';
import { findPointers } from '../pointers.ts';
import type { Rule } from '../rule.ts';

/** Cards, "read also" lines, lists of headlines, and labels left alone: ways to other stories. See `pointers.ts`. */
export const relatedStory: Rule = {
  id: 'related-story',
  reason: 'A pointer to another story.',
  find(scene): Iterable<Part> {
    return findPointers(scene);
  },
};

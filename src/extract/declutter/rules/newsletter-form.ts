import type { Rule } from '../rule.ts';
import { isHeading, positionOf } from '../scene.ts';
import type { Part } from '../../page/part.ts';

/**
 * The longest sign-up box seen around an e-mail field, legal lines included. Of the boxes up to this size with an
 * e-mail field, none of 182 on news pages held a line of the story.
 */
const maxLength = 600;

/** A box around an e-mail field, with or without a form element. */
export const newsletterForm: Rule = {
  id: 'newsletter-form',
  reason: 'A form that asks for your e-mail address.',
  *find(scene) {
    for (const part of scene.parts) {
      if (part.mailFields === 0 || part.fields !== part.mailFields || !isField(part)) continue;
      let box: Part = part;
      while (box.parent && box.parent.textLength <= maxLength && box.parent.longParagraphs <= 2 && !box.parent.children.some((child) => typeof child !== 'string' && isHeading(child) && child.tag === 'h1')) box = box.parent;
      if (box.isBlock && positionOf(scene, box) !== 'outside') yield box;
    }
  },
};

function isField(part: Part): boolean {
  return part.tag === 'input';
}

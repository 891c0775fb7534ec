import { namesOf } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 200;
const names = /\btool-?bar\b|tool-?box|action-?bar|actions-?bar|interaction-?bar|article-?actions|article-?tools|post-?actions|reading-?list/;

/** A row of buttons: save, print, font size. By name, role and size; never with a paragraph in it. */
export const toolbar: Rule = {
  id: 'toolbar',
  reason: 'Buttons for working with the page.',
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isBlock || part.textLength * scene.density > maxLength || part.longParagraphs > 0 || part.headings > 0) continue;
      if (part.role !== 'toolbar' && !names.test(namesOf(part))) continue;
      if (part.buttons + part.links > 0) yield part;
    }
  },
};

import { isLabel } from '../labels.ts';
import { isOnly, opensWith } from '../phrases/index.ts';
import { keyOf, positionOf } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 45;

/** Buttons of a picture viewer: "View image in fullscreen", "3 of 12", "Next". Alone on a line, not a subheading, not in a table. */
export const viewerLabel: Rule = {
  id: 'viewer-label',
  reason: 'A button of a picture viewer or folded box.',
  *find(scene) {
    for (const line of scene.lines) {
      if (!isLabel(scene, line, maxLength)) continue;
      const isShort = isOnly(line, 'viewer') && (line.links > 0 || line.buttons > 0 || keyOf(line).length > 8 || positionOf(scene, line) !== 'inside' || /^\d+\s?(?:of|von|\/|de|sur|di|van|z|av|af|из|з)\s?\d+$/.test(keyOf(line)));
      if (isShort || (opensWith(line, 'viewer') && (line.buttons > 0 || line.links > 0))) yield line;
    }
  },
};

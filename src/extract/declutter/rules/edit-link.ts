import { isLabel } from '../labels.ts';
import { linkTargets } from '../link-targets.ts';
import { opensWith } from '../phrases/index.ts';
import { linkDensity } from '../scene.ts';
import type { Rule } from '../rule.ts';

const editor = /\/wp-admin\/|\/admin\/|\/ghost\/#|[?&]action=edit\b|\/edit\/?(?:[?#]|$)/;

/** A link for the site's own staff that a theme forgot to leave out. */
export const editLink: Rule = {
  id: 'edit-link',
  reason: "A link for the site's editors.",
  *find(scene) {
    for (const line of scene.lines) {
      if (!isLabel(scene, line)) continue;
      const isLink = linkDensity(line) >= 0.8 || line.buttons > 0;
      if (isLink && (opensWith(line, 'edit') || linkTargets(scene, line).some((target) => editor.test(target)))) yield line;
    }
  },
};

import { endsAsSentence, isLabel } from '../labels.ts';
import { isOnPage, linkTargets } from '../link-targets.ts';
import { isOnly, opensWith } from '../phrases/index.ts';
import { linkDensity } from '../scene.ts';
import type { Rule } from '../rule.ts';

/** "Skip to content", "Back to top". On 885 pages with a known text the phrase alone never stood in a story. */
export const skipLink: Rule = {
  id: 'skip-link',
  reason: 'A link for moving around the page.',
  *find(scene) {
    for (const line of scene.lines) {
      if (!opensWith(line, 'skip') || !isLabel(scene, line)) continue;
      const leads = linkTargets(scene, line);
      if (leads.length === 0 ? line.buttons > 0 || (line.textLength < 40 && (isOnly(line, 'skip') || !endsAsSentence(line))) : linkDensity(line) >= 0.8 || leads.every(isOnPage)) yield line;
    }
  },
};

import { isOnly, says } from '../phrases/index.ts';
import { isLabel } from '../labels.ts';
import { namesOf, textOf } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 320;
const speaksOfUs = /\b(?:this article|this post|this page|diesem artikel|diesem beitrag|cet article|este artículo)\b/i;

/** "We may earn a commission": said of the page itself, in one short line. News about commissions does not say "we" or "our links". */
export const affiliateNote: Rule = {
  id: 'affiliate-note',
  reason: 'A note on how the site earns from its links.',
  *find(scene) {
    for (const line of scene.lines) {
      if (line.textLength * scene.density > maxLength || !says(line, 'affiliate')) continue;
      if (isOnly(line, 'affiliate') ? isLabel(scene, line) && (line.links > 0 || line.buttons > 0) : speaksOfUs.test(textOf(line)) || (says(line, 'we') && !/["“”«»„「]/.test(textOf(line))) || /affiliate|disclos/.test(namesOf(line))) yield line;
    }
  },
};

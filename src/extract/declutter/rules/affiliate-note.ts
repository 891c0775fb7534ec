import { isOnly, says } from '../phrases/index.ts';
import { isLabel } from '../labels.ts';
import { namesOf, textOf } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 320;

/** "We may earn a commission": said of the page itself, in one short line. News about commissions does not say "we" or "our links". */
export const affiliateNote: Rule = {
  id: 'affiliate-note',
  reason: 'A note on how the site earns from its links.',
  *find(scene) {
    for (const line of scene.lines) {
      if (line.textLength * scene.density > maxLength || !says(line, 'affiliate')) continue;
      if (isOnly(line, 'affiliate') ? isLabel(scene, line) && (line.links > 0 || line.buttons > 0) : /\b(?:we|our|us|wir|uns|nous|nosotros|noi|nós|wij)\b|affiliate|disclos/i.test(`${textOf(line)} ${namesOf(line)}`)) yield line;
    }
  },
};

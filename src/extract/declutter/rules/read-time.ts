import { keyOf, positionOf, namesOf } from '../scene.ts';
import { isLabel } from '../labels.ts';
import { isOnly, opensWith, says } from '../phrases/index.ts';
import { isTimeText } from '../time-words.ts';
import type { Rule } from '../rule.ts';

/** Longer is a sentence that begins with a number of minutes. */
const maxLength = 40;

/** The site's own guess of the time it takes to read; ours is counted. In the middle of a story "5 minutes" may be a subheading. */
export const readTime: Rule = {
  id: 'read-time',
  reason: "The site's guess of the reading time; Clean Copy counts its own.",
  *find(scene) {
    for (const line of scene.lines) {
      if (!isLabel(scene, line, maxLength)) continue;
      // Behind its date: "Dec 18, 2025 2 min read".
      if (!opensWith(line, 'readTime') && !(says(line, 'readTime') && isTimeText(keyOf(line).replace(/\s*\d+\D*$/, '')))) continue;
      const isSaid = isOnly(line, 'readTime') || /read-?(?:ing)?-?time|time-?to-?read|lesezeit|duration/.test(namesOf(line));
      const isReading = /read|les|leitur|lectur|lettura|czyt|чтен|читан|läs|læs|okuma|citi|αναγν|διαβ|luku|luke|olvas|čten|قراء|קריא|पढ|पाठ|baca|đọc|読|读|閱|읽/.test(keyOf(line));
      if (isReading || (isSaid && positionOf(scene, line) !== 'inside')) yield line;
    }
  },
};

import { isLabel } from '../labels.ts';
import { isOnly, opensWith } from '../phrases/index.ts';
import { namesOf } from '../scene.ts';
import type { Rule } from '../rule.ts';

/** The longest label seen: "Advertisement - story continues below". */
const maxLength = 60;
const names = /(?:^|[\s_-])(?:ad|ads|advert|advertisement|adslot|ad-slot|ad-container|ad-wrapper|dfp|google-?ad|gpt-ad|outbrain|taboola|teads|revcontent|mgid)(?:$|[\s_-])/;

/** What stands around an advertisement. On 438 news pages one such label in 200 was part of a story, in a table. */
export const adLabel: Rule = {
  id: 'ad-label',
  reason: 'The label of an advertisement.',
  *find(scene) {
    for (const line of scene.lines) {
      if ((isOnly(line, 'ad') || (opensWith(line, 'ad') && line.textLength * scene.density <= maxLength)) && isLabel(scene, line, maxLength)) yield line;
    }
    for (const part of scene.parts) {
      if (part.isBlock && part.longParagraphs === 0 && part.textLength * scene.density <= 200 && part.headings === 0 && names.test(namesOf(part)) && part.tag !== 'figcaption') yield part;
    }
  },
};

import { isLabel, isSentence } from '../labels.ts';
import { isOnly, opensWith, says } from '../phrases/index.ts';
import { linkDensity, namesOf, positionOf, textOf } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 300;
/** A question and what to do; a longer line goes on to tell who asked it. */
const maxQuestionLength = 80;
const names = /(?:report|send|submit)-?(?:error|typo|correction|feedback|tip)|orphus|mistape|error-?report|feedback|tip-?line/;

/** "Found a mistake?", "Got a tip?": an ask to write to the site. A correction that was made stays: it is part of the story. */
export const typoReport: Rule = {
  id: 'typo-report',
  reason: 'An ask to report mistakes or send tips.',
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isBlock || part.textLength === 0 || part.textLength * scene.density > maxLength || part.longParagraphs > 1) continue;
      if (names.test(namesOf(part)) && part.links + part.buttons + part.fields > 0) { yield part; continue; }
      if (!part.isLine || !says(part, 'typo') || isSentence(scene, part)) continue;
      const isAtEdge = positionOf(scene, part) !== 'inside';
      if (isOnly(part, 'typo') && isLabel(scene, part)) yield part;
      else if (opensWith(part, 'typo') && (part.links > 0 || part.buttons > 0 || isAtEdge || /@|ctrl/i.test(textOf(part)) || (/\?/.test(textOf(part)) && isLabel(scene, part, maxQuestionLength)))) yield part;
      else if (isAtEdge || linkDensity(part) > 0.2) yield part;
    }
  },
};

import { isLabel } from '../labels.ts';
import { opensWith, says } from '../phrases/index.ts';
import { namesOf, positionOf } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 320;

/** Whose text it is and what may be done with it. Only at the edges of the story, or named so: stories are written about copyright, too. */
export const copyrightLine: Rule = {
  id: 'copyright-line',
  reason: 'A copyright or licence notice.',
  *find(scene) {
    for (const line of scene.lines) {
      if (line.textLength * scene.density > maxLength || !says(line, 'copyright')) continue;
      const position = positionOf(scene, line);
      const isNamed = /copyright|rights|licen[cs]e|republish|disclaimer/.test(`${namesOf(line)} ${line.parent ? namesOf(line.parent) : ''}`);
      if (isNamed || (position !== 'inside' && (opensWith(line, 'copyright') || line.longParagraphs > 0)) || (opensWith(line, 'copyright') && isLabel(scene, line, 90))) yield line;
    }
  },
};

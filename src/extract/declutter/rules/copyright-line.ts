import { isAtEdge } from '../edges.ts';
import { isLabel, isSentence } from '../labels.ts';
import { opensWith, says } from '../phrases/index.ts';
import { isShowing, namesOf, textOf } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 320;
/** A notice at the story's end is shorter than a paragraph about rights. */
const maxNoticeLength = 120;
const sign = /^(?:©|ⓒ|\(c\))/i;
/** No story's paragraph opens so. */
const notice = /^copyright\s*(?:©|\(c\))\s*\d{4}/i;

/** Whose text it is and what may be done with it. At the edges of the story, or named so: stories are written about copyright, too. */
export const copyrightLine: Rule = {
  id: 'copyright-line',
  reason: 'A note on rights, or on how the text came about.',
  *find(scene) {
    for (const line of scene.lines) {
      const length = line.textLength * scene.density;
      if (length > maxLength || isShowing(line)) continue;
      const isSigned = sign.test(textOf(line));
      if (!isSigned && !says(line, 'copyright')) continue;
      const isNamed = /copyright|rights|licen[cs]e|republish|disclaimer/.test(`${namesOf(line)} ${line.parent ? namesOf(line.parent) : ''}`);
      const opens = isSigned || opensWith(line, 'copyright');
      if (isNamed || notice.test(textOf(line)) || (opens && line.links === 0 && isLabel(scene, line, 90)) || ((opens || length <= maxNoticeLength) && isAtEdge(scene, line) && !isSentence(scene, line))) yield line;
    }
  },
};

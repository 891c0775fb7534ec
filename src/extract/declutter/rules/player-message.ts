import { isLabel } from '../labels.ts';
import { isOnly, says } from '../phrases/index.ts';
import { namesOf, textOf, withAncestors } from '../scene.ts';
import type { Part } from '../../page/part.ts';
import type { Rule } from '../rule.ts';

/** The longest message of a player without scripts, with its advice to upgrade, has about 180 letters. */
const maxLength = 260;
const names = /vjs-|video-?js|jw-?player|jwplayer|brightcove|player|plyr|mejs|no-?js|noscript|browser-?warning/;

/** What a player or a page says when it cannot show something. In prose such words are about browsers: no box of a player, no button there. */
export const playerMessage: Rule = {
  id: 'player-message',
  reason: 'A message of a video or audio player.',
  *find(scene) {
    for (const line of scene.lines) {
      if (line.textLength * scene.density > maxLength || !says(line, 'player')) continue;
      if (isOnly(line, 'player') && isLabel(scene, line) && (line.textLength > 12 || /^Loading(?:\.{3}|…)$/.test(textOf(line)) || line.buttons > 0 || inPlayer(line))) yield line;
      else if (inPlayer(line) || line.buttons > 0 || line.longParagraphs === 0 && /javascript|browser/i.test(namesOf(line))) yield line;
    }
  },
};

function inPlayer(line: Part): boolean {
  let steps = 0;
  for (const box of withAncestors(line)) {
    if (box.tag === 'video' || box.tag === 'audio' || names.test(namesOf(box))) return box.longParagraphs <= 1;
    if (++steps > 5) return false;
  }
  return false;
}

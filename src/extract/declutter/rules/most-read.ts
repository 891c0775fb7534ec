import type { Part } from '../../page/part.ts';
import { boxAround } from '../box-around.ts';
import { isLabel } from '../labels.ts';
import { isOnPage, linkTargets } from '../link-targets.ts';
import { isOnly, opensWith } from '../phrases/index.ts';
import { lineAfter, linesOf, linkDensity, namesOf, type Scene } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 2500;
const names = /most-?(?:read|popular|viewed|shared|commented)|popular-?(?:posts|stories|articles|news)|trending|editors?-?picks?|top-?stories|meistgelesen|plus-?lus|mas-?leid|mest-?l[aæe]st|piu-?letti|meest-?gelezen|najpopularniejsze|taboola|outbrain|ranking/;

/** Rails of other stories: most read, editors' picks, recommended. The label, and below it links or nothing. */
export const mostRead: Rule = {
  id: 'most-read',
  reason: 'A list of what else is read on the site.',
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isBlock || part.textLength * scene.density > maxLength) continue;
      if (names.test(namesOf(part)) && part.longParagraphs === 0 && !isContents(scene, part) && (linkDensity(part) >= 0.4 || part.textLength * scene.density < 60)) yield part;
      else if (part.isLine && opensWith(part, 'rail') && isLabel(scene, part) && !isContents(scene, part)) yield* railBelow(scene, part);
    }
  },
};

/** What leads to places on the page is its contents, a ranking's too; the tabs of a rail say what they are. */
function isContents(scene: Scene, part: Part): boolean {
  const targets = linkTargets(scene, part);
  return targets.length > 0 && targets.every(isOnPage) && !linesOf(scene, part).some((line) => isOnly(line, 'rail'));
}

/** The box of the label when it is links; else the label, when what follows is no text of its own. */
function* railBelow(scene: Scene, label: Part): Iterable<Part> {
  const box = boxAround(scene, label, { maxLength });
  const rest = box.textLength - label.textLength;
  if (box !== label && (rest <= 20 || (box.linkLength - label.linkLength) >= rest * 0.5)) { yield box; return; }
  const next = lineAfter(scene, label);
  if (next === null || linkDensity(next) >= 0.6 || (isOnly(label, 'rail') && linesOf(scene, label).length === 1 && next.longParagraphs === 0)) yield label;
}

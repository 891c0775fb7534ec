import type { Part } from '../../page/part.ts';
import { boxAround } from '../box-around.ts';
import { isAtEdge } from '../edges.ts';
import { isLabel } from '../labels.ts';
import { isOnly, opensWith, says } from '../phrases/index.ts';
import { lineAfter, linesOf, linkDensity, namesOf, textOf, type Scene } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 1500;
const names = /pay-?wall|reg-?wall|piano|tp-(?:container|modal|backdrop)|subscription-?(?:offer|prompt|banner|wall|promo)|subscribe-?(?:wall|prompt)|premium-?(?:box|offer|teaser|wall|overlay)|offer|abo-?(?:box|teaser|wall|offer)|poool|zephr|paid-?content|upsell|intro-body__premium/;
const isPlea = (line: Part): boolean => says(line, 'paywall', 'account', 'ask', 'formNote', 'newsletter');
/** Of the benefits in a list only some are said in words we know. */
const admits = (line: Part): boolean => isPlea(line) || line.tag === 'li';
/** The last line of a cut story: "57 % of this article is left to read". */
const maxLastLength = 200;
/** An offer is never the larger part of what there is to read. */
const maxShare = 0.4;

/**
 * An offer to buy the rest. The class `paywall` is no evidence (in 69 of 100 cases it held the story itself), nor is a
 * price in prose: it is said in a short box with a button, a link, a list of benefits, or twice.
 */
export const paywallAsk: Rule = {
  id: 'paywall-ask',
  reason: 'An offer to subscribe.',
  // Lists of benefits have long lines. A third of the box must be said in words of an offer.
  mayBeLong: true,
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isLine || part.textLength * scene.density > 500 || !says(part, 'paywall', 'partial')) continue;
      if (isLastWord(scene, part)) { yield boxIfOffer(scene, part); continue; }
      if (isOnly(part, 'paywall') && isLabel(scene, part) && part.textLength > 8) { yield boxIfOffer(scene, part); continue; }
      if (!says(part, 'paywall')) continue;
      const box = boxAround(scene, part, { maxLength, admits });
      if (part.buttons > 0 || (linkDensity(part) >= 0.4 && part.textLength * scene.density <= 300)) yield boxIfOffer(scene, part);
      else if (box !== part && isOffer(scene, box)) yield box;
      else if (opensWith(part, 'paywall') && part.links > 0 && part.textLength * scene.density <= 300) yield part;
    }
  },
};

/** The end of what may be read: nothing of the story below it, said twice over in one line, or right above the offer's links. */
function isLastWord(scene: Scene, line: Part): boolean {
  const opens = opensWith(line, 'paywall');
  if (line.textLength * scene.density > maxLastLength || !(opens || says(line, 'partial')) || /["“”«»„]/.test(textOf(line))) return false;
  const next = lineAfter(scene, line);
  return (opens && says(line, 'partial')) || (opens && next !== null && next.links > 0 && isPlea(next)) || isAtEdge(scene, line, isPlea);
}

function boxIfOffer(scene: Scene, line: Part): Part {
  const box = boxAround(scene, line, { maxLength, admits });
  return box !== line && isOffer(scene, box) ? box : line;
}

function isOffer(scene: Scene, box: Part): boolean {
  const lines = linesOf(scene, box);
  const asking = lines.filter(isPlea);
  const asked = asking.reduce((sum, line) => sum + line.textLength, 0);
  if (asked * 3 < box.textLength || (scene.story && box.textLength > maxShare * scene.story.textLength)) return false;
  return asking.length >= 3 || ((box.buttons > 0 || box.links > 0) && asking.length >= 2) || (names.test(namesOf(box)) && box.buttons + box.links > 0);
}

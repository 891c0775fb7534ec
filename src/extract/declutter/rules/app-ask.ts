import type { Part } from '../../page/part.ts';
import { boxAround } from '../box-around.ts';
import { isLabel } from '../labels.ts';
import { linkTargets } from '../link-targets.ts';
import { isOnly, opensWith, says } from '../phrases/index.ts';
import { linkDensity, namesOf } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 400;
const store = /apps\.apple\.com|itunes\.apple\.com|play\.google\.com\/store|appgallery|onelink\.me|smart-?app/i;
const names = /app-?(?:banner|promo|download|install)|smart-?banner|push-?(?:notification|prompt|ask|banner)|onesignal|notification-?(?:prompt|request|bar)|download-?app/;
const admits = (line: Part): boolean => says(line, 'app');

/** An ask to install an app or to allow notifications: with the store's link (82 boxes on 438 news pages, none a story), a button or a name. */
export const appAsk: Rule = {
  id: 'app-ask',
  reason: "An ask to install the site's app or allow notifications.",
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isBlock || part.textLength * scene.density > maxLength || part.longParagraphs > 1) continue;
      if (names.test(namesOf(part)) && part.links + part.buttons > 0) { yield part; continue; }
      if (!part.isLine) continue;
      const isStore = part.textLength * scene.density <= 300 && linkTargets(scene, part).some((target) => store.test(target));
      const isSaid = says(part, 'app');
      if (isStore && (isSaid || (part.tag !== 'li' && (linkDensity(part) >= 0.5 || part.longParagraphs === 0)))) yield boxAround(scene, part, { maxLength, admits });
      else if (isOnly(part, 'app') && isLabel(scene, part) && (part.buttons > 0 || part.links > 0)) yield boxAround(scene, part, { maxLength, admits });
      else if (isSaid && (part.buttons > 0 || linkDensity(part) >= 0.3 || (opensWith(part, 'app') && part.links > 0))) yield boxAround(scene, part, { maxLength, admits });
    }
  },
};

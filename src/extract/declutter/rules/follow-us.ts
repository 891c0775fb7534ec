import { boxAround } from '../box-around.ts';
import { linkTargets } from '../link-targets.ts';
import { isLabel } from '../labels.ts';
import { isOnly, opensWith, says } from '../phrases/index.ts';
import { linkDensity, namesOf, textOf } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 320;
/** Channels and profiles, the places where a site asks to be followed. */
const channel = /(?:^|\.|\/\/)(?:t\.me|telegram\.me|whatsapp\.com\/channel|news\.google\.|google\.[a-z.]+\/preferences\/source|facebook\.com|instagram\.com|(?:twitter|x)\.com|youtube\.com|tiktok\.com|threads\.(?:net|com)|bsky\.app|flipboard\.com|viber\.com|invite\.viber|zen\.yandex|dzen\.ru|vk\.com|ok\.ru|line\.me|linkedin\.com|channel\.naver)/i;
const names = /follow-?us|social-?follow|google-?news|preferred-?source|whatsapp-?channel|telegram-?(?:channel|box|banner)/;

/** An ask to follow the site elsewhere: said, in a short line, with the link. News about a channel's posts links them too, but doesn't ask. */
export const followUs: Rule = {
  id: 'follow-us',
  reason: 'An ask to follow the site elsewhere.',
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isBlock || part.textLength === 0 || part.textLength * scene.density > maxLength || part.longParagraphs > 1) continue;
      if (names.test(namesOf(part)) && part.links > 0 && !part.headings) { yield part; continue; }
      if (!part.isLine || !says(part, 'follow')) continue;
      if (isOnly(part, 'follow') && isLabel(scene, part)) { yield part; continue; }
      const isChannel = linkTargets(scene, part).some((target) => channel.test(target));
      if (/["“”«»„]/.test(textOf(part)) && !isChannel) continue;
      const isAsk = opensWith(part, 'follow') || linkDensity(part) >= 0.3 || isChannel;
      if (isAsk && (part.links > 0 || part.buttons > 0)) yield boxAround(scene, part, { maxLength });
    }
  },
};

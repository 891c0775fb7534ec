import type { Part } from '../../page/part.ts';
import { boxAround } from '../box-around.ts';
import { isLabel, maxLabelLength } from '../labels.ts';
import { linkTargets } from '../link-targets.ts';
import { isOnly, opensWith } from '../phrases/index.ts';
import { holds, namesOf, type Scene } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 200;
export const shareTarget = /facebook\.com\/(?:sharer|share\.php|dialog\/)|(?:twitter|x)\.com\/(?:intent|share)|wa\.me\/\?|(?:api\.)?whatsapp\.com\/send|whatsapp:\/\/|t\.me\/share|telegram\.me\/share|linkedin\.com\/(?:share|cws)|reddit\.com\/submit|pinterest\.[a-z]+\/pin\/create|bsky\.app\/intent|vk\.com\/share|line\.me\/R\/|social-plugins\.line\.me|b\.hatena\.ne\.jp|threads\.net\/intent|getpocket\.com\/save|^mailto:\?|sharer?[./?]/i;
const names = /(?:^|[\s_-])(?:social-?)?shar(?:e|ing)(?:$|[\s_-]|bar|buttons?|tools?|links?|icons?|box|list)|addtoany|a2a_|sharethis|addthis|sharedaddy|social-(?:links|icons|bar|media|buttons)/;

/** Ways to pass the page on. Links to share services, or the words "Share", "Print", "Copy link" alone on a line. */
export const shareBar: Rule = {
  id: 'share-bar',
  reason: 'Buttons for sharing, saving or printing.',
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isBlock || part.longParagraphs > 0 || isQuoted(part) || part.textLength * scene.density > maxLength) continue;
      if (part.links > 0 && isShareBox(scene, part)) yield shareBoxAround(scene, part);
      else if (names.test(namesOf(part)) && part.links + part.buttons > 0 && part.pictures < 3 && !holds(scene, part, (inner) => inner.tag === 'blockquote')) yield part;
      else if (part.isLine && (isOnly(part, 'share') || (part.links + part.buttons > 0 && opensWith(part, 'share'))) && isLabel(scene, part)) yield part;
    }
  },
};

/** With its label; a box that says more is one in which a picture is to be pinned. */
function shareBoxAround(scene: Scene, part: Part): Part {
  const box = boxAround(scene, part, { maxLength });
  return box.textLength - box.linkLength - (part.textLength - part.linkLength) <= maxLabelLength ? box : part;
}

/** A post that was quoted has its own share links, and stands in a box named after them. */
function isQuoted(part: Part): boolean {
  for (let box: Part | null = part, step = 0; box && step < 6; box = box.parent, step++) if (box.tag === 'blockquote') return true;
  return false;
}

/** Mostly links, each of which hands the page to another service. */
function isShareBox(scene: Scene, part: Part): boolean {
  const targets = linkTargets(scene, part);
  const shares = targets.filter((target) => shareTarget.test(target)).length;
  return shares > 0 && shares * 2 >= targets.length && part.linkLength * 2 >= part.textLength;
}

import type { Part } from '../../page/part.ts';
import { isLabel } from '../labels.ts';
import { opensWith } from '../phrases/index.ts';
import { isHeading, lineAfter, linesOf, linkDensity, namesOf, positionOf, type Scene } from '../scene.ts';
import { linkTargets } from '../link-targets.ts';
import type { Rule } from '../rule.ts';

const maxLength = 600;
/** A tag is a name or a topic, not a headline. */
const maxTagLength = 40;
const names = /(?:^|[\s_-])(?:tags?|topics?|keywords?|hashtags?|categor(?:y|ies)|themen|schlagwort|schlagworte|tematy|tagi|temas|rubric)(?:$|[\s_-]|list|cloud|container|wrapper|links?|bar)/;
const tagTarget = /\/(?:tags?|topics?|thema|themen|temas?|tematy|tagi|etiquetas?|mot-cle|keywords?|categor[a-z]+|schlagwort|dossier|subject|sujet|argomenti|search|section)s?\/|[?&](?:tag|q|keyword)=/i;

/** The topics a story is filed under: short links, named so, labelled so, or leading to pages of topics. */
export const tagList: Rule = {
  id: 'tag-list',
  reason: 'The topics under which the site files the story.',
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isBlock || part.longParagraphs > 0 || part.textLength * scene.density > maxLength || part.textLength === 0) continue;
      if (part.links > 0 && linkDensity(part) >= 0.6 && isTags(scene, part)) yield part;
      else if (part.isLine && opensWith(part, 'tags') && isLabel(scene, part, maxLength)) {
        const next = lineAfter(scene, part);
        if (part.links > 0 ? linkDensity(part) >= 0.4 : next === null || linkDensity(next) >= 0.8) yield part;
      }
    }
  },
};

function isTags(scene: Scene, part: Part): boolean {
  if (linesOf(scene, part).some((line) => line.textLength > maxTagLength * Math.max(1, line.links))) return false;
  if (names.test(namesOf(part)) && !isHeading(part) && (part.links >= 2 || linkTargets(scene, part).every((target) => tagTarget.test(target)))) return true;
  if (part.links < 2 || positionOf(scene, part) === 'inside') return false;
  return linkTargets(scene, part).every((target) => tagTarget.test(target));
}

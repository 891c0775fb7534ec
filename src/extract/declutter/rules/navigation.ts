import type { Rule } from '../rule.ts';
import { says } from '../phrases/index.ts';
import { isOnPage, linkTargets } from '../link-targets.ts';
import { isInside, linesOf, linkDensity, namesOf, positionOf, textOf, withAncestors, type Scene } from '../scene.ts';
import type { Part } from '../../page/part.ts';

const roles = new Set(['navigation', 'search', 'contentinfo', 'banner', 'menu', 'menubar', 'toolbar']);
const tableOfContents = /\btoc\b|contents|inhalt|sommaire|indice/;
const sentence = /[.!?。！？…]["”»)]?$/;

/** Menus, breadcrumbs, page footers, search: by role. A table of contents in a nav is part of a story. None of 1,664 `nav` and `footer` elements on 438 news pages held a line of the story. */
export const navigation: Rule = {
  id: 'navigation',
  reason: "The site's menu, not the story.",
  *find(scene) {
    for (const part of scene.parts) {
      if (part.tag !== 'nav' && part.tag !== 'footer' && !roles.has(part.role)) continue;
      if (part.tag === 'nav' && (tableOfContents.test(namesOf(part)) || (part.links > 0 && linkTargets(scene, part).every(isOnPage)))) continue;
      if (part.tag === 'footer' && isNote(scene, part)) continue;
      yield part;
    }
  },
};

/** What a story says of itself at its end, in its own footer: who helped, what was corrected. Sentences, and nothing to press. */
function isNote(scene: Scene, footer: Part): boolean {
  if (!scene.story || positionOf(scene, footer) === 'inside' || footer.buttons + footer.fields > 0 || linkDensity(footer) >= 0.3) return false;
  const article = [...withAncestors(footer)].find((box) => box.tag === 'article');
  if (!article || !isInside(scene.lines[scene.story.firstLine]!, article)) return false;
  const lines = linesOf(scene, footer);
  return lines.length > 0 && lines.every((line) => sentence.test(textOf(line)) && !says(line, 'ask', 'newsletter', 'paywall', 'follow', 'copyright'));
}

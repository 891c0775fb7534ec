import type { Rule } from '../rule.ts';
import { isOnPage, linkTargets } from '../link-targets.ts';
import { linkDensity, namesOf } from '../scene.ts';

const roles = new Set(['navigation', 'search', 'contentinfo', 'banner', 'menu', 'menubar', 'toolbar']);
const tableOfContents = /\btoc\b|contents|inhalt|sommaire|indice/;

/** Menus, breadcrumbs, page footers, search: by role. A table of contents in a nav is part of a story. None of 1,664 `nav` and `footer` elements on 438 news pages held a line of the story. */
export const navigation: Rule = {
  id: 'navigation',
  reason: "The site's menu, not the story.",
  *find(scene) {
    for (const part of scene.parts) {
      if (part.tag !== 'nav' && part.tag !== 'footer' && !roles.has(part.role)) continue;
      if (part.tag === 'nav' && (tableOfContents.test(namesOf(part)) || (part.links > 0 && linkTargets(scene, part).every(isOnPage)))) continue;
      if (part.tag === 'footer' && linkDensity(part) < 0.3 && part.textLength > 0 && part.parent?.tag === 'blockquote') continue;
      yield part;
    }
  },
};

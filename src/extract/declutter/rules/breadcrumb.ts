import { linkDensity, namesOf, positionOf } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 300;
const separators = /[›»>/→|]/g;

/** The path to the page: named so, or links between separators above the headline. */
export const breadcrumb: Rule = {
  id: 'breadcrumb',
  reason: 'The path to this page within the site.',
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isBlock || part.textLength > maxLength || part.longParagraphs > 1 || part.textLength === 0) continue;
      const isNamed = /breadcrumb|brotkrumen|fil-?d-?ariane|\bmigas?\b/.test(namesOf(part)) || /BreadcrumbList/.test(part.attributes['itemtype'] ?? '');
      // The last step is the page itself, by its whole title.
      if (isNamed && part.links > 0) { yield part; continue; }
      if (part.longParagraphs > 0) continue;
      if (!part.isLine || part.links < 2 || linkDensity(part) < 0.5 || positionOf(scene, part) === 'inside') continue;
      const text = part.children.filter((child) => typeof child === 'string').join('');
      if ((text.match(separators)?.length ?? 0) >= part.links - 1) yield part;
    }
  },
};

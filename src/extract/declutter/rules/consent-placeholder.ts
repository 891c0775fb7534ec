import type { Part } from '../../page/part.ts';
import { boxAround } from '../box-around.ts';
import { isLabel } from '../labels.ts';
import { isOnly, says } from '../phrases/index.ts';
import { holds, linesOf, linkDensity, namesOf, type Scene } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 1200;
const names = /consent|cookie|gdpr|embed-?(?:placeholder|privacy|blocker|overlay)|two-?click|external-?content|opt-?in|privacy-?(?:wall|overlay|gate)|recommended-?external|social-?embed-?(?:info|note)/;
const admits = (line: Part): boolean => says(line, 'consent', 'formNote');

/** In place of a video or post: "we need your permission". Said, and with a button, a link, a frame or a name; an article about cookies has none. */
export const consentPlaceholder: Rule = {
  id: 'consent-placeholder',
  reason: 'A question about cookies or outside content.',
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isBlock || part.textLength * scene.density > maxLength || part.textLength === 0 || part.longParagraphs > 3) continue;
      if (names.test(namesOf(part)) && linesOf(scene, part).some((line) => says(line, 'consent'))) { yield part; continue; }
      if (!part.isLine || !says(part, 'consent') || part.textLength * scene.density > 600) continue;
      if (isOnly(part, 'consent') && isLabel(scene, part)) { yield part; continue; }
      const box = boxAround(scene, part, { maxLength, admits });
      if (linkDensity(part) >= 0.3 || (box !== part && isPlaceholder(scene, box))) yield box;
    }
  },
};

function isPlaceholder(scene: Scene, box: Part): boolean {
  if (box.buttons > 0 || box.fields > 0 || names.test(namesOf(box))) return true;
  const lines = linesOf(scene, box);
  return holds(scene, box, (inner) => inner.tag === 'iframe') || lines.filter((line) => says(line, 'consent')).length >= 2;
}

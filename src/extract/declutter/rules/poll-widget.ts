import { boxAround } from '../box-around.ts';
import { opensWith } from '../phrases/index.ts';
import { linesOf, namesOf } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 800;

/** A vote that can be taken: things to choose from, and a button or a name. A poll told as news has no fields. */
export const pollWidget: Rule = {
  id: 'poll-widget',
  reason: 'A vote that only works on the page.',
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isBlock || part.fields < 2 || part.mailFields > 0 || part.longParagraphs > 1 || part.textLength * scene.density > maxLength) continue;
      if (/\bpoll\b|survey|quiz|umfrage|sondage|encuesta|vote|voting|abstimmung/.test(namesOf(part)) || linesOf(scene, part).some((line) => opensWith(line, 'poll'))) yield boxAround(scene, part, { maxLength });
    }
  },
};

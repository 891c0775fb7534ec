import type { Part } from '../../page/part.ts';
import { boxAround } from '../box-around.ts';
import { isLabel } from '../labels.ts';
import { isOnly, opensWith, says } from '../phrases/index.ts';
import { holds, linesOf, type Scene } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 500;
const admits = (line: Part): boolean => says(line, 'account', 'paywall', 'formNote', 'newsletter', 'comments');

/** A form with a password, or "Log in", "Register" as links and buttons. */
export const loginBox: Rule = {
  id: 'login-box',
  reason: 'A box for signing in or registering.',
  *find(scene) {
    for (const part of scene.parts) {
      if (part.tag === 'input' && part.attributes['type'] === 'password') { yield formAround(scene, part); continue; }
      if (!part.isLine || part.textLength * scene.density > 300 || !says(part, 'account')) continue;
      const isAction = part.links > 0 || part.buttons > 0;
      if (isOnly(part, 'account') && isLabel(scene, part) || (isAction && opensWith(part, 'account'))) yield part;
      else if (part.parent && standsAbove(scene, part, part.parent)) yield part.parent;
      else if (isAction && part.linkLength * 4 >= part.textLength) yield boxAround(scene, part, { maxLength, admits });
    }
  },
};

/** "Saving needs an account", and nothing else in the box but ways to one. */
function standsAbove(scene: Scene, line: Part, box: Part): boolean {
  return box.firstLine === line.firstLine && box.endLine > line.endLine && linesOf(scene, box).slice(1).every((other) => opensWith(other, 'account') && other.links + other.buttons > 0);
}

function formAround(scene: Scene, field: Part): Part {
  const box = boxAround(scene, field, { maxLength, admits });
  return linesOf(scene, box).length > 0 || holds(scene, box, (inner) => inner.tag === 'form') ? box : field;
}

import type { Part } from '../../page/part.ts';
import { boxAround } from '../box-around.ts';
import { isLabel } from '../labels.ts';
import { isOnly, says } from '../phrases/index.ts';
import { isHeading, isInside, lineBefore, linesOf, namesOf, textOf, withAncestors, type Scene } from '../scene.ts';
import type { Rule } from '../rule.ts';

/**
 * The longest sign-up box seen around an e-mail field, its pitch and legal lines included. Of the boxes up to 600
 * letters none of 182 on news pages held a line of the story.
 */
const maxLength = 900;
const maxFormLength = 600;
const maxMessageLength = 200;
/** Fields beside the address: name, country, a choice of letters. More is an order or a survey. */
const maxFields = 12;
const messageNames = /(?:form|field|mce|subscribe|newsletter|signup)[\w-]*(?:error|success|message|response|status|required)|indicates-required|error-?message|success-?message|form-?message|\btoast/;

/** A box around an e-mail field, form element or not, and what such forms say when they are sent. */
export const newsletterForm: Rule = {
  id: 'newsletter-form',
  reason: 'A form that asks for your e-mail address.',
  *find(scene) {
    for (const part of scene.parts) {
      if (part.tag === 'input' && part.mailFields > 0) yield formAround(scene, part);
      else if (part.isLine && part.textLength * scene.density <= maxMessageLength && says(part, 'formNote', 'newsletter') && isFurniture(scene, part)) yield messageBox(scene, part);
    }
  },
};

function formAround(scene: Scene, field: Part): Part {
  const box = boxAround(scene, smallForm(scene, field) ?? field, { maxLength, admits: (line) => isPitch(line) || isPitched(lineBefore(scene, line)) });
  if (box.fields <= maxFields || box.mailFields > 1) return box;
  return field;
}

/** The form element around the field, when it is no larger than sign-up forms are: all that is in it is about it. */
function smallForm({ density, heading }: Scene, field: Part): Part | null {
  for (const box of withAncestors(field)) {
    if (box.textLength * density > maxFormLength || box.longParagraphs > 2) return null;
    if (box.tag === 'form') return heading && isInside(heading, box) ? null : box;
  }
  return null;
}

/** Long lines that belong to a form: what it promises, and its terms. */
function isPitch(line: Part): boolean {
  return says(line, 'newsletter', 'formNote', 'paywall', 'account', 'ask');
}

/** A heading that asks: what stands below it is what for. */
function isPitched(line: Part | null): boolean {
  return line !== null && isHeading(line) && isPitch(line);
}

/** What is left of a form whose fields stand elsewhere: "* indicates required", "Subscribe", "Thank you for signing up". */
function isFurniture(scene: Scene, line: Part): boolean {
  if (isOnly(line, 'formNote', 'newsletter') && isLabel(scene, line)) return true;
  if (!says(line, 'formNote')) return false;
  const isMessage = /alert|status/.test(line.role) || [line, line.parent, line.parent?.parent].some((part) => part && messageNames.test(namesOf(part)));
  return isMessage || line.buttons > 0 || besideField(scene, line);
}

function besideField(scene: Scene, line: Part): boolean {
  // A paragraph above a form may quote one.
  if (line.longParagraphs > 0 && /["“”«»„]/.test(textOf(line))) return false;
  const around = [line.parent, scene.lines[line.firstLine - 1], scene.lines[line.firstLine + 1], scene.lines[line.firstLine - 2], scene.lines[line.firstLine + 2]];
  return around.some((part) => part && part.textLength <= maxLength && (part.mailFields > 0 || (part.isLine && isOnly(part, 'formNote', 'newsletter'))));
}

function messageBox(scene: Scene, line: Part): Part {
  const box = boxAround(scene, line, { maxLength: 400, admits: isPitch });
  const isAbout = linesOf(scene, box).every((inner) => says(inner, 'formNote', 'newsletter') || inner.textLength < 60);
  return isAbout ? box : line;
}

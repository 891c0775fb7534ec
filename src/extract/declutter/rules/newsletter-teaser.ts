import type { Part } from '../../page/part.ts';
import { boxAround } from '../box-around.ts';
import { isAtEdge } from '../edges.ts';
import { endsAsSentence, isLabel } from '../labels.ts';
import { linkTargets } from '../link-targets.ts';
import { isEmphatic, isLinkedCall } from '../linked-calls.ts';
import { isOnly, opensWith, says } from '../phrases/index.ts';
import { linesOf, linkDensity, namesOf, textOf, type Scene } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 600;
/** The house's last word below a story, in the story's own box. */
const maxLastLength = 300;
const names = /news-?letter|newsltter|newletter|nwletter|sign-?up|signup|subscri(?:be|ption)-?(?:box|form|widget|banner|cta|promo)|mailing-?list|abonnement-?box|\bnl-|mailchimp|mc_embed|mc4wp|\btnp\b|klaviyo|convertkit|mailerlite|substack|beehiiv|revue|infolettre|nieuwsbrief|nyhetsbrev|boletin/;
const target = /newsletter|news-letter|subscri|sign-?up|abb?onn?a|abonn|boletin|nieuwsbrief|nyhetsbrev|nyhedsbrev|infolettre|mailing|rozsylka|rassylka|inscri|suscri|iscri|mail-?magazine|e?newspaper-?alerts|\/alerts\b|\/assin|prenum/i;
/** The place to sign up, not an issue of the letter. */
const signUp = /\/(?:news-?letters?|nyhetsbrev|nieuwsbrief|boletin(?:es)?|infolettre)(?:\/(?:sign-?up|subscribe|register)?)?\/?(?:[?#]|$)/i;
/** "Sign up" and "Abonează-te", with the letter's name. */
const maxLinkLength = 40;

/** A pitch for a newsletter without a form. "Newsletter" alone says nothing (one line in nine was a story's): the link, a button, the name or set-off type convicts. */
export const newsletterTeaser: Rule = {
  id: 'newsletter-teaser',
  reason: 'An ask to sign up for a newsletter.',
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isBlock || part.textLength === 0 || part.textLength * scene.density > maxLength || part.longParagraphs > 2) continue;
      if (names.test(namesOf(part)) && part.tag !== 'p' && says(part, 'newsletter', 'formNote')) { yield part; continue; }
      if (isPitchWithLink(scene, part)) { yield part; continue; }
      if (part.isLine && isLinkedCall(scene, part, { charge: 'newsletter', target })) { yield part; continue; }
      if (!part.isLine || !says(part, 'newsletter') || !isAsk(scene, part)) continue;
      yield boxAround(scene, part, { maxLength, admits: (line) => says(line, 'newsletter', 'formNote') });
    }
  },
};

/** A box of two or three lines in any language: some words, and below them a link to the place to sign up, or one or a button that says so. */
function isPitchWithLink(scene: Scene, box: Part): boolean {
  if (box.isLine || box.links + box.buttons !== 1 || box.fields > 0 || box.headings > 1 || box.textLength * scene.density > maxLastLength) return false;
  const lines = linesOf(scene, box);
  const last = lines.at(-1)!;
  if (lines.length < 2 || lines.length > 3 || last.textLength > maxLinkLength) return false;
  const isSaid = isOnly(last, 'newsletter');
  const href = linkTargets(scene, last)[0] ?? '';
  return last.buttons > 0 ? isSaid : linkDensity(last) >= 0.9 && (signUp.test(href) || (isSaid && target.test(href)));
}

function isAsk(scene: Scene, line: Part): boolean {
  if (line.buttons > 0 || linkDensity(line) >= 0.5) return true;
  if (/["“”«»„]/.test(textOf(line))) return false;
  const isOurs = says(line, 'we', 'reader');
  if (opensWith(line, 'newsletter') && opensWith(line, 'formNote')) return true;
  if (opensWith(line, 'newsletter') && isLabel(scene, line, 120) && (isOurs || isOnly(line, 'newsletter') || !endsAsSentence(line))) return true;
  if (line.links === 0 || !isOurs) return false;
  const targets = linkTargets(scene, line);
  // One of three ways is no ask: where a group talks, its bug list, its code.
  const leads = targets.length <= 2 && targets.some((href) => target.test(href));
  return leads || isEmphatic(scene, line) || (line.textLength * scene.density <= maxLastLength && isAtEdge(scene, line));
}

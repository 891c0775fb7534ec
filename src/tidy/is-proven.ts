import { linkTargets } from '../extract/declutter/link-targets.ts';
import { isOnly, says } from '../extract/declutter/phrases/index.ts';
import { shareTarget } from '../extract/declutter/rules/share-bar.ts';
import { isHeading, linesOf, linkDensity, namesOf, textOf, type Scene } from '../extract/declutter/scene.ts';
import type { Part } from '../extract/page/part.ts';
import { isAppName, saysApp, saysTake, saysUpdate } from './app-words.ts';
import { isLetterName, namesLetter, saysAccount, saysBusiness, saysDiscount, saysEnding, saysErrand, saysLetter, saysShare, saysTill } from './form-words.ts';
import { saysOrder } from './page-says.ts';
import { isPlaylist } from './playlist.ts';
import { boxOf, documentOf, findAll, isTickBoxLabel, nearest } from './touch.ts';

/** CSS pixels: two touch targets (WCAG 2.2, 2.5.5: 44). What is wider is a picture. */
const maxIconWidth = 96;
/** An ask without a field has a way to it or two, one to close it, and its terms. */
const maxAskControls = 4;
/** Fields of a shop's ask: the address, a name, a box to tick. */
const maxShopFields = 3;
/** Letters from which on a line is more than the label of a button. */
const sentenceLength = 18;
const pleaLength = 30;
/** "Follow", "Following": what stands on a person's page. */
const maxFollowLetters = 10;
const mailWord = /mail|courriel|correo/i;
const store = /apps\.apple\.com|itunes\.apple\.com|play\.google\.com\/store|appgallery|onelink\.me/i;
/** Where a button is a tool of the site or of a form, whatever it says. An article's own header is no such place. */
const toolPlaces = 'nav, dialog, form, [role="dialog"], [role="alertdialog"], [role="navigation"], [role="banner"], [role="menu"], [role="menubar"]';

/**
 * Whether the thing itself says what the rule took it for. The reader view may guess: what it leaves out can be put back
 * where it stood. Here the page would be missing a tool that somebody needs.
 */
export function isProven(scene: Scene, part: Part, { kind, isModal }: { kind: string; isModal: boolean }): boolean {
  switch (kind) {
    case 'newsletter-form':
    case 'newsletter-teaser': return isLetterAsk(scene, part) || (isModal && isShopAsk(scene, part));
    case 'share-bar': return isShareBar(scene, part);
    case 'related-story':
    case 'most-read': return isLabelled(scene, part) && !isPlaylist(scene, part);
    case 'follow-us': return part.links > 0 && part.textLength > maxFollowLetters;
    case 'paywall-ask': return !isWayIn(scene, part);
    case 'app-ask': return isAppAsk(scene, part);
    case 'donation-ask': return isPlea(scene, part);
    default: return true;
  }
}

/**
 * An ask for an address says what for: in a heading, on its button, before its field, or in the name of its form. A box
 * to tick says it in orders and petitions too.
 */
function isLetterAsk(scene: Scene, part: Part): boolean {
  const { said, before } = labelsOf(scene, part);
  const labels = [...said, before];
  const isNamed = labels.some(namesLetter);
  if (isWayIn(scene, part, isNamed) || labels.some(saysBusiness) || said.some(saysEnding) || /\bto unsubscribe from\b/i.test(before)) return false;
  // A field without a word of mail searches.
  if (part.mailFields === 0 && ((part.fields > 0 && !mailWord.test(textOf(part))) || !isWholeAsk(scene, part, saysLetterLine))) return false;
  if (!isNamed && labels.some(saysErrand)) return false;
  return saysLetter(labels.join(' ')) || isNamedLetter(scene, part);
}

/** A dialog that gives a discount for an address and for nothing else. It speaks of the first order, and is no step of one. */
function isShopAsk(scene: Scene, part: Part): boolean {
  if (part.mailFields !== 1 || part.fields > maxShopFields || saysOrder(documentOf(part.element!)) || isWayIn(scene, part)) return false;
  const text = textOf(part);
  const { said, before } = labelsOf(scene, part);
  return saysDiscount(text) && !saysTill(text) && !said.some(saysEnding) && ![...said, before].some(saysErrand);
}

function saysLetterLine(line: Part): boolean {
  return says(line, 'newsletter', 'formNote') || saysLetter(textOf(line));
}

/** Without a field, "Subscribe" may be one button of many: a site's bar, a player, a line of links at the foot. */
function isWholeAsk(scene: Scene, part: Part, isAsking: (line: Part) => boolean): boolean {
  if (part.links + part.buttons > maxAskControls) return false;
  const asking = linesOf(scene, part).filter(isAsking);
  if (asking.some((line) => line.textLength * scene.density >= sentenceLength)) return true;
  return asking.reduce((sum, line) => sum + line.textLength, 0) * 2 >= part.textLength;
}

/** "No thanks" is how every dialog ends: what it declines must be an app or notifications. The site's own new version is neither. */
function isAppAsk(scene: Scene, part: Part): boolean {
  if (!isWholeAsk(scene, part, (line) => says(line, 'app') || saysApp(textOf(line)))) return false;
  if (linkTargets(scene, part).some((target) => store.test(target))) return true;
  const text = textOf(part);
  return saysApp(text) && !saysUpdate(text) && (saysTake(text) || isAppName(namesOf(part)));
}

/** A button alone is the site's own way to give. */
function isPlea(scene: Scene, part: Part): boolean {
  return linesOf(scene, part).some((line) => line.textLength * scene.density >= pleaLength && (linkDensity(line) < 0.5 || says(line, 'ask')));
}

/** Signing in, or taking part. "Register" alone is also the button below a letter that is called one. */
function isWayIn(scene: Scene, part: Part, isLetter = false): boolean {
  return linesOf(scene, part).some((line) => says(line, 'comments') || (says(line, 'account') && !(isLetter && isOnly(line, 'account'))) || saysAccount(textOf(line)));
}

/** What a box says of itself: its headings, its buttons, and what stands before its field; all of it where it has none. */
function labelsOf(scene: Scene, part: Part): { said: string[]; before: string } {
  const parts = scene.parts.slice(part.order, part.lastOrder + 1);
  const field = parts.find((inner) => inner.tag === 'input' && inner.mailFields > 0);
  const said = parts.filter((inner) => isHeading(inner) || inner.tag === 'legend' || inner.tag === 'button' || inner.role === 'button').map(textOf);
  const sent = parts.filter((inner) => inner.tag === 'input' && inner.buttons > 0).map((inner) => inner.attributes['value'] ?? '');
  return { said: [...said, ...sent], before: textBefore(field ?? null, part).text };
}

/** The text of a part up to a field, without what labels a box to tick. */
function textBefore(field: Part | null, part: Part): { text: string; isThere: boolean } {
  let text = '';
  for (const child of part.children) {
    if (child === field) return { text, isThere: true };
    if (typeof child === 'string') { text += child; continue; }
    if (isTickBox(child)) break;
    if (child.element && child.tag === 'label' && isTickBoxLabel(child.element)) continue;
    const inner = textBefore(field, child);
    text += ` ${inner.text}`;
    if (inner.isThere) return { text, isThere: true };
  }
  return { text, isThere: false };
}

function isTickBox({ tag, attributes }: Part): boolean {
  return tag === 'input' && /^(?:checkbox|radio)$/i.test(attributes['type'] ?? '');
}

/** The box, its form, or where that sends the address. */
function isNamedLetter(scene: Scene, part: Part): boolean {
  for (let order = part.order; order <= part.lastOrder; order++) {
    const inner = scene.parts[order]!;
    if ((inner === part || inner.tag === 'form') && isLetterName(`${namesOf(inner)} ${inner.attributes['action'] ?? ''}`)) return true;
  }
  return false;
}

/** Ways to share and their label, and not a menu's button, a picture with a pin on it, or a list of goods. */
function isShareBar(scene: Scene, part: Part): boolean {
  const element = part.element!;
  if (part.headings > 1 || nearest(element, toolPlaces) || isInSiteHeader(element)) return false;
  if (findAll(element, 'img, picture, video').some((picture) => boxOf(picture).width > maxIconWidth)) return false;
  if (linkTargets(scene, part).some((target) => shareTarget.test(target)) || saysShare(textOf(part))) return true;
  return scene.parts.slice(part.order, part.lastOrder + 1).some((inner) => saysShare(namesOf(inner).replaceAll('_', ' ')));
}

function isInSiteHeader(element: Element): boolean {
  const header = nearest(element, 'header');
  return header !== null && !nearest(header, 'article, main');
}

/**
 * The reader view may take every card: it shows the story alone. Here a table of broadcasts or the shops of a test are
 * cards too, and what the reader came for; so a rail must say that it is one.
 */
function isLabelled(scene: Scene, part: Part): boolean {
  return linesOf(scene, part).slice(0, 2).some((line) => says(line, 'related', 'rail'));
}

import { consentDialog } from '../extract/declutter/rules/consent-dialog.ts';
import { says } from '../extract/declutter/phrases/index.ts';
import { isInside, linesOf, type Scene } from '../extract/declutter/scene.ts';
import type { Part } from '../extract/page/part.ts';
import { isAccountName } from './form-words.ts';
import { attributeOf, documentOf, findAll, fits, holdsAny, isAround, nearest } from './touch.ts';

/** Where a reader signs in or pays. */
const secrets = [
  'input[type="password" i]', 'input[autocomplete^="cc-" i]', 'input[autocomplete="one-time-code" i]', 'input[autocomplete*="-password" i]', 'input[name*="card" i]', 'input[name*="cvc" i]', 'input[name*="iban" i]',
  'iframe[src*="stripe.com" i]', 'iframe[src*="paypal" i]', 'iframe[src*="braintree" i]', 'iframe[src*="adyen" i]', 'iframe[src*="klarna" i]',
];
/**
 * What a reader types, pays, signs in or searches with. A captcha brings a hidden text area into the plainest
 * sign-up form; it is no comment field.
 */
const used = [
  ...secrets, 'input[type="search" i]', 'input[type="file" i]',
  'input[autocomplete~="username" i]', 'input[autocomplete~="webauthn" i]', 'input[name="q" i]', 'input[name="s" i]', 'input[name*="search" i]', 'input[role="combobox"]',
  'textarea:not([name*="captcha" i])', '[contenteditable]:not([contenteditable="false" i])', '[role="search"]', '[role="searchbox"]', '[role="textbox"]', 'search',
].join(',');
/** What a page is built of: none of it is ever hidden. */
const frames = 'html, body, main, article, [role="main"], [role="application"], [role="grid"], h1, td, th, tr, tbody, thead, form[action*="search" i]';
/** Parts of a page that are menus, unless there is hardly a link in them: a dialog's own header, a share bar's footer. */
const landmarks = 'header, footer, nav, [role="banner"], [role="contentinfo"], [role="navigation"]';
const maxLandmarkLinks = 4;
const menus = 'nav, [role="navigation"], [role="menubar"]';
const pageEdges = 'header, footer, [role="banner"], [role="contentinfo"]';
/** Where a header or a footer is not the page's own. */
const ownEdges = 'article, main, section, aside, dialog, [role="dialog"], [role="alertdialog"]';
/** Kinds that are lists of links themselves. */
export const railKinds: ReadonlySet<string> = new Set(['related-story', 'most-read']);
/** Boxes of consent vendors, by the names they give them; the rule finds the others by their words. */
const consentBoxes = '[id*="onetrust" i], [id*="didomi" i], [id*="sp_message_container" i], [id*="usercentrics" i], [id*="cookie" i], [class*="cookie" i], [class*="consent" i], [id*="consent" i], [class*="gdpr" i]';
const dialogs = 'dialog, [role="dialog"], [role="alertdialog"]';
/** What a form has in it that is the whole page (ASP.NET): what stands there is not of one form. */
const wholePage = 'main, article, input[name="__VIEWSTATE"]';
const namesOfBox = ['action', 'id', 'name', 'class', 'aria-label', 'data-testid'];
const typedInto = 'input, textarea, select';

/** The consent dialogs of a page: their choice is the reader's. */
export function findConsent(scene: Scene): readonly Part[] {
  return [...consentDialog.find(scene)].filter((box) => !holdsPage(scene, box));
}

/** A word about cookies in the class of the page's own frame says nothing of what stands in it. */
function holdsPage({ story, heading }: Scene, box: Part): boolean {
  return (story !== null && isInside(story.container, box)) || (heading !== null && isInside(heading, box));
}

function isInConsentBox(scene: Scene, element: Element): boolean {
  const box = nearest(element, consentBoxes);
  if (!box || fits(box, 'html, body') || holdsAny(box, 'main, article, h1')) return false;
  return !scene.story?.container.element || !isAround(box, scene.story.container.element);
}

/** Whether the reader needs this, so that it stays whatever a rule says of it. */
export function isNeeded(scene: Scene, part: Part, consent: readonly Part[]): boolean {
  const element = part.element;
  if (!element || fits(element, frames) || fits(element, used) || holdsAny(element, used)) return true;
  if (fits(element, landmarks) && part.links > maxLandmarkLinks) return true;
  if (consent.some((box) => isInside(box, part) || isInside(part, box))) return true;
  if (isInConsentBox(scene, element) || linesOf(scene, part).some((line) => says(line, 'consent'))) return true;
  const form = nearest(element, 'form');
  return (form !== null && form !== element && !holdsAny(form, wholePage) && holdsAny(form, used)) || isWayIn(element, form) || isBeingUsed(element);
}

/** The site's own head, foot or menu, whatever button for readers stands in it. */
export function isSiteOwn(element: Element, kind: string): boolean {
  return isPageEdge(element) || (!railKinds.has(kind) && holdsAny(element, menus));
}

export function isPageEdge(element: Element): boolean {
  return fits(element, pageEdges) && !nearest(element, ownEdges);
}

/** A form or a dialog whose names are those of a way in: an address alone may be all that a site asks for. */
function isWayIn(element: Element, form: Element | null): boolean {
  const around = [element, form, nearest(element, dialogs), ...findAll(element, `form, ${dialogs}`)];
  return around.some((one) => one !== null && isAccountName(namesOfBox.map((name) => attributeOf(one, name) ?? '').join(' ')));
}

/** Whether the reader signs in or pays in it. */
export function holdsSecret(element: Element): boolean {
  return holdsAny(element, secrets.join(','));
}

/** Whether the reader's cursor stands in it, with something typed. */
export function isBeingUsed(element: Element): boolean {
  const active = documentOf(element).activeElement;
  if (!active || !isAround(element, active) || !fits(active, typedInto)) return false;
  return 'value' in active && active.value !== '';
}

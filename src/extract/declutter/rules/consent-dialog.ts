import type { Part } from '../../page/part.ts';
import { says } from '../phrases/index.ts';
import { linesOf, namesOf, type Scene } from '../scene.ts';
import type { Rule } from '../rule.ts';

/** The boxes that consent vendors put into pages, by the names they give them. */
const vendors = /onetrust-(?:consent|banner|pc)|didomi-(?:host|popup|notice)|sp_message_container|cmpbox|cybotcookie|cookiebot|usercentrics|qc-cmp2|truste-consent|fc-consent-root|cookie-law-info|cky-consent|iubenda-cs|osano-cm|evidon|klaro|termly|cookieyes|tarteaucitron|cookie-?(?:banner|notice|consent|dialog|popup|bar)|gdpr-?(?:banner|consent|notice|popup)/;

/** A consent dialog may be longer than a story, and has been taken for one: the vendor's name, or a dialog that asks. */
export const consentDialog: Rule = {
  id: 'consent-dialog',
  reason: 'The cookie dialog.',
  mayBeLong: true,
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isBlock || part.tag === 'body' || part.tag === 'main' || part.tag === 'article') continue;
      const isNamed = vendors.test(namesOf(part));
      const isDialog = part.tag === 'dialog' || part.role === 'dialog' || part.role === 'alertdialog' || part.attributes['aria-modal'] === 'true';
      if ((isNamed || isDialog) && asks(scene, part)) yield part;
    }
  },
};

function asks(scene: Scene, part: Part): boolean {
  return part.buttons + part.links > 0 && linesOf(scene, part).some((line) => says(line, 'consent'));
}

import { tell } from '../messages/note.ts';
import type { Tidying } from '../tidy/tidy-page.ts';
import { isOfThisPage } from './is-of-this-page.ts';
import type {} from './page.ts';

declare global {
  /** In the extension's own world of this page: neither the page nor another extension sees it. */
  var cleanCopyTidying: Tidying | undefined;
}

/** Milliseconds in which notes about many things become one. */
const tellMs = 200;

let isTelling = false;

function tellSoon(): void {
  if (isTelling) return;
  isTelling = true;
  setTimeout(() => { isTelling = false; tell({ note: 'tidied' }); }, tellMs);
}

// Injected again it finds itself there: one session for a page.
if (isOfThisPage() && !globalThis.cleanCopyTidying) {
  globalThis.cleanCopyTidying = cleanCopyPage.tidyPage(document, tellSoon);
  // Come back to with all that was hidden on it: the badge went with the page that stood here meanwhile.
  addEventListener('pageshow', ({ persisted }) => { if (persisted && globalThis.cleanCopyTidying?.brief()) tellSoon(); });
}

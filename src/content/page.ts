import { extract } from '../extract/index.ts';
import { tidyPage } from '../tidy/tidy-page.ts';

declare global {
  /** What our scripts do with a page, in the extension's own world: neither the page nor another extension sees it. */
  var cleanCopyPage: { extract: typeof extract; tidyPage: typeof tidyPage };
}

// Injected before content.js and tidy.js, which are a few lines each: the rules and their phrases are in the package once.
globalThis.cleanCopyPage = { extract, tidyPage };

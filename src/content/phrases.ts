import { packed } from '../extract/declutter/phrases/packed.ts';

declare global {
  /** The phrases of the rules, in the extension's own world: neither the page nor another extension sees it. */
  var cleanCopyPhrases: string;
}

// Injected before content.js and tidy.js: what both need is in the package once. The build lets them ask for it here.
globalThis.cleanCopyPhrases = packed;

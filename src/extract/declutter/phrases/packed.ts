import { languages } from './languages.ts';
import { packPhrases } from './pack-phrases.ts';

/** All our phrases, packed. What is built has the text itself in this module's place: `build.mjs` asks for it once, so that no page does. */
export const packed = packPhrases(Object.values(languages));

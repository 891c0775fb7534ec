import { extract } from '../extract/index.ts';

/** Injected on demand; its value is the answer of `scripting.executeScript`. */
export default extract(document, { url: location.href });

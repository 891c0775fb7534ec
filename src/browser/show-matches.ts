// Pages themselves take only types from the library.
export { markMatches } from '../library/search/index.ts';

// Pages themselves take only types from the library.
export { arrange, siteOfSummary, tally } from '../library/arrange.ts';

// What a page needs to ask `ownSearch` a question; pages themselves take only types from the library.
export { isEmptyQuery, parseQuery } from '../library/search/index.ts';

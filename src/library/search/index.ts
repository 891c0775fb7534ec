export { fold } from './fold.ts';
export { markMatches, snippet, type Piece } from './mark-matches.ts';
export type { Nearest } from './nearest.ts';
export { isEmptyQuery, parseQuery } from './parse-query.ts';
export { conditions, operators, type Operator, type Query } from './query.ts';
export { noTextCache, type TextCache, type TextPack } from './text-cache.ts';
export { openSearch, type Hit, type Progress, type Search } from './search.ts';

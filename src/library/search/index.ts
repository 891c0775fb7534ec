export { decodeNarrow, decodeText } from './decode-text.ts';
export { fold } from './fold.ts';
export { markMatches, snippet, type Piece } from './mark-matches.ts';
export type { Nearest } from './nearest.ts';
export { isEmptyQuery, parseQuery } from './parse-query.ts';
export { conditions, operators, type Operator, type Query } from './query.ts';
export { openTextIndex, type TextIndex } from './text-index.ts';
export { noTextPacks, type Catalogue, type LooseText, type PacksChange, type TextPack, type TextPacks } from './text-packs.ts';
export { openSearch, type Hit, type Progress, type Search } from './search.ts';

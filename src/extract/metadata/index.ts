export { checkLanguage, directionOf } from './check-language.ts';
export { readMetadata, type Metadata } from './read-metadata.ts';
export type { Description } from './descriptions.ts';
export type { DeclaredImage } from './lead-image.ts';

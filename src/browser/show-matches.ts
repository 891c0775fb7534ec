import { markMatches, snippet, type Piece, type Query } from '../library/search/index.ts';
import { ownLibrary } from './library.ts';

export { markMatches };

/** The stretch of the article's text that shows the most of what was looked for, in pieces; null when nothing of it is there. */
export async function snippetOf(id: string, query: Query): Promise<Piece[] | null> {
  const read = await ownLibrary().read(id);
  return read.ok ? snippet(read.value.article.text, query) : null;
}

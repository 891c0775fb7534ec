import type { SavedSummary } from '../article/index.ts';
import type { Edit } from './edit.ts';
import { joinAgain } from './join-texts.ts';
import { chunkKey, chunkSize } from './layout.ts';
import { newestFirst, readChunks } from './meta.ts';

/** Writes all chunks anew with these summaries, the oldest first. What could not be read in the old ones is put aside. */
export async function rebuildIndex(edit: Edit, summaries: readonly SavedSummary[]): Promise<void> {
  const before = newestFirst(edit.meta);
  for await (const { number, chunk, raw } of readChunks(edit.store, before)) {
    if (!chunk) edit.setAside(chunkKey(number), raw);
    for (const [index, row] of (chunk?.rows ?? []).entries()) if (!row.summary) edit.setAside(`${chunkKey(number)}[${index}]`, row.raw);
  }
  edit.meta.lastChunk = Math.ceil(summaries.length / chunkSize) - 1;
  for (let number = 0; number <= edit.meta.lastChunk; number++) {
    const rows = summaries.slice(number * chunkSize, (number + 1) * chunkSize);
    edit.putChunk(number, { rows: rows.map((summary) => ({ summary })) });
    for (const summary of rows) await edit.places.set(summary, number);
  }
  await joinAgain(edit);
  edit.removeLater(before.filter((number) => number > edit.meta.lastChunk).map(chunkKey));
}

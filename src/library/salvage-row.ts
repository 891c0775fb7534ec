import type { SavedSummary } from '../article/index.ts';
import type { Edit } from './edit.ts';
import { newIdentity } from './identities.ts';
import { readStored } from './read-stored.ts';
import { isRecord, storedArticle } from './records.ts';
import { newSummary } from './summarise.ts';
import { isTime, summaryFrom } from './summary-from.ts';

/** What only the row knows: what the reader did with the article. Each is believed by itself. */
const readers = ['state', 'progress', 'openedAt', 'archived', 'favourite', 'tags', 'trashedAt'] as const;

/** The summary of a row that cannot stand as it is, from what of it can be read and from its article; null when the article is not there. */
export async function salvageRow(edit: Edit, raw: unknown): Promise<SavedSummary | null> {
  if (!isRecord(raw) || typeof raw['id'] !== 'string') return null;
  const { id, identity } = raw;
  const stored = (await readStored(edit.store, [id]))(id);
  const { body } = stored;
  const article = storedArticle(stored);
  if (!article || !isRecord(body)) return null;
  const at = [raw['savedAt'], body['savedAt']].find(isTime) ?? edit.at;
  const known = newSummary(article, { id, identity: typeof identity === 'string' && identity !== '' ? identity : newIdentity(article), at });
  return summaryFrom({ ...known, ...Object.fromEntries(readers.map((name) => [name, raw[name]])) });
}

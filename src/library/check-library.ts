import { hashOf, ok, type Result } from '../article/index.ts';
import { checkBodies } from './check-bodies.ts';
import { editLibrary, type Edit } from './edit.ts';
import { chunkKey, chunkOf, idOf, layoutVersion, placesKey, shardOfId, shardOfIdentity } from './layout.ts';
import { isSameJson } from './json.ts';
import { nameOf } from './list-articles.ts';
import { chunkFrom, chunkRecord, isRecord, placesFrom, placesRecord, type Places, type Row } from './records.ts';
import { salvageRow } from './salvage-row.ts';
import type { Shelf } from './shelf.ts';

/** Something the check found wrong, and what it did about it. */
export interface Finding {
  /** The article's title when it could still be read, else the record's key. */
  name: string;
  what: 'row-damaged' | 'chunk-damaged' | 'body-damaged' | 'body-missing' | 'text-missing' | 'row-missing' | 'leftover' | 'count-wrong' | 'place-wrong';
  /**
   * `repaired`, nothing was lost; `rescued`, what could still be read was kept as a partial copy;
   * `quarantined`, put aside as it was found.
   */
  done: 'repaired' | 'rescued' | 'quarantined';
}

export interface CheckReport {
  /** Articles in the library after the check, the trash included. */
  articles: number;
  findings: Finding[];
}

/** A record that could not be read, as it was found. */
export interface Quarantined {
  key: string;
  /** The key it stood under. */
  from: string;
  /** ISO 8601: when it was put aside. */
  at: string;
  raw: unknown;
}

/**
 * Reads everything, repairs what it can, puts the rest aside, and says what it did. First the index in one change, then
 * the articles in small ones, so that a save in another page never waits long.
 */
export async function checkLibrary(shelf: Shelf): Promise<Result<CheckReport>> {
  const findings: Finding[] = [];
  let ids: string[] = [];
  const index = await editLibrary(shelf, async (edit) => {
    // Read in the lock: what is saved before it has its row, what is saved after it is not looked at.
    const keys = await edit.store.keys();
    ids = keys.map(idOf).filter((id) => id !== null);
    return checkIndex(edit, keys, findings);
  });
  if (!index.ok) return index;
  const bodies = await checkBodies(shelf, [...new Set([...index.value, ...ids])], findings);
  if (!bodies.ok) return bodies;
  return ok({ articles: index.value.length + findings.filter(({ what }) => what === 'row-missing').length, findings });
}

/** What checks have put aside, for the reader to export. */
export async function quarantined({ store }: Shelf): Promise<Quarantined[]> {
  const keys = (await store.keys()).filter((key) => key.startsWith('quarantine:'));
  const records = await store.get(keys);
  return keys.map((key) => {
    const record = records.get(key);
    if (!isRecord(record)) return { key, from: key, at: '', raw: record ?? null };
    const { from, at, raw } = record;
    return { key, from: typeof from === 'string' ? from : key, at: typeof at === 'string' ? at : '', raw: raw ?? null };
  });
}

/** Removes these records for ever: to be offered when the reader has them as a file. */
export async function dropQuarantined(shelf: Shelf, keys: readonly string[]): Promise<Result<null>> {
  return editLibrary(shelf, (edit) => {
    edit.removeLater(keys.filter((key) => key.startsWith('quarantine:')));
    return Promise.resolve(ok(null));
  });
}

/** The ids of all rows, after chunks, places and counts are right. */
async function checkIndex(edit: Edit, keys: readonly string[], findings: Finding[]): Promise<Result<string[]>> {
  const numbers = keys.map(chunkOf).filter((number) => number !== null).sort((one, other) => one - other);
  edit.meta.lastChunk = Math.max(edit.meta.lastChunk, ...numbers);
  const shards = new Map<string, Places>();
  const ids = new Set<string>();
  const counted = { count: 0, trashed: 0, oldestTrash: null as string | null };
  for (const number of numbers) {
    const rows = await soundRows(edit, number, { ids, findings });
    for (const { summary } of rows) {
      if (!summary) continue;
      note(shards, summary, number);
      counted[summary.trashedAt === null ? 'count' : 'trashed']++;
      if (summary.trashedAt !== null && (counted.oldestTrash === null || summary.trashedAt < counted.oldestTrash)) counted.oldestTrash = summary.trashedAt;
    }
  }
  await checkPlaces(edit, { shards, keys, findings });
  if (counted.count !== edit.meta.count || counted.trashed !== edit.meta.trashed) findings.push({ name: 'meta', what: 'count-wrong', done: 'repaired' });
  Object.assign(edit.meta, counted);
  edit.changed();
  return ok([...ids]);
}

/** The chunk's rows that can be read and were not seen before; what cannot goes to quarantine. */
async function soundRows(edit: Edit, number: number, { ids, findings }: { ids: Set<string>; findings: Finding[] }): Promise<Row[]> {
  const key = chunkKey(number);
  const raw = (await edit.store.get([key])).get(key);
  const chunk = chunkFrom(raw);
  if (!chunk) {
    if (raw === undefined) return [];
    edit.setAside(key, raw);
    edit.put(key, { version: layoutVersion, rows: [] });
    findings.push({ name: key, what: 'chunk-damaged', done: 'quarantined' });
    return [];
  }
  const sound: Row[] = [];
  for (const [index, row] of chunk.rows.entries()) {
    const summary = row.summary ?? (await salvageRow(edit, row.raw));
    const isKept = summary !== null && !ids.has(summary.id);
    if (isKept) sound.push({ summary });
    if (summary) ids.add(summary.id);
    if (isKept && row.summary) continue;
    edit.setAside(`${key}[${index}]`, row.summary ?? row.raw);
    findings.push({ name: (summary?.title ?? nameOf(row.raw)) ?? `${key}[${index}]`, what: 'row-damaged', done: isKept ? 'repaired' : 'quarantined' });
  }
  if (sound.length < chunk.rows.length || sound.some((row, index) => row.summary !== chunk.rows[index]?.summary)) edit.put(key, chunkRecord({ rows: sound }));
  return sound;
}

function note(shards: Map<string, Places>, { id, identity }: { id: string; identity: string }, number: number): void {
  for (const shard of [shardOfId(id), shardOfIdentity(identity)]) {
    if (!shards.has(shard)) shards.set(shard, { chunks: new Map(), ids: new Map() });
  }
  shards.get(shardOfId(id))?.chunks.set(id, number);
  shards.get(shardOfIdentity(identity))?.ids.set(hashOf(identity), id);
}

async function checkPlaces(edit: Edit, { shards, keys, findings }: { shards: Map<string, Places>; keys: readonly string[]; findings: Finding[] }): Promise<void> {
  const wanted = new Map([...shards].map(([shard, places]) => [placesKey(shard), placesRecord(places)]));
  for (const key of keys) if (key.startsWith('places:') && !wanted.has(key)) wanted.set(key, placesRecord({ chunks: new Map(), ids: new Map() }));
  const stored = await edit.store.get([...wanted.keys()]);
  for (const [key, record] of wanted) {
    const places = placesFrom(stored.get(key));
    // In whatever layout it was written.
    if (places && isSameJson(placesRecord(places), record)) continue;
    edit.put(key, record);
    findings.push({ name: key, what: 'place-wrong', done: 'repaired' });
  }
}

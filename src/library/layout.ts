import { hashOf } from '../article/index.ts';

/**
 * What lies under which key.
 *
 *   meta            counts, the number of the last chunk, deletions under way; `rev` grows with every change
 *   index:<n>       a chunk of summaries in the order they were saved, the newest at the end of the last chunk
 *   places:<hh>     in which chunk an id stands, and which id an address has; 256 of them, by hash of the address
 *   body:<id>       the article
 *   quarantine:<x>  a record that could not be read, as it was found
 *   text:<id>       layout 1 kept the text apart; until it is moved into the body it is read from here
 *   apart           how many chunks, from the first on, may still have such articles
 *
 * A change is one atomic set of all it touches. No record grows with the library beyond a few kilobytes:
 * at 10,000 articles a save writes as much as at none, and the newest fifty are read from two or three chunks.
 */

/** 2026-11-28. What a version changed stands in `migrations.ts`. */
export const layoutVersion = 2;

/**
 * Summaries in a chunk. A change of one rewrites its chunk, about 0.8 kB a summary, so 32 is at most 26 kB;
 * fewer would make the list of 10,000 read too many keys. Measured at 25 to 500: below 100 reading shows no trend.
 */
export const chunkSize = 32;

export const metaKey = 'meta';
export const apartKey = 'apart';
export const chunkKey = (chunk: number): string => `index:${chunk}`;
export const placesKey = (shard: string): string => `places:${shard}`;
export const bodyKey = (id: string): string => `body:${id}`;
export const textKey = (id: string): string => `text:${id}`;
export const quarantineKey = (name: string): string => `quarantine:${name}`;

/** The chunk's number, or null when the key is of something else. */
export function chunkOf(key: string): number | null {
  const found = /^index:(\d{1,9})$/.exec(key);
  return found ? Number(found[1]) : null;
}

/** The id in the key of a body or an older text, or null. */
export function idOf(key: string): string | null {
  return /^(?:body|text):([0-9a-z]{10,60})$/.exec(key)?.[1] ?? null;
}

/** An id begins with the shard of its address, so that one record answers both "where is it" and "have we got it". */
export function makeId(identity: string, unique: string): string {
  return shardOfIdentity(identity) + unique.toLowerCase();
}

export function shardOfId(id: string): string {
  return id.slice(0, 2);
}

export function shardOfIdentity(identity: string): string {
  return hashOf(identity).slice(0, 2);
}

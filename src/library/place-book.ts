import { hashOf, type SavedSummary } from '../article/index.ts';
import { placesKey, shardOfId, shardOfIdentity } from './layout.ts';
import { newestFirst, readChunks } from './meta.ts';
import { placesFrom, placesRecord, type Meta, type Places } from './records.ts';
import type { Store } from './store.ts';

/** What the book needs of the change it is part of. */
interface Change {
  readonly store: Store;
  readonly meta: Meta;
  changed(): void;
  setAside(from: string, raw: unknown): void;
}

/** In which chunk an id stands and which id an identity has, as read and changed by one edit. */
export class PlaceBook {
  readonly #change: Change;
  readonly #shards = new Map<string, Places>();
  readonly #changed = new Set<string>();

  constructor(change: Change) {
    this.#change = change;
  }

  /** The chunk of each id; ids the book does not know are absent. */
  async chunksOf(ids: readonly string[]): Promise<Map<string, number>> {
    await this.#read(ids.map(shardOfId));
    const numbers = new Map<string, number>();
    for (const id of ids) {
      const number = this.#shards.get(shardOfId(id))?.chunks.get(id);
      if (number !== undefined) numbers.set(id, number);
    }
    return numbers;
  }

  /** The id of each identity; those the book does not know are absent. */
  async idsOf(identities: readonly string[]): Promise<Map<string, string>> {
    await this.#read(identities.map(shardOfIdentity));
    const ids = new Map<string, string>();
    for (const identity of identities) {
      const id = this.#shards.get(shardOfIdentity(identity))?.ids.get(hashOf(identity));
      if (id !== undefined) ids.set(identity, id);
    }
    return ids;
  }

  /** What has to be written, by key. */
  records(): Map<string, unknown> {
    return new Map([...this.#changed].map((shard) => [placesKey(shard), placesRecord(this.#shards.get(shard) ?? { chunks: new Map(), ids: new Map() })]));
  }

  async set({ id, identity }: SavedSummary, number: number): Promise<void> {
    const shards = [shardOfId(id), shardOfIdentity(identity)];
    await this.#read(shards);
    this.#shards.get(shardOfId(id))?.chunks.set(id, number);
    this.#shards.get(shardOfIdentity(identity))?.ids.set(hashOf(identity), id);
    this.#put(shards);
  }

  async forget({ id, identity }: SavedSummary): Promise<void> {
    const shards = [shardOfId(id), shardOfIdentity(identity)];
    await this.#read(shards);
    this.#shards.get(shardOfId(id))?.chunks.delete(id);
    const ids = this.#shards.get(shardOfIdentity(identity))?.ids;
    if (ids?.get(hashOf(identity)) === id) ids.delete(hashOf(identity));
    this.#put(shards);
  }

  async #read(shards: readonly string[]): Promise<void> {
    const wanted = [...new Set(shards)].filter((shard) => !this.#shards.has(shard));
    if (wanted.length === 0) return;
    const stored = await this.#change.store.get(wanted.map(placesKey));
    for (const shard of wanted) {
      const raw = stored.get(placesKey(shard));
      const places = raw === undefined ? { chunks: new Map(), ids: new Map() } : placesFrom(raw);
      if (!places) {
        this.#change.setAside(placesKey(shard), raw);
        this.#put([shard]);
      }
      this.#shards.set(shard, places ?? (await this.#readAnew(shard)));
    }
  }

  /** The places of one shard as the chunks say them, for a record that cannot be read. */
  async #readAnew(shard: string): Promise<Places> {
    const places: Places = { chunks: new Map(), ids: new Map() };
    for await (const { number, chunk } of readChunks(this.#change.store, newestFirst(this.#change.meta))) {
      for (const { summary } of chunk?.rows ?? []) {
        if (summary && shardOfId(summary.id) === shard) places.chunks.set(summary.id, number);
        if (summary && shardOfIdentity(summary.identity) === shard) places.ids.set(hashOf(summary.identity), summary.id);
      }
    }
    return places;
  }

  #put(shards: readonly string[]): void {
    for (const shard of shards) this.#changed.add(shard);
    this.#change.changed();
  }
}

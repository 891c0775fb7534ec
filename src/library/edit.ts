import { fail, failure, ok, type Failure, type Result, type SavedSummary } from '../article/index.ts';
import { isSameJson } from './json.ts';
import { chunkKey, chunkSize, layoutVersion, metaKey, quarantineKey } from './layout.ts';
import type { Shelf } from './shelf.ts';
import { isNewer, newestFirst, openMeta } from './meta.ts';
import { migrate } from './migrations.ts';
import { PlaceBook } from './place-book.ts';
import { chunkFrom, chunkRecord, type Chunk, type Meta } from './records.ts';
import type { Store } from './store.ts';

/** Where a summary stands. */
export interface Spot {
  number: number;
  chunk: Chunk;
  summary: SavedSummary;
}

/** Does the work alone and writes all it changed in one atomic set, or nothing when it fails. */
export async function editLibrary<T>(shelf: Shelf, work: (edit: Edit) => Promise<Result<T>>): Promise<Result<T>> {
  return shelf.lock(async () => {
    try {
      const store = refusing(shelf.store);
      const opened = await migrate(store, await openMeta(store));
      if (isNewer(opened.meta)) return fail(failure('newer-data', `layout ${opened.meta.version}, we know ${layoutVersion}`));
      const edit = new Edit(store, opened.meta, new Date(shelf.now()).toISOString());
      if (opened.damaged !== undefined) edit.setAside(metaKey, opened.damaged);
      await edit.finishRemoving();
      const result = await work(edit);
      if (!result.ok) return result;
      const written = await edit.write();
      return written.ok ? result : written;
    } catch (error) {
      if (error instanceof StoreRefused) return fail(refusal(error));
      throw error;
    }
  });
}

/** One change under way: what it read, and what it will write. */
export class Edit {
  readonly meta: Meta;
  /** Now, ISO 8601. */
  readonly at: string;
  readonly store: Store;
  readonly places: PlaceBook;
  readonly #chunks = new Map<number, Chunk>();
  /** Chunks that are there, whether they can be read or not. */
  readonly #present = new Set<number>();
  readonly #changedChunks = new Set<number>();
  readonly #records = new Map<string, unknown>();
  #isChanged = false;

  constructor(store: Store, meta: Meta, at: string) {
    this.store = store;
    this.meta = structuredClone(meta);
    this.at = at;
    this.places = new PlaceBook(this);
  }

  /** Where these articles stand; ids that are nowhere are absent. */
  async spots(ids: readonly string[]): Promise<Map<string, Spot>> {
    const numbers = await this.places.chunksOf(ids);
    await this.#readChunks([...numbers.values()]);
    const spots = new Map<string, Spot>();
    for (const id of ids) {
      const spot = this.#spotIn(numbers.get(id), id) ?? (await this.#search(id));
      if (spot) spots.set(id, spot);
    }
    return spots;
  }

  /** Where the article of this identity stands, or null. */
  async spotOf(identity: string): Promise<Spot | null> {
    return (await this.spotsOf([identity])).get(identity) ?? null;
  }

  /** The same for many; identities of which there is no article are absent. */
  async spotsOf(identities: readonly string[]): Promise<Map<string, Spot>> {
    const ids = await this.places.idsOf(identities);
    const spots = await this.spots([...ids.values()]);
    const found = new Map<string, Spot>();
    for (const [identity, id] of ids) {
      const spot = spots.get(id);
      // Two identities may have one hash.
      if (spot?.summary.identity === identity) found.set(identity, spot);
    }
    return found;
  }

  /** Where every article stands, the oldest first. */
  async allSpots(): Promise<Spot[]> {
    const numbers = newestFirst(this.meta).reverse();
    await this.#readChunks(numbers);
    return numbers.flatMap((number) => {
      const chunk = this.#chunks.get(number);
      return chunk ? chunk.rows.flatMap(({ summary }) => (summary ? [{ number, chunk, summary }] : [])) : [];
    });
  }

  /** Puts another summary where this one stood. */
  replace(spot: Spot, summary: SavedSummary): void {
    const index = spot.chunk.rows.findIndex((row) => row.summary?.id === summary.id);
    spot.chunk.rows[index] = { summary };
    this.putChunk(spot.number, spot.chunk);
  }

  /** Takes the row out of its chunk; its place is forgotten with it. */
  async takeOut(spot: Spot): Promise<void> {
    const index = spot.chunk.rows.findIndex((row) => row.summary?.id === spot.summary.id);
    spot.chunk.rows.splice(index, 1);
    this.putChunk(spot.number, spot.chunk);
    await this.places.forget(spot.summary);
  }

  /** Gives the article another identity, so that another may have its own. */
  async identify(spot: Spot, identity: string): Promise<void> {
    await this.places.forget(spot.summary);
    const summary = { ...spot.summary, identity };
    this.replace(spot, summary);
    await this.places.set(summary, spot.number);
  }

  /** Adds the summary as the newest. */
  async append(summary: SavedSummary): Promise<void> {
    const { number, chunk } = await this.#openChunk();
    chunk.rows.push({ summary });
    this.putChunk(number, chunk);
    await this.places.set(summary, number);
  }

  putChunk(number: number, chunk: Chunk): void {
    this.#chunks.set(number, chunk);
    this.#present.add(number);
    this.#changedChunks.add(number);
    this.#isChanged = true;
  }

  put(key: string, record: unknown): void {
    this.#records.set(key, record);
    this.#isChanged = true;
  }

  /** Keeps a record that could not be read, before something else takes its place. */
  setAside(from: string, raw: unknown): void {
    const key = quarantineKey(`${from}:${this.at}`);
    this.put(key, { version: layoutVersion, from, at: this.at, raw });
  }

  /** Says what is removed after this change is written; a removal cut off is finished by the next change. */
  removeLater(keys: readonly string[]): void {
    this.meta.removing.push(...keys);
    this.#isChanged = true;
  }

  async finishRemoving(): Promise<void> {
    if (this.meta.removing.length === 0) return;
    await this.store.remove(this.meta.removing);
    this.meta.removing = [];
    this.#isChanged = true;
  }

  changed(): void {
    this.#isChanged = true;
  }

  /** One atomic set of everything, read back: a storage may say yes and keep the old value. */
  async write(): Promise<Result<null>> {
    if (!this.#isChanged) return ok(null);
    for (const number of this.#changedChunks) this.put(chunkKey(number), chunkRecord(this.#chunks.get(number) ?? { rows: [] }));
    for (const [key, record] of this.places.records()) this.put(key, record);
    this.meta.rev++;
    this.meta.version = layoutVersion;
    this.#records.set(metaKey, this.meta);
    await this.store.set(this.#records);
    const back = await this.store.get([...this.#records.keys()]);
    for (const [key, record] of this.#records) {
      if (!isSameJson(record, back.get(key))) return fail(failure('not-saved', `${key} was not kept as written`));
    }
    // What cannot be removed now is removed by the next change: `removing` is part of what was written.
    if (this.meta.removing.length > 0) await this.store.remove(this.meta.removing).catch(() => undefined);
    return ok(null);
  }

  /**
   * The last chunk when it has room and can be read, else the next one. A damaged chunk stays as it is for the check, and
   * so does one behind the last that `meta` knows: a meta record that was set back must not make us write over it.
   */
  async #openChunk(): Promise<{ number: number; chunk: Chunk }> {
    let number = Math.max(0, this.meta.lastChunk);
    await this.#readChunks([number, number + 1]);
    while (this.#present.has(number + 1)) await this.#readChunks([++number + 1]);
    const last = this.#chunks.get(number);
    const hasRoom = last && last.rows.length < chunkSize;
    if (!hasRoom) number++;
    const chunk = hasRoom ? last : { rows: [] };
    this.#chunks.set(number, chunk);
    this.meta.lastChunk = number;
    return { number, chunk };
  }

  async #readChunks(numbers: readonly number[]): Promise<void> {
    const wanted = [...new Set(numbers)].filter((number) => !this.#chunks.has(number));
    if (wanted.length === 0) return;
    const stored = await this.store.get(wanted.map(chunkKey));
    for (const number of wanted) {
      const raw = stored.get(chunkKey(number));
      const chunk = raw === undefined ? { rows: [] } : chunkFrom(raw);
      if (chunk) this.#chunks.set(number, chunk);
      if (raw !== undefined) this.#present.add(number);
    }
  }

  #spotIn(number: number | undefined, id: string): Spot | null {
    const chunk = number === undefined ? undefined : this.#chunks.get(number);
    if (number === undefined || !chunk) return null;
    const summary = chunk.rows.find((row) => row.summary?.id === id)?.summary;
    return summary ? { number, chunk, summary } : null;
  }

  /** Looks through all chunks, for an id whose place is not known. */
  async #search(id: string): Promise<Spot | null> {
    const numbers = newestFirst(this.meta);
    await this.#readChunks(numbers);
    for (const number of numbers) {
      const spot = this.#spotIn(number, id);
      if (spot) return spot;
    }
    return null;
  }
}

/** The storage said no. Everything else that is thrown is a bug of ours. */
class StoreRefused extends Error {}

function refusing(store: Store): Store {
  const guard = <T>(answer: Promise<T>): Promise<T> => answer.catch((error: unknown) => { throw new StoreRefused(String(error)); });
  return {
    get: (keys) => guard(store.get(keys)),
    set: (items) => guard(store.set(items)),
    remove: (keys) => guard(store.remove(keys)),
    keys: () => guard(store.keys()),
  };
}

/** Chromium: "Resource::kQuotaBytes quota exceeded"; Firefox: "QuotaExceededError"; a full disk: "No space left on device". */
function refusal({ message }: StoreRefused): Failure {
  return failure(/quota|no space|disk (is )?full/i.test(message) ? 'no-space' : 'not-saved', message);
}

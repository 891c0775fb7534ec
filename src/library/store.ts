/**
 * Where the library keeps its records. Values are plain JSON: `set` rejects anything else, because Chromium
 * answers a NaN or an undefined by silently keeping the old value.
 */
export interface Store {
  /** The values under these keys; keys that hold nothing are absent. */
  get(keys: readonly string[]): Promise<Map<string, unknown>>;
  /** All of them or none: one call is atomic. Rejects when the storage refuses. */
  set(items: ReadonlyMap<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Every key. Costs as much as the library is large, so it is for repair and the storage page. */
  keys(): Promise<string[]>;
  /** Bytes used by these keys, or by all. Absent where the platform does not count. */
  bytesInUse?(keys?: readonly string[]): Promise<number>;
}

/** Runs the work alone: nobody else who asks for the same lock, in any page, runs at the same time. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

import type { Result } from '../../../src/article/index.ts';
import { openLibrary, type Library } from '../../../src/library/library.ts';
import type { Lock, Store } from '../../../src/library/store.ts';

/** What a run of the contract needs; the store is emptied before each case. */
export interface Ground {
  store: Store;
  lock: Lock;
}

export interface ContractCase {
  name: string;
  run: (ground: Ground) => Promise<void>;
}

/** A library on this ground whose clock goes on by a second with every look. */
export function openOn({ store, lock }: Ground, start = Date.UTC(2026, 10, 23)): Library & { clock: { now: number } } {
  const clock = { now: start };
  const now = (): number => (clock.now += 1_000);
  return { ...openLibrary({ store, lock, now, newId: () => crypto.randomUUID().replaceAll('-', '') }), clock };
}

/** The value, or an error that names the failure. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.kind}: ${result.failure.detail ?? ''}`);
  return result.value;
}

/** Throws, naming what differs: the contract runs without a test runner. */
export function expectSame(found: unknown, wanted: unknown, what: string): void {
  const [one, other] = [JSON.stringify(sorted(found)), JSON.stringify(sorted(wanted))];
  if (one !== other) throw new Error(`${what}: found ${one.slice(0, 600)}, wanted ${other.slice(0, 600)}`);
}

/** With its keys in order: a storage may give them back in another. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}

export const titlesOf = async (library: Library): Promise<string[]> => valueOf(await library.listAll()).summaries.map(({ title }) => title);

/** Where listening stopped, by article; and how it was listened to. Small, and at hand before any storage answers. */
const placesKey = 'listen-places';
const mannerKey = 'listen-manner';
const mostPlaces = 50;

/** Milliseconds, thirty days: no longer than the trash keeps a deleted article, which the background then destroys without any page. */
const longestMs = 30 * 24 * 60 * 60 * 1000;

/** Address, words, and when they were heard. */
type Heard = [url: string, words: string, at: number];

export interface Manner {
  rate: number;
  /** The voice chosen for each language. */
  voices: Record<string, string>;
}

/** The words with which listening to this article stopped, or null. */
export function heardPlace(url: string): string | null {
  return placesFrom().find(([address]) => address === url)?.[1] ?? null;
}

/** Remembers them; null forgets. The fifty last articles are kept. */
export function keepHeardPlace(url: string, words: string | null): void {
  const others = placesFrom().filter(([address]) => address !== url);
  write(placesKey, [...others, ...(words === null ? [] : [[url, words, Date.now()]])].slice(-mostPlaces));
}

/** Lets go of these articles: their words must not outlive them. */
export function forgetHeardPlaces(urls: ReadonlySet<string>): void {
  if (read(placesKey) !== null) write(placesKey, placesFrom().filter(([address]) => !urls.has(address)));
}

/** Lets go of what is older than thirty days. For every opening of an article or the library, so that nothing waits to be listened to first. */
export function forgetOldPlaces(): void {
  if (read(placesKey) !== null) write(placesKey, placesFrom());
}

export function listeningManner(): Manner {
  const manner: Manner = { rate: 1, voices: {} };
  const stored = read(mannerKey);
  if (typeof stored !== 'object' || stored === null) return manner;
  if ('rate' in stored && typeof stored.rate === 'number' && stored.rate >= 0.5 && stored.rate <= 3) manner.rate = stored.rate;
  if ('voices' in stored && typeof stored.voices === 'object' && stored.voices !== null) {
    manner.voices = Object.fromEntries(Object.entries(stored.voices).filter((one): one is [string, string] => typeof one[1] === 'string'));
  }
  return manner;
}

export function keepListeningManner(manner: Manner): void {
  write(mannerKey, manner);
}

function placesFrom(): Heard[] {
  const stored = read(placesKey);
  const oldest = Date.now() - longestMs;
  return Array.isArray(stored) ? stored.filter((one): one is Heard => Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'string' && typeof one[2] === 'number' && one[2] > oldest) : [];
}

function read(key: string): unknown {
  try { return JSON.parse(localStorage.getItem(key) ?? 'null'); } catch { return null; }
}

function write(key: string, value: unknown): void {
  // Full or forbidden: the next listening then begins where the reader looks.
  try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* the same */ }
}

import { choices, defaultSettings, limits, type ChoiceName, type Settings } from './settings.ts';

/** What settings need of a store; the library's `Store` fits. */
export interface SettingsStore {
  get(keys: readonly string[]): Promise<Map<string, unknown>>;
  set(items: ReadonlyMap<string, unknown>): Promise<void>;
}

export const settingsKey = 'settings';

/** 2026-11-23, the first shape. */
export const settingsVersion = 1;

/** The reader's settings. What is missing, damaged or out of bounds is the default: settings never fail. */
export async function readSettings(store: SettingsStore): Promise<Settings> {
  try {
    return settingsFrom((await store.get([settingsKey])).get(settingsKey));
  } catch {
    return { ...defaultSettings };
  }
}

/** The settings as they stand after the change. Rejects when the storage refuses. */
export async function changeSettings(store: SettingsStore, change: Partial<Settings>): Promise<Settings> {
  const stored = (await store.get([settingsKey])).get(settingsKey);
  const settings = settingsFrom({ ...settingsFrom(stored), ...change });
  // What a newer version stored besides is kept for it.
  const kept = typeof stored === 'object' && stored !== null ? stored : {};
  await store.set(new Map([[settingsKey, { ...kept, ...settings, version: versionOf(kept) }]]));
  return settings;
}

/** Whole settings from anything: a stored record, a back-up. What is missing, damaged or out of bounds is the default. */
export function settingsFrom(value: unknown): Settings {
  return { ...defaultSettings, ...settingsChangeFrom(value) };
}

/** Those settings that this names and that are some, numbers within their bounds; empty when it names none. */
export function settingsChangeFrom(value: unknown): Partial<Settings> {
  const change: Partial<Settings> = {};
  if (typeof value !== 'object' || value === null) return change;
  const given = value as Record<string, unknown>;
  for (const [name, bounds] of Object.entries(limits) as [keyof typeof limits, { least: number; most: number }][]) {
    const number = given[name];
    if (typeof number === 'number' && Number.isFinite(number)) change[name] = Math.min(bounds.most, Math.max(bounds.least, number));
  }
  for (const name of Object.keys(choices) as ChoiceName[]) chooseInto(change, name, given[name]);
  if (typeof given['pictures'] === 'boolean') change.pictures = given['pictures'];
  if (typeof given['keepPictures'] === 'boolean') change.keepPictures = given['keepPictures'];
  return change;
}

function chooseInto<K extends ChoiceName>(settings: Partial<Settings>, name: K, value: unknown): void {
  const options: readonly Settings[K][] = choices[name];
  const chosen = options.find((option) => option === value);
  if (chosen !== undefined) settings[name] = chosen;
}

function versionOf(stored: object): number {
  const version = 'version' in stored ? stored.version : undefined;
  return typeof version === 'number' && version > settingsVersion ? version : settingsVersion;
}

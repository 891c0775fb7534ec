import browser from 'webextension-polyfill';
import { changeSettings, readSettings, settingsFrom, settingsKey, type Settings } from '../settings/index.ts';
import { namedLock } from './lock.ts';
import { storageStore } from './storage-store.ts';

export function ownSettings(): Promise<Settings> {
  return readSettings(storageStore());
}

/** The settings as they stand after the change; for the background, since a page may be gone before they are. Rejects when the storage refuses. */
export function changeOwnSettings(change: Partial<Settings>): Promise<Settings> {
  return namedLock('settings')(() => changeSettings(storageStore(), change));
}

/** Calls back with the settings whenever any page has changed them. Answers how to stop. */
export function onSettingsChange(tell: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[settingsKey];
    if (change) tell(settingsFrom(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

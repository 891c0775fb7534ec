import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../../src/library/memory-store.ts';
import { changeSettings, defaultSettings, readSettings, settingsFrom } from '../../../src/settings/index.ts';

describe('settings', () => {
  test('are the defaults until something is chosen, and keep what is', async () => {
    const store = memoryStore();
    expect(await readSettings(store)).toEqual(defaultSettings);
    expect(await changeSettings(store, { theme: 'sepia', textSize: 24 })).toEqual({ ...defaultSettings, theme: 'sepia', textSize: 24 });
    await changeSettings(store, { pictures: false });
    expect(await readSettings(store)).toEqual({ ...defaultSettings, theme: 'sepia', textSize: 24, pictures: false });
  });

  test.each([null, 7, 'x', [], { theme: 'pink', textSize: 'large', measure: Number.NaN, pictures: 'no' }])('are the defaults for %j', (stored) => {
    expect(settingsFrom(stored)).toEqual(defaultSettings);
  });

  test('stay within their bounds', () => {
    expect(settingsFrom({ textSize: 900, lineHeight: 0, letterSpacing: -1 })).toMatchObject({ textSize: 40, lineHeight: 1.1, letterSpacing: 0 });
  });

  test('leave alone what a newer version stored besides', async () => {
    const store = memoryStore();
    await store.set(new Map([['settings', { version: 9, theme: 'dark', voice: 'Ada' }]]));
    await changeSettings(store, { theme: 'light' });
    expect((await store.get(['settings'])).get('settings')).toMatchObject({ version: 9, theme: 'light', voice: 'Ada' });
  });

  test('are the defaults when the storage does not answer', async () => {
    expect(await readSettings({ get: () => Promise.reject(new Error('no')), set: () => Promise.resolve() })).toEqual(defaultSettings);
  });
});

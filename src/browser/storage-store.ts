import browser from 'webextension-polyfill';
import { assertJson } from '../library/json.ts';
import type { Store } from '../library/store.ts';
import { aboutExtension } from './about-extension.ts';

type Area = typeof browser.storage.local;
type Older = Omit<Area, 'getKeys' | 'getBytesInUse'> & Partial<Pick<Area, 'getKeys' | 'getBytesInUse'>>;

/** The library's store on the extension's own storage, which lives until the extension is removed. */
export function storageStore(): Store {
  // What not every supported version has, whatever the types say.
  const area: Older = browser.storage.local;
  const store: Store = {
    get: async (keys) => new Map(Object.entries(await area.get([...keys]))),
    set: async (items) => {
      for (const [key, value] of items) assertJson(value, key);
      await area.set(Object.fromEntries(items));
    },
    remove: (keys) => area.remove([...keys]),
    // getKeys came with Chrome 130 and Firefox 143; before, the keys are only to be had with their values.
    keys: async () => (area.getKeys ? await area.getKeys() : Object.keys(await area.get(null))),
  };
  // Firefox, where it counts at all, reads every value for it: 2 s and 450 MB at 10,000 articles in 153.
  const count = aboutExtension().browser === 'firefox' ? undefined : area.getBytesInUse?.bind(area);
  if (count) store.bytesInUse = (keys) => count(keys === undefined ? null : [...keys]);
  return store;
}

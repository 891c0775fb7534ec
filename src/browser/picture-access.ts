import browser from 'webextension-polyfill';
import { originsOf } from '../pictures/index.ts';

const everySite = { origins: ['*://*/*'] };

/** Asks for the sites of these pictures. Must be called in the click, before anything is awaited: browsers ask only then. */
export function requestPictures(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(addresses) });
}

/** Gives back what was asked for these pictures. What the reader gave for a site or for all stays. */
export async function releasePictures(addresses: readonly string[]): Promise<void> {
  // One that was not given by itself, because a wider one holds, cannot be given back: that is no failure.
  for (const origin of originsOf(addresses)) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

/** The same for pictures that nobody can name any more, since their article cannot be read. */
export async function releaseAllPictures(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  for (const origin of origins.filter((one) => /^https?:\/\/[^/*]+\/\*$/.test(one))) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

/** Asks for all sites, for the pictures of everything that will be saved. The same about the click. */
export function requestEverySite(): Promise<boolean> {
  return browser.permissions.request(everySite);
}

export async function releaseEverySite(): Promise<void> {
  await browser.permissions.remove(everySite);
}

export async function hasEverySite(): Promise<boolean> {
  return await browser.permissions.contains(everySite);
}

/** Whether we may ask this picture's server. The reader may take it back at any time, so it is asked each time. */
export async function mayFetch(address: string): Promise<boolean> {
  return await browser.permissions.contains({ origins: originsOf([address]) });
}

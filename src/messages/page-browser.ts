import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own API for scripts in a page, where both answer promises by themselves. The polyfill would be evaluated in
 * every page once for each of our scripts, for the few calls that there are.
 */
export const pageBrowser = (globalThis as unknown as { browser?: Browser; chrome: Browser }).browser ?? (globalThis as unknown as { chrome: Browser }).chrome;

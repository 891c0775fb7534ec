import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Browser, Engine, View } from './drive/browser.ts';
import { launch } from './drive/launch.ts';
import { servePages, type PageServer } from './serve-pages.ts';

/** Which browser this run is about. `npm run e2e` says so. */
export const engine = named('CLEAN_COPY_ENGINE') as Engine;

/** The unpacked extension under test. */
export const extensionFolder = path.join(named('CLEAN_COPY_DIST'), engine === 'chromium' ? 'chrome' : 'firefox');
const screenshots = path.resolve('dist/screenshots');

let running: Promise<Browser> | null = null;
let serving: Promise<PageServer> | null = null;

/** One browser for all files of a run: a start costs up to ten seconds. It ends with the process, and its profile with the step. */
export function sharedBrowser(): Promise<Browser> {
  running ??= launch(engine, { executable: named('CLEAN_COPY_PROGRAM'), extension: extensionFolder, profiles: named('CLEAN_COPY_STEP') });
  return running;
}

/** The fixture pages on loopback, one server for all files. */
export function sharedPages(): Promise<PageServer> {
  serving ??= servePages(path.resolve('test/pages'));
  return serving;
}

/** Forgets everything that was saved or set, as in a fresh profile. */
export async function emptyTheLibrary(): Promise<void> {
  const browser = await sharedBrowser();
  // A text of ours: it may reach what our pages reach, and draws nothing.
  const page = await browser.openOwn('look.js');
  await page.eval(async () => {
    await (globalThis as unknown as WithStorage).chrome.storage.local.clear();
    localStorage.clear();
    // The first-run page has been seen.
    await (globalThis as unknown as WithStorage).chrome.storage.local.set({ welcomed: true });
    for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
  });
  await page.close();
  await browser.killBackground(); // nor may it remember
}

/** Closes what the last test opened and forgets what it saved. */
export async function startOver(): Promise<Browser> {
  const browser = await sharedBrowser();
  await browser.closeTabs();
  await emptyTheLibrary();
  return browser;
}

let heard = 0;

/**
 * The last test of every file: neither console nor the extension manager has anything new against us. Not among the long hostile
 * tests, whose pages and vectors fill the consoles.
 */
export function staysSilent(): void {
  test.skipIf(process.env['CLEAN_COPY_SUITE'] === 'hostile')('no error in any console', async () => {
    const complaints = await (await sharedBrowser()).complaints();
    const fresh = complaints.slice(heard);
    heard = complaints.length;
    expect(fresh).toEqual([]);
  });
}

/** Keeps a picture under `dist/screenshots`, named after the view and the browser. */
export async function keepPicture(name: string, view: View): Promise<void> {
  await mkdir(screenshots, { recursive: true });
  await writeFile(path.join(screenshots, `${name}-${engine}.png`), await view.screenshot());
}

interface WithStorage {
  chrome: { storage: { local: { clear(): Promise<void>; set(items: object): Promise<void> } } };
}

function named(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set: run "npm run e2e" instead of vitest itself`);
  return value;
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticle } from '../../unit/library/make-article.ts';
import type { Browser, Page } from '../drive/browser.ts';
import { engine, emptyTheLibrary, sharedBrowser, sharedPages } from '../shared-browser.ts';
import { saveArticle, wholeStorage } from './save-in-own-page.ts';
import { storyPage } from './story-page.ts';

/** The part of an extension's `chrome` that a forger needs. */
interface Extension {
  chrome: {
    runtime: { sendMessage(message: unknown): Promise<unknown> };
    tabs: { query(which: object): Promise<{ id: number; url?: string }[]> };
    storage: { local: { get(keys: null): Promise<object>; set(items: object): Promise<void>; remove(key: string): Promise<void> }; session: { set(items: object): Promise<void> } };
    scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
  };
}

let browser: Browser;
let own: Page;
let before: string;

beforeAll(async () => {
  browser = await sharedBrowser();
  await emptyTheLibrary();
  own = await browser.openOwn('options.html');
  await saveArticle(own, makeArticle(1));
  before = await wholeStorage();
});

afterAll(async () => {
  await own.close();
  await emptyTheLibrary();
});

interface Forged {
  heard: unknown[];
  read: string;
  wrote: string;
}

/** What comes of these notes when our own script in that page sends them, and of its reach for the storage. */
async function forge(page: Page, notes: unknown[]): Promise<Forged> {
  const address = await page.eval(() => location.href);
  const answer = await own.eval(async (at, given) => {
    const { chrome } = globalThis as unknown as Extension;
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === at);
    const send = async (messages: unknown[]) => {
      const { runtime, storage } = (globalThis as unknown as Extension).chrome;
      const heard: unknown[] = [];
      for (const message of messages) heard.push(await runtime.sendMessage(message).catch(() => null) ?? null);
      await new Promise((resolve) => { setTimeout(resolve, 300); });
      const tried = async (reach: () => Promise<unknown>) => { try { await reach(); return 'done'; } catch { return 'refused'; } };
      return { heard, read: await tried(() => storage.local.get(null)), wrote: await tried(async () => { await storage.local.set({ forged: true }); await storage.local.remove('forged'); }) };
    };
    return (await chrome.scripting.executeScript({ target: { tabId: tab?.id }, func: send, args: [given] }))[0]?.result;
  }, address, notes);
  return answer as Forged;
}

test('a script in a page is heard in nothing that nobody started, and cannot reach the storage where the browser has a lock for it', async () => {
  const pages = await sharedPages();
  pages.on('hostile/noter.html', { type: 'text/html', body: storyPage() });
  const page = await browser.open(pages.url('hostile/noter.html'));
  const popup = await browser.popup(page);
  await popup.ready();
  const notes = ['p', 'p\nother.example##body', 'p\u2028x', ' p', '', 'x'.repeat(501), '*'].map((selector) => ({ note: 'picked', selector }));
  const answer = await forge(page, [...notes, { note: 'picked' }, { note: 'picked', selector: { toString: 'x' } }, { note: '__proto__' }, { note: 'started' }]);
  // What the reader chose for this page's own site is all that is told.
  expect(answer.heard.filter((one) => one !== null)).toEqual([{ hide: [], keep: [] }]);
  if (engine === 'chromium') expect([answer.read, answer.wrote]).toEqual(['refused', 'refused']);
  await popup.close().catch(() => undefined);
  await page.close();
  expect(await wholeStorage()).toBe(before);
});

test('a pick that was started is heard once, on its own site, as a plain line', async () => {
  const pages = await sharedPages();
  pages.on('hostile/picked.html', { type: 'text/html', body: storyPage() });
  const page = await browser.open(pages.url('hostile/picked.html'));
  const popup = await browser.popup(page);
  await popup.ready();
  const start = () => own.eval(async (address) => {
    const { chrome } = globalThis as unknown as Extension;
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    // What our popup notes when the reader presses "Hide this too".
    await chrome.storage.session.set({ [`picking-${tab?.id}`]: new URL(address).hostname });
  }, pages.url('hostile/picked.html'));
  await start();
  await forge(page, [{ note: 'picked', selector: 'p\nother.example##body' }]);
  expect(await wholeStorage()).toBe(before);
  await forge(page, [{ note: 'picked', selector: '.first' }, { note: 'picked', selector: '.second' }]);
  const after = await wholeStorage();
  expect(after).toContain('##.first');
  expect(after).not.toContain('.second');
  await own.eval(() => (globalThis as unknown as Extension).chrome.storage.local.remove('site-choices'));
  await popup.close().catch(() => undefined);
  await page.close();
  expect(await wholeStorage()).toBe(before);
});

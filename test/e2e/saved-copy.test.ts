import { beforeEach, describe, expect, test } from 'vitest';
import type { Browser, Page, View } from './drive/browser.ts';
import { paragraphs, storyPage } from './hostile/story-page.ts';
import { isSaved, readArticle, readRows } from './read-article.ts';
import { keepPicture, sharedPages, startOver, staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

const address = 'e2e/changing-story.html';
const form = '<form action="/subscribe"><h3>Sign up for our newsletter</h3><p>Get the news of the harbour every morning.</p><input type="email" name="email" placeholder="Your e-mail"><button>Subscribe</button></form>';
const whole = storyPage({ inside: form });
/** What stands there once the rest is for subscribers. */
const stub = paragraphs.slice(2).reduce((page, paragraph) => page.replace(`<p>${paragraph}</p>`, ''), whole);
const corrected = whole.replace('eleven days earlier', 'twelve days earlier');

let browser: Browser;
/** The page of the last popup. */
let lastPage: Page;

beforeEach(async () => { browser = await startOver(); });

describe('a page that gives another text than the saved copy', () => {
  test('a shorter one: what is put back in the popup leaves the copy alone, and the copy is replaced only when asked twice', async () => {
    await save(whole);
    const popup = await openOn(stub);
    expect(await waitUntil(() => popup.eval(isSaved))).toBe(true);
    expect(await problemOf(popup)).toBe('other-copy');
    await keepPicture('popup-other-copy-light-720', popup);
    await restoreForm(popup);
    await popup.close();
    expect(await savedStory()).toContain('ginkgo');
    const again = await openOn(stub);
    await again.click('[data-action="update-copy"]');
    expect(await waitUntil(async () => (await problemOf(again)) === 'fuller-copy')).toBe(true);
    expect(await again.eval(() => document.querySelector('[data-part="problem"]')?.textContent)).toMatch(/more complete.*Replace it all the same/);
    await keepPicture('popup-fuller-copy-light-720', again);
    await again.click('[data-action="update-copy"]');
    expect(await waitUntil(async () => (await problemOf(again)) === null)).toBe(true);
    await again.close();
    expect(await savedStory()).not.toContain('ginkgo');
  });

  test('a corrected one: the popup and its tab show it and offer to update the copy, which stays one', async () => {
    await save(whole);
    const popup = await openOn(corrected);
    expect(await waitUntil(async () => (await problemOf(popup)) === 'other-copy')).toBe(true);
    await popup.click('[data-action="open-reader"]');
    const tab = await browser.ownPage('reader.html');
    expect(await tab.ready()).toBe('article');
    expect((await tab.eval(readArticle)).story).toContain('twelve days earlier');
    expect(await problemOf(tab)).toBe('other-copy');
    const before = await tab.eval(() => location.search);
    expect(await savedStory()).toContain('eleven days earlier');
    await tab.show();
    await tab.click('[data-action="update-copy"]');
    expect(await waitUntil(async () => (await problemOf(tab)) === null)).toBe(true);
    // Now it is the saved copy that stands there, and is found there again.
    expect(await tab.eval(() => location.search)).not.toBe(before);
    expect(await savedStory()).toContain('twelve days earlier');
  });

  test('a shorter one by the menu: the button says where it can be replaced, and leads there', async () => {
    await save(whole);
    const page = await openPage(stub);
    // In Chromium a test's menu grants no access to the tab: the button does it before.
    if (browser.engine === 'chromium') await (await browser.popup(page)).close();
    await browser.chooseMenuItem(page, 'Save article to Clean Copy');
    const own = await browser.openOwn('options.html');
    expect(await waitUntil(async () => /more complete than this page.*To replace it, open Clean Copy here/.test(await own.eval(titleOfStoryTab)))).toBe(true);
    await own.close();
    await page.show();
    const popup = await browser.popup(page);
    await popup.ready();
    expect(await waitUntil(async () => (await problemOf(popup)) === 'other-copy')).toBe(true);
    expect(await popup.eval(() => document.querySelector('[data-action="update-copy"]')?.textContent)).toBe('Update the saved copy');
    await popup.close();
    expect(await savedStory()).toContain('ginkgo');
  });
});

describe('a page that gives the text of the saved copy', () => {
  test('what is put back goes into the copy, and stands there when the popup opens again', async () => {
    await save(whole);
    const popup = await openOn(whole);
    expect(await problemOf(popup)).toBeNull();
    await restoreForm(popup);
    await popup.close();
    expect(await waitUntil(async () => (await savedStory()).includes('every morning'))).toBe(true);
    const again = await openOn(whole);
    expect(await problemOf(again)).toBeNull();
    expect((await again.eval(readArticle)).story).toContain('every morning');
    await again.close();
    // The menu has no page of ours to put anything back in.
    await (await openOn(corrected)).close();
    await browser.chooseMenuItem(lastPage, 'Save article to Clean Copy');
    expect(await waitUntil(async () => (await savedStory()).includes('twelve days earlier'))).toBe(true);
    expect(await savedStory()).toMatch(/every morning[^]*ginkgo|ginkgo[^]*every morning/);
  });
});

staysSilent();

async function openPage(body: string): Promise<Page> {
  const server = await sharedPages();
  server.on(address, { type: 'text/html; charset=utf-8', body });
  return await browser.open(server.url(address));
}

async function openOn(body: string): Promise<View> {
  lastPage = await openPage(body);
  const popup = await browser.popup(lastPage);
  expect(await popup.ready()).toBe('article');
  return popup;
}

async function save(body: string): Promise<void> {
  const popup = await openOn(body);
  await popup.click('[data-action="save"]');
  expect(await waitUntil(() => popup.eval(isSaved))).toBe(true);
  await popup.close();
}

async function restoreForm(popup: View): Promise<void> {
  await popup.eval(() => { for (const fold of document.querySelectorAll('details')) fold.open = true; });
  await popup.click('[data-kind="newsletter-form"] [data-action="restore"]');
  expect(await waitUntil(async () => (await popup.eval(readArticle)).story.includes('every morning'))).toBe(true);
}

async function problemOf(view: View): Promise<string | null> {
  return await view.eval(() => {
    const notice = document.querySelector<HTMLElement>('[data-part="problem"]');
    return notice && !notice.hidden ? notice.dataset['kind'] ?? '' : null;
  });
}

/** What a reader page shows of the only saved article. */
async function savedStory(): Promise<string> {
  const library = await browser.openOwn('library.html');
  await library.ready();
  const rows = await library.eval(readRows);
  await library.close();
  expect(rows).toHaveLength(1);
  const reader = await browser.openOwn(`reader.html?id=${rows[0]?.id ?? ''}`);
  expect(await reader.ready()).toBe('article');
  const { story } = await reader.eval(readArticle);
  await reader.close();
  return story;
}

/** The tooltip of the toolbar button on the tab of the story. Runs in a page of the extension. */
async function titleOfStoryTab(): Promise<string> {
  const { action, tabs } = (globalThis as unknown as { chrome: { action: { getTitle(details: object): Promise<string> }; tabs: { query(query: object): Promise<{ id: number; active: boolean; index: number }[]> } } }).chrome;
  const titles = await Promise.all((await tabs.query({})).map(({ id }) => action.getTitle({ tabId: id })));
  return titles.find((title) => title.includes('Clean Copy:')) ?? '';
}

import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Browser, Page, View } from './drive/browser.ts';
import { storyPage, title } from './hostile/story-page.ts';
import { isSaved, readArticle, readRows } from './read-article.ts';
import { secondStory } from './second-story.ts';
import { keepPicture, sharedPages, startOver, staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

const address = 'e2e/daily-story.html';
const secondTitle = 'Ferry to the outer islands sails again';

let browser: Browser;

beforeEach(async () => { browser = await startOver(); });

describe('a page whose address has another story than the saved copy', () => {
  test('says that it is not saved; what is pressed there and in the tab of the saved one is about what is shown', async () => {
    const yesterday = await save(storyPage());
    const popup = await openOn(secondStory);
    expect([await popup.eval(isSaved), await popup.eval(readProblem)]).toEqual([false, null]);
    await press(popup, true);
    await press(popup, false);
    await popup.close();
    expect(await titles()).toEqual([title]);
    await save(secondStory);
    expect(await titles()).toEqual([secondTitle, title]);

    const tab = await openReader(yesterday);
    await changeElsewhere(tab, 'change-articles', { ids: [yesterday], change: { progress: 0.4 } });
    expect([await tab.eval(isSaved), await tab.eval(readProblem)]).toEqual([true, null]);
    await tab.click('[data-action="more"]');
    await tab.click('[data-action="delete"]');
    expect(await waitUntil(() => tab.eval(() => document.querySelector('[data-part="forgotten"] h1')?.textContent ?? null))).toContain(title);
    expect(await titles()).toEqual([secondTitle]);
    // The bar's button is as good as the page's own.
    await tab.show();
    await tab.click('[data-action="save"]');
    expect(await waitUntil(async () => (await tab.eval(readArticle)).title === title)).toBe(true);
    expect(await tab.eval(() => [document.querySelector('[data-part="forgotten"]'), document.activeElement?.getAttribute('data-action')])).toEqual([null, 'save']);
    expect(await titles()).toEqual([secondTitle, title]);
  });
});

test('an article opened in the trash says where it lies, and comes back by one press', async () => {
  const id = await save(storyPage());
  const tab = await openReader(id);
  await changeElsewhere(tab, 'forget-articles', { ids: [id] });
  await tab.close();
  const opened = await openReader(id);
  expect([await opened.eval(isSaved), (await opened.eval(readArticle)).title]).toEqual([false, title]);
  expect(await opened.eval(() => document.querySelector<HTMLElement>('[data-part="in-trash"]')?.innerText)).toMatch(/in the trash[^]*Restore/);
  await keepPicture('reader-in-trash', opened);
  await opened.click('[data-action="restore-article"]');
  expect(await waitUntil(() => opened.eval(isSaved))).toBe(true);
  expect(await opened.eval(() => [document.querySelector('[data-part="in-trash"]')?.checkVisibility(), document.activeElement?.tagName])).toEqual([false, 'H1']);
  expect(await titles()).toEqual([title]);
});

test('what is put back in two tabs of one article is all in the copy, and both show it', async () => {
  const id = await save(await readFile('test/pages/seed/page.html', 'utf8'));
  const [one, other] = [await openReader(id), await openReader(id)];
  const asSaved = (await one.eval(readArticle)).story;
  const top = (): number => [...document.querySelectorAll('[data-part="body"] > p')].at(-1)?.getBoundingClientRect().top ?? Number.NaN;
  await other.size(1280, 400);
  await other.eval(() => [...document.querySelectorAll('[data-part="body"] > p')].at(-1)?.scrollIntoView({ behavior: 'instant' }));
  const stood = await other.eval(top);
  await putBack(one, 'related-story');
  expect(await waitUntil(async () => (await other.eval(readArticle)).story !== asSaved)).toBe(true);
  expect(await waitUntil(async () => Math.abs((await other.eval(top)) - stood) < 2)).toBe(true);
  expect(await other.eval(readProblem)).toBeNull();
  await putBack(other, 'donation-ask');
  const { story } = await other.eval(readArticle);
  expect(await waitUntil(async () => (await one.eval(readArticle)).story === story)).toBe(true);
  const fresh = await openReader(id);
  expect((await fresh.eval(readArticle)).story).toBe(story);
});

staysSilent();

async function openOn(body: string): Promise<View> {
  const server = await sharedPages();
  server.on(address, { type: 'text/html; charset=utf-8', body });
  const popup = await browser.popup(await browser.open(server.url(address)));
  expect(await popup.ready()).toBe('article');
  return popup;
}

/** Answers the id. */
async function save(body: string): Promise<string> {
  const popup = await openOn(body);
  await press(popup, true);
  await popup.close();
  return (await rows())[0]?.id ?? '';
}

async function press(view: View, wanted: boolean): Promise<void> {
  await view.click('[data-action="save"]');
  expect(await waitUntil(async () => (await view.eval(isSaved)) === wanted)).toBe(true);
}

async function openReader(id: string): Promise<Page> {
  const tab = await browser.openOwn(`reader.html?id=${id}`);
  expect(await tab.ready()).toBe('article');
  return tab;
}

async function rows(): Promise<{ id: string; text: string }[]> {
  const library = await browser.openOwn('library.html');
  await library.ready();
  const found = await library.eval(readRows);
  await library.close();
  return found;
}

async function titles(): Promise<(string | undefined)[]> {
  return (await rows()).map(({ text }) => [title, secondTitle].find((one) => text.includes(one)));
}

/** Has the background do this, and waits until the page has heard of it. */
async function changeElsewhere(page: Page, name: string, ask: object): Promise<void> {
  await page.eval(async (message) => {
    const { storage, runtime } = (globalThis as unknown as WithBrowser).chrome;
    const heard = new Promise<void>((resolve) => { storage.local.onChanged.addListener((changes) => { if ('meta' in changes) resolve(); }); });
    await runtime.sendMessage(message);
    await heard;
  }, { name, ask });
}

async function putBack(page: Page, kind: string): Promise<void> {
  const before = (await page.eval(readArticle)).story;
  await page.show();
  await page.eval(() => { for (const fold of document.querySelectorAll('details')) fold.open = true; });
  await page.click(`li[data-kind="${kind}"] [data-action="restore"]`);
  expect(await waitUntil(async () => (await page.eval(readArticle)).story !== before)).toBe(true);
}

function readProblem(): string | null {
  const notice = document.querySelector<HTMLElement>('[data-part="problem"]');
  return notice && !notice.hidden ? notice.dataset['kind'] ?? '' : null;
}

interface WithBrowser {
  chrome: {
    storage: { local: { onChanged: { addListener(listen: (changes: object) => void): void } } };
    runtime: { sendMessage(message: object): Promise<unknown> };
  };
}

import { beforeEach, expect, test } from 'vitest';
import type { Browser, View } from './drive/browser.ts';
import { isSaved, readArticle, readRows } from './read-article.ts';
import { secondStory } from './second-story.ts';
import { servePages, type PageServer } from './serve-pages.ts';
import { startOver, staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

let browser: Browser;
/** Of this file alone: some tests switch it off. */
let server: PageServer;

beforeEach(async () => {
  browser = await startOver();
  server = await servePages('test/pages');
  server.on('story.html', { type: 'text/html; charset=utf-8', body: secondStory });
  return () => server.close();
});

test('the background dies between open and save: it is saved all the same', async () => {
  const popup = await openPopup();
  await browser.killBackground();
  await popup.click('[data-action="save"]');
  expect(await waitUntil(() => popup.eval(isSaved))).toBe(true);
  expect(await libraryRows()).toHaveLength(1);
});

test('the popup closes right after Save: the article is whole in the library', async () => {
  const popup = await openPopup();
  const { title, story } = await popup.eval(readArticle);
  await popup.click('[data-action="save"]');
  await popup.close();
  expect(await waitUntil(async () => (await libraryRows()).length === 1)).toBe(true);
  const reader = await openSaved();
  expect(await reader.eval(readArticle)).toMatchObject({ title, story });
});

test('the browser is closed and started again: the article reads the same, with the site switched off', async () => {
  const popup = await openPopup();
  const { story } = await popup.eval(readArticle);
  await save(popup);
  await server.close();
  await browser.restart();
  const reader = await openSaved();
  expect(await reader.eval(readArticle)).toMatchObject({ story, isSaved: true, byline: expect.stringContaining('Ida Brenn') as string });
});

test('the browser is killed after it said Saved: the article is there', async () => {
  const popup = await openPopup();
  await save(popup);
  await browser.crash();
  expect(await libraryRows()).toHaveLength(1);
});

test('the page goes elsewhere while the popup is open: what is saved is what was shown', async () => {
  const page = await browser.open(server.url('story.html'));
  const popup = await browser.popup(page);
  await popup.ready();
  const { title } = await popup.eval(readArticle);
  await page.eval(() => { history.replaceState(null, '', '/elsewhere.html'); document.body.textContent = 'Another page altogether'; });
  await save(popup);
  const [row] = await libraryRows();
  expect(row?.text).toContain(title);
});

test('an article that is not there says so', async () => {
  const reader = await browser.openOwn('reader.html?id=no-such-article');
  expect(await reader.ready()).toBe('sorry');
  expect(await reader.eval(() => document.querySelector<HTMLElement>('[data-part="failure"]')?.dataset['kind'])).toBe('not-found');
});

staysSilent();

async function openPopup(): Promise<View> {
  const popup = await browser.popup(await browser.open(server.url('story.html')));
  expect(await popup.ready()).toBe('article');
  return popup;
}

async function save(popup: View): Promise<void> {
  await popup.click('[data-action="save"]');
  expect(await waitUntil(() => popup.eval(isSaved))).toBe(true);
}

async function libraryRows(): Promise<{ id: string; text: string }[]> {
  const library = await browser.openOwn('library.html');
  await library.ready();
  const rows = await library.eval(readRows);
  await library.close();
  return rows;
}

async function openSaved(): Promise<View> {
  const [row] = await libraryRows();
  const reader = await browser.openOwn(`reader.html?id=${row?.id}`);
  expect(await reader.ready()).toBe('article');
  return reader;
}

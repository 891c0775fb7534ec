import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticle } from '../unit/library/make-article.ts';
import type { Browser, Page } from './drive/browser.ts';
import { ask, saveArticle } from './hostile/save-in-own-page.ts';
import { servePages, type PageServer } from './serve-pages.ts';
import { keepPicture, startOver, staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

/** Pictures that can be kept, and what only says that it is one. */
const good = ['lead.jpg', 'one.png', 'two.png'];
const bad = ['drawing.svg', 'page.png', 'huge.png', 'gone.png', 'moved.png'];

let browser: Browser;
let there: PageServer;
let own: Page;
const heard: (IncomingHttpHeaders & { name: string })[] = [];

beforeAll(async () => {
  browser = await startOver();
  await browser.allowSites();
  there = await servePages('test/pages');
  const png = await readFile('icons/icon-128.png');
  const bodies: Record<string, [type: string, body: string | Buffer]> = {
    'lead.jpg': ['image/jpeg', await readFile('test/pages/seed/lead.jpg')], 'one.png': ['text/html', png], 'two.png': ['image/png', png],
    'drawing.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"/>'],
    'page.png': ['image/png', '<!doctype html><script>alert(1)</script>'], 'huge.png': ['image/png', Buffer.concat([png, Buffer.alloc(12_000_000)])],
  };
  for (const [name, [type, body]] of Object.entries(bodies)) {
    there.on(name, (request, response) => { heard.push({ ...request.headers, name }); response.writeHead(200, { 'content-type': type }).end(body); });
  }
  // Where a redirection leads nobody can tell before it was followed: the reader's own router may be there.
  there.on('moved.png', (_, response) => response.writeHead(302, { location: '/router/reboot' }).end());
  there.on('cookie.html', (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': ['known=reader', 'lax=yes; SameSite=Lax', 'everywhere=yes; SameSite=None; Secure'] }).end('<title>x</title>'));
  await (await browser.open(there.url('cookie.html'))).close();
  own = await browser.openOwn('options.html');
  await own.ready();
});

afterAll(() => there.close());

test('the pictures of a saved article are kept without cookies, referrer or origin, and show offline', async () => {
  const id = await saveArticle(own, story());
  const reader = await openReader(id);
  expect(await images(reader)).toEqual([]);
  await keepPicture('reader-pictures-held-light', reader);
  expect(there.asked.filter((path) => !/cookie|favicon/.test(path))).toEqual([]);
  await reader.click('[data-part="pictures-held"] [data-action="keep-pictures"]');
  await untilKept(reader, good.length);
  expect((await images(reader)).every((src) => src.startsWith('blob:'))).toBe(true);
  expect(await reader.eval(() => document.querySelector('[data-part="album"] p')?.textContent)).toMatch(/3 .*5 /);
  expect(heard.length).toBeGreaterThan(3);
  expect(there.asked).toContain('/moved.png');
  expect(there.asked).not.toContain('/router/reboot');
  expectSilent(heard);
  // The access was for this once.
  expect(await origins()).toEqual([]);
  await keepPicture('reader-pictures-kept-light', reader);
  await reader.close();
  there.asked.length = 0;
  const later = await openReader(id);
  expect(await waitUntil(() => later.eval(() => [...document.images].filter(({ naturalWidth, src }) => naturalWidth > 0 && src.startsWith('blob:')).length === 3))).toBe(true);
  expect(there.asked.filter((path) => !/favicon/.test(path))).toEqual([]);
  expect(await usage()).toMatch(/3 .*1 /);
});

test('they stay when it is saved again, and go with it for ever', async () => {
  const reader = await openReader(await saveArticle(own, story({ text: `${story().text} Changed.`, html: `${story().html}<p>Changed.</p>` })));
  expect(await images(reader)).toHaveLength(good.length);
  const id = await reader.eval(() => new URL(location.href).searchParams.get('id') ?? '');
  await reader.close();
  await ask(own, 'forget-articles', { ids: [id] });
  expect(await stored()).toBe(good.length);
  await ask(own, 'destroy-articles', { ids: [id] });
  expect(await waitUntil(async () => (await stored()) === 0)).toBe(true);
});

test('with access to all sites everything that is saved keeps its pictures, and nothing is tidied by itself', async () => {
  await own.show();
  await own.click('[data-action="keep-all-pictures"]');
  expect(await waitUntil(() => own.eval(() => document.querySelector('[data-action="keep-all-pictures"]')?.getAttribute('aria-pressed') === 'true'))).toBe(true);
  await keepPicture('options-pictures-light', own);
  const id = await saveArticle(own, story());
  expect(await waitUntil(async () => (await stored()) === good.length)).toBe(true);
  expect(await own.eval(async () => (await (globalThis as unknown as Extension).chrome.scripting.getRegisteredContentScripts()).length)).toBe(0);
  const reader = await openReader(id);
  await reader.click('[data-action="drop-pictures"]');
  expect(await waitUntil(async () => (await stored()) === 0)).toBe(true);
  expect(await waitUntil(async () => (await images(reader)).length === 0)).toBe(true);
  // Asked for, and shown always by choice: both go the same way, once for each picture.
  heard.length = 0;
  await reader.click('[data-action="show-pictures"]');
  expect(await waitUntil(async () => (await shownHere(reader)) === good.length)).toBe(true);
  await ask(own, 'change-settings', { change: { savedPictures: 'always' } });
  const always = await openReader(id);
  expect(await waitUntil(async () => (await shownHere(always)) === good.length)).toBe(true);
  const loaded = heard.filter(({ name }) => good.includes(name));
  expect(loaded.map(({ name }) => name).sort()).toEqual([...good, ...good].sort());
  expectSilent(loaded);
  await always.close();
  await ask(own, 'change-settings', { change: { savedPictures: 'ask' } });
  await own.show();
  await own.click('[data-action="keep-all-pictures"]');
  expect(await waitUntil(async () => (await origins()).length === 0)).toBe(true);
  await saveArticle(own, story({ url: there.url('other.html') }));
  await new Promise((resolve) => { setTimeout(resolve, 300); });
  expect(await stored()).toBe(0);
});

staysSilent();

interface Extension {
  chrome: {
    permissions: { getAll(): Promise<{ origins: string[] }> };
    scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  };
}

function story(given: Parameters<typeof makeArticle>[1] = {}): ReturnType<typeof makeArticle> {
  const [lead = '', ...others] = [...good, ...bad];
  return makeArticle(1, {
    url: there.url('story.html'), lead: { src: there.url(lead), alt: 'the lead', caption: null, credit: null },
    html: `<p>The first paragraph of the story.</p>${others.map((name) => `<figure><img src="${there.url(name)}" alt="${name}"></figure>`).join('')}`, ...given,
  });
}

async function openReader(id: string): Promise<Page> {
  const reader = await browser.openOwn(`reader.html?id=${id}`);
  expect(await reader.ready()).toBe('article');
  return reader;
}

async function images(reader: Page): Promise<string[]> {
  return await reader.eval(() => [...document.querySelectorAll<HTMLImageElement>('main article img')].map(({ src }) => src));
}

/** Pictures that show under addresses of ours: we fetched them. */
async function shownHere(reader: Page): Promise<number> {
  return await reader.eval(() => [...document.querySelectorAll<HTMLImageElement>('main article img')].filter(({ naturalWidth, src }) => naturalWidth > 0 && src.startsWith('blob:')).length);
}

function expectSilent(requests: readonly IncomingHttpHeaders[]): void {
  for (const { cookie, referer, origin, ...others } of requests) expect([cookie, referer, origin, others['if-none-match']]).toEqual([undefined, undefined, undefined, undefined]);
}

async function untilKept(reader: Page, count: number): Promise<void> {
  expect(await waitUntil(() => reader.eval((wanted) => document.querySelector<HTMLElement>('[data-part="album"]')?.dataset['count'] === String(wanted), count))).toBe(true);
}

async function origins(): Promise<string[]> {
  return await own.eval(async () => (await (globalThis as unknown as Extension).chrome.permissions.getAll()).origins);
}

async function usage(): Promise<string> {
  const options = await browser.openOwn('options.html');
  await options.ready();
  const words = await waitUntil(async () => (await options.eval(() => document.querySelector('[data-part="picture-usage"]')?.textContent)) || null);
  await options.close();
  return words ?? '';
}

/** Kept pictures of the whole library, as they lie in the database. */
async function stored(): Promise<number> {
  return await own.eval(() => new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('pictures');
    opening.onerror = () => { reject(new Error('not opened')); };
    opening.onsuccess = () => {
      const counting = opening.result.transaction('pictures').objectStore('pictures').count();
      counting.onsuccess = () => { opening.result.close(); resolve(counting.result); };
    };
  }));
}

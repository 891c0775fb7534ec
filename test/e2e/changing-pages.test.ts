import { beforeEach, expect, test } from 'vitest';
import { makeArticle } from '../unit/library/make-article.ts';
import type { Browser, Page } from './drive/browser.ts';
import { readRows } from './read-article.ts';
import { sharedPages, startOver, staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

/** One of each kind for everyday, fifty by `npm run test:hostile -- changing`. */
const cycles = process.env['CLEAN_COPY_SUITE'] === 'hostile' ? 50 : 1;
const cycle = (step: number, most: number): number[] => Array.from({ length: cycles }, (_, index) => ((index + 1) * step) % most);

/** What may come of a page that goes on while it is read or saved: either story under its own address, or none, with a reason. */
const reasons = ['page-changed', 'still-loading', 'no-article', 'empty-page', 'too-complex', 'busy-page'];

const storyOf = (name: string): string => Array.from({ length: 9 }, (_, index) => `<p>Paragraph ${index} of the story named ${name}, which tells of the harbour of ${name}, of its ferry and of the price of bread there, at some length.</p>`).join('');
const headOf = (name: string): string => `<h1>The harbour of ${name} froze early</h1>`;

/** An application: it changes the address at once, and the story some milliseconds later, as one that asks its server. */
const application = `<!doctype html><html lang="en"><title>alder</title><body><main><article>${headOf('alder')}${storyOf('alder')}</article></main>
<script>window.go = (name, head, body, waitMs) => { history.pushState(null, '', name); document.title = name; const swap = () => { document.querySelector('article').innerHTML = head + body; }; if (waitMs === 0) swap(); else setTimeout(swap, waitMs); };</script></body></html>`;

let browser: Browser;
let at: (name: string) => string;

beforeEach(async () => {
  browser = await startOver();
  const pages = await sharedPages();
  for (const name of ['alder', 'birch']) pages.on(`changing/${name}`, { type: 'text/html; charset=utf-8', body: application });
  at = (name) => pages.url(`changing/${name}`);
});

test.each(cycle(37, 200).map((afterMs) => [afterMs, (afterMs * 7) % 70]))('a page goes on %i ms after the click, its story %i ms later', async (afterMs, waitMs) => {
  const page = await browser.open(at('alder'));
  await later(page, { afterMs, waitMs });
  const shown = await readThere(page);
  if (shown.failure !== undefined) expect(reasons).toContain(shown.failure);
  else expectOneStory(shown.address ?? '', shown.text);
});

test.each([150, 300, 500, 800, 2_000])('clicked at once when the address is new and the story %i ms late, with nothing changing between', async (waitMs) => {
  const page = await browser.open(at('alder'));
  await later(page, { afterMs: 0, waitMs });
  await waitUntil(() => page.eval(() => location.pathname.endsWith('birch')));
  expectOwnStory(await readThere(page), waitMs < 1_000 ? 'birch' : null);
});

test.each([150, 500, 800])('the same back at the address that it was loaded from, %i ms late', async (waitMs) => {
  const page = await browser.open(at('alder'));
  await later(page, { afterMs: 0, waitMs: 0 });
  await waitUntil(() => page.eval(() => location.pathname.endsWith('birch')));
  expectOwnStory(await readThere(page), 'birch');
  await page.eval((next) => {
    addEventListener('popstate', () => { setTimeout(() => { document.querySelector('article')!.innerHTML = next.head + next.body; }, next.waitMs); }, { once: true });
    history.back();
  }, { head: headOf('alder'), body: storyOf('alder'), waitMs });
  await waitUntil(() => page.eval(() => location.pathname.endsWith('alder')));
  expectOwnStory(await readThere(page), 'alder');
});

test('a page whose address says nothing of its story is read at the second try', async () => {
  const page = await browser.open(at('alder'));
  await page.eval((next) => { (globalThis as unknown as { go(...words: unknown[]): void }).go('?id=7', next.head, next.body, 0); }, { head: headOf('birch'), body: storyOf('birch') });
  expect((await readThere(page)).failure).toBe('still-loading');
  expect((await readThere(page)).text).toContain('named birch');
});

test.each(cycle(31, 150))('the same while it is saved by its shortcut, %i ms after the key', async (afterMs) => {
  const page = await browser.open(at('alder'));
  // Chromium raises the command in the background, which grants no access: the button has granted it already.
  const popup = await browser.popup(page);
  await popup.ready();
  await popup.close();
  await later(page, { afterMs, waitMs: 40 });
  await browser.pressShortcut(page, 'save-article');
  await new Promise((resolve) => { setTimeout(resolve, 900); });
  for (const { url, text } of await savedStories()) expectOneStory(url, text);
});

test.each(cycle(29, 120))('a tab that closes %i ms after the key: the whole article or none', async (afterMs) => {
  const page = await browser.open(at('alder'));
  const popup = await browser.popup(page);
  await popup.ready();
  await popup.close();
  await browser.pressShortcut(page, 'save-article');
  await new Promise((resolve) => { setTimeout(resolve, afterMs); });
  await page.close();
  await new Promise((resolve) => { setTimeout(resolve, 600); });
  for (const { url, text } of await savedStories()) expectOneStory(url, text);
});

test('the extension is reloaded in the middle of saves: each is whole or absent, and what was told saved is there', async () => {
  const own = await browser.openOwn('options.html');
  await own.ready();
  await own.eval((articles) => {
    const { chrome } = globalThis as unknown as Extension;
    for (const article of articles) void chrome.runtime.sendMessage({ name: 'save-article', ask: { article } }).then((answer) => { localStorage.setItem('told', `${localStorage.getItem('told') ?? ''} ${answer.value?.id ?? ''}`); }, () => undefined);
  }, Array.from({ length: 30 }, (_, index) => makeArticle(index, { html: `<p>${'long '.repeat(20_000)}</p>`, text: 'long '.repeat(20_000) })));
  await waitUntil(() => own.eval(() => (localStorage.getItem('told') ?? '').length > 60).catch(() => true));
  await browser.reloadExtension();
  const library = await waitUntil(() => browser.openOwn('library.html').catch(() => null), 10_000);
  await library!.ready();
  const told = await library!.eval(() => { const ids = (localStorage.getItem('told') ?? '').trim().split(/\s+/); localStorage.removeItem('told'); return ids; });
  const bodies = await library!.eval(async () => Object.keys(await (globalThis as unknown as Extension).chrome.storage.local.get(null)).filter((key) => key.startsWith('body:')).map((key) => key.slice(5)));
  await library!.close();
  expect(told.length).toBeGreaterThan(1);
  expect(bodies).toEqual(expect.arrayContaining(told));
  for (const { text } of await savedStories()) expect(text.length).toBeGreaterThan(90_000);
});

staysSilent();

interface Extension {
  chrome: {
    runtime: { sendMessage(message: unknown): Promise<{ value?: { id: string } }> };
    storage: { local: { get(keys: null): Promise<object> } };
  };
}

async function later(page: Page, { afterMs, waitMs }: { afterMs: number; waitMs: number }): Promise<void> {
  await page.eval((next) => { setTimeout(() => { (globalThis as unknown as { go(...words: unknown[]): void }).go('birch', next.head, next.body, next.waitMs); }, next.afterMs); }, { afterMs, waitMs, head: headOf('birch'), body: storyOf('birch') });
}

interface Shown {
  failure: string | undefined;
  address: string | undefined;
  text: string;
}

async function readThere(page: Page): Promise<Shown> {
  const popup = await browser.popup(page);
  await popup.ready();
  const shown = await popup.eval(() => ({
    failure: document.querySelector<HTMLElement>('[data-part="failure"]')?.dataset['kind'],
    address: document.querySelector<HTMLAnchorElement>('[data-part="source"] a')?.href,
    text: document.querySelector('[data-part="body"]')?.textContent ?? '',
  }));
  await popup.close();
  return shown;
}

/** The story of that name under its address; for null, that none is told. */
function expectOwnStory({ failure, address = '', text }: Shown, name: string | null): void {
  if (name === null) { expect(failure).toBe('still-loading'); return; }
  expect([failure, new URL(address).pathname.split('/').pop()]).toEqual([undefined, name]);
  expectOneStory(address, text);
}

function expectOneStory(url: string, text: string): void {
  const name = new URL(url).pathname.split('/').pop() ?? '';
  const other = name === 'alder' ? 'birch' : 'alder';
  expect(text).toContain(`Paragraph 8 of the story named ${name}`);
  expect(text).not.toContain(`named ${other}`);
}

/** The newest saved stories as a reader would open them. */
async function savedStories(): Promise<{ id: string; url: string; text: string }[]> {
  const own = await browser.openOwn('library.html');
  await own.ready();
  const rows = await own.eval(readRows);
  await own.close();
  const stories = [];
  for (const { id } of rows.slice(0, 3)) {
    const reader = await browser.openOwn(`reader.html?id=${id}`);
    expect(await reader.ready()).toBe('article');
    stories.push(await reader.eval((key) => ({ id: key, url: document.querySelector<HTMLAnchorElement>('[data-part="source"] a')?.href ?? '', text: document.querySelector('[data-part="body"]')?.textContent ?? '' }), id));
    await reader.close();
  }
  return stories;
}

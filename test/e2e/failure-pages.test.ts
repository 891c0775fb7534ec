import { readFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from './drive/browser.ts';
import { storyPage, title as storyTitle } from './hostile/story-page.ts';
import { isSaved, readArticle, readRows } from './read-article.ts';
import { secondStory } from './second-story.ts';
import { servePages, type PageServer } from './serve-pages.ts';
import { engine, keepPicture, sharedPages, startOver, staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

/** The promise, from the popup's first moment to its sentence, when the machine is there for us. */
const sentenceWithinMs = 1000;

interface Case {
  name: string;
  /** Where the tab is; a name without a scheme is on our server. */
  at: string;
  kind: string;
  /** The address never finishes loading. */
  isEndless?: boolean;
}

const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
const frontPage = `<!doctype html><title>Coast Courier</title><h1>Coast Courier</h1><ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/story-${i}">Headline number ${i} of the day</a></li>`).join('')}</ul>`;

const cases: Case[] = [
  { name: 'a page of the browser', at: engine === 'chromium' ? 'chrome://version' : 'about:license', kind: 'browser-page' },
  // Chromium hides the address of these two from an extension, and says no more than that it refuses.
  { name: 'an empty tab', at: 'about:blank', kind: engine === 'chromium' ? 'not-allowed' : 'empty-page' },
  { name: 'the source of a page', at: 'view-source:kinds/story.html', kind: engine === 'chromium' ? 'not-allowed' : 'view-source' },
  { name: 'a page of the extension', at: 'library.html', kind: 'extension-page' },
  { name: 'an address that nobody answers', at: 'nobody', kind: 'error-page' },
  { name: 'a PDF', at: 'kinds/file.pdf', kind: 'pdf' },
  { name: 'a PDF without the ending', at: 'kinds/report', kind: 'pdf' },
  { name: 'an image', at: 'kinds/image.png', kind: 'image' },
  { name: 'an SVG document', at: 'kinds/drawing.svg', kind: 'image' },
  { name: 'a film', at: 'kinds/film.webm', kind: 'media' },
  { name: 'JSON', at: 'kinds/data.json', kind: 'data' },
  { name: 'XML', at: 'kinds/feed.xml', kind: 'data' },
  { name: 'plain text', at: 'kinds/notes.txt', kind: 'plain-text' },
  { name: 'an empty page', at: 'kinds/empty.html', kind: 'empty-page' },
  { name: 'a front page', at: 'kinds/front.html', kind: 'no-article' },
  { name: 'a page that is one frame', at: 'kinds/frame.html', kind: 'frame' },
  { name: 'a frameset', at: 'kinds/frameset.html', kind: 'frame' },
  { name: 'a page that is still loading', at: 'kinds/endless.html', kind: 'still-loading', isEndless: true },
];

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  browser = await startOver();
  server = await sharedPages();
  await serveKinds(server);
  // One saved article, so that the list beside the sentence has something to show.
  const popup = await browser.popup(await browser.open(server.url('kinds/story.html')));
  await popup.ready();
  await popup.click('[data-action="save"]');
  await waitUntil(() => popup.eval(() => document.querySelector('[data-action="save"]')?.getAttribute('aria-pressed') === 'true'));
  await popup.close();
});

afterEach(async () => {
  await browser.closeTabs();
});

describe('a page that cannot be read gets its sentence within a second, and the saved list beside it', () => {
  test.each(cases)('$name: $kind', async (wanted) => {
    const popup = await browser.popup(await visit(wanted));
    expect(await popup.ready()).toBe('sorry');
    // An upper bound: from the navigation of the popup until a test that asks every 20 ms has its answer.
    const tookMs = await popup.eval(() => performance.now());
    const shown = await popup.eval(() => {
      const failure = document.querySelector<HTMLElement>('[data-part="failure"]');
      return { kind: failure?.dataset['kind'], words: failure?.innerText ?? '' };
    });
    expect(shown.kind).toBe(wanted.kind);
    expect(shown.words.length).toBeGreaterThan(20);
    expect(shown.words).not.toMatch(/undefined|\[object|Error:/);
    expect(await waitUntil(async () => (await popup.eval(readRows)).length === 1)).toBe(true);
    expect(tookMs).toBeLessThan(sentenceWithinMs * crowding());
    if (wanted.kind === 'no-article') await keepPicture('popup-sorry-light-720', popup);
    await popup.close();
  });
});

test('a page that is busy is called so, and is waited for by a save without a popup', async () => {
  const page = await browser.open(server.url('kinds/plain.html'));
  // Also what gives a test's keys access to the tab in Chromium.
  const first = await browser.popup(page);
  expect(await first.ready()).toBe('article');
  await first.close();
  await keepBusy(page, 4_000);
  const popup = await browser.popup(page);
  expect(await popup.ready()).toBe('sorry');
  expect(await popup.eval(() => document.querySelector<HTMLElement>('[data-part="failure"]')?.dataset['kind'])).toBe('busy-page');
  await popup.close();
  await page.eval(() => undefined);
  await keepBusy(page, 3_000);
  await browser.pressShortcut(page, 'save-article');
  const library = await browser.openOwn('library.html');
  expect(await waitUntil(async () => (await library.eval(readRows)).some(({ text }) => text.includes(storyTitle)), 15_000)).toBe(true);
  await library.close();
});

test('an article too large for a tab is told to be saved first', async () => {
  server.on('kinds/long.html', { type: 'text/html; charset=utf-8', body: storyPage({ inside: Array.from({ length: 9_000 }, (_, n) => `<p>Entry ${n} of the pilots’ book: the wind came from the north-east, the ice at the third buoy was ${n % 60} centimetres thick, and no ship passed.</p>`).join('') }) });
  const popup = await browser.popup(await browser.open(server.url('kinds/long.html')));
  expect(await popup.ready()).toBe('article');
  await popup.click('[data-action="open-reader"]');
  expect(await waitUntil(() => popup.eval(() => document.querySelector<HTMLElement>('[data-part="problem"]')?.dataset['kind']))).toBe('too-large');
  await popup.close();
});

test('a story in XHTML is a story', async () => {
  const popup = await browser.popup(await browser.open(server.url('kinds/story.xhtml')));
  expect(await popup.ready()).toBe('article');
  const { title, story } = await popup.eval(readArticle);
  await popup.close();
  const plain = await browser.popup(await browser.open(server.url('kinds/plain.html')));
  await plain.ready();
  expect({ title, story }).toEqual(await plain.eval(readArticle).then((shown) => ({ title: shown.title, story: shown.story })));
  expect(story).toContain('ginkgo');
  await plain.close();
});

test('a file of this machine is read where the browser lets us, and is saved under its own address', async () => {
  const popup = await browser.popup(await browser.open(`file://${path.resolve('test/pages/seed/page.html')}`));
  expect(await popup.ready()).toBe('article');
  await popup.click('[data-action="save"]');
  expect(await waitUntil(() => popup.eval(isSaved))).toBe(true);
  await popup.close();
});

test('Chrome shows no warning at install', async ({ skip }) => {
  if (engine !== 'chromium') skip('Firefox has no such question to be asked; its list of permissions with a sentence holds none of ours');
  const asker = await browser.open(`${await browser.installBeside('test/e2e/install-asker')}page.html`);
  const warningsOf = async (manifest: object): Promise<string[]> => await asker.eval(
    (text) => (globalThis as unknown as { chrome: { management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> } } }).chrome.management.getPermissionWarningsByManifest(text), JSON.stringify(manifest));
  const manifest = JSON.parse(await readFile(path.join(process.env['CLEAN_COPY_DIST'] ?? '', 'chrome/manifest.json'), 'utf8')) as object;
  expect(await warningsOf({ ...manifest, name: 'x', description: 'x', default_locale: undefined })).toEqual([]);
  // The asker can tell.
  expect(await warningsOf({ ...manifest, name: 'x', description: 'x', default_locale: undefined, host_permissions: ['*://*/*'] })).toHaveLength(1);
  await asker.close();
});

staysSilent();

/** How many tasks wait for each core, one when the machine is there for us: with five, a second of the product takes five. */
function crowding(): number {
  const [load = 0] = loadavg();
  return load < availableParallelism() ? 1 : Math.max(1.5, (load + 1) / availableParallelism());
}

/** From now on, for so many milliseconds, nothing of ours runs in the page. */
async function keepBusy(page: Page, ms: number): Promise<void> {
  await page.eval((length) => { setTimeout(() => { for (const end = Date.now() + length; Date.now() < end;); }, 50); }, ms);
  await new Promise((resolve) => setTimeout(resolve, 100));
}

async function visit({ at, isEndless = false }: Case): Promise<Page> {
  if (at === 'library.html') return browser.openOwn(at);
  if (at !== 'nobody') {
    const page = await browser.open(at.replace(/^(view-source:)?(?=kinds\/)/, (prefix) => prefix + server.url('')), { waits: !isEndless });
    if (isEndless) await waitUntil(() => page.eval(() => document.querySelector('h1') !== null).catch(() => false));
    return page;
  }
  const gone = await servePages('test/pages');
  const address = gone.url('story.html');
  await gone.close();
  const page = await browser.open(address, { waits: false });
  // The browser needs a moment to find out, and its error page answers no test.
  await new Promise((resolve) => setTimeout(resolve, 700));
  return page;
}

async function serveKinds(pages: PageServer): Promise<void> {
  const html = 'text/html; charset=utf-8';
  pages.on('kinds/story.html', { type: html, body: secondStory });
  pages.on('kinds/file.pdf', { type: 'application/pdf', body: pdf });
  pages.on('kinds/report', { type: 'application/pdf', body: pdf });
  pages.on('kinds/image.png', { type: 'image/png', body: await readFile('icons/icon-128.png') });
  pages.on('kinds/drawing.svg', { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Drawn</text></svg>' });
  pages.on('kinds/plain.html', { type: html, body: storyPage() });
  pages.on('kinds/story.xhtml', { type: 'application/xhtml+xml', body: storyPage().replace('<!doctype html><html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"').replace(/<meta([^>]*)>/g, '<meta$1/>') });
  pages.on('kinds/film.webm', { type: 'video/webm', body: 'x' });
  pages.on('kinds/data.json', { type: 'application/json', body: '{"story": ["not", "one"]}' });
  pages.on('kinds/feed.xml', { type: 'application/xml', body: '<?xml version="1.0"?><feed><entry><title>One</title></entry></feed>' });
  pages.on('kinds/notes.txt', { type: 'text/plain', body: 'Milk\nBread\n' });
  pages.on('kinds/empty.html', { type: html, body: '<!doctype html><title>Nothing</title>' });
  pages.on('kinds/front.html', { type: html, body: frontPage });
  pages.on('kinds/frame.html', { type: html, body: '<!doctype html><title>Frame</title><style>body{margin:0}iframe{width:100vw;height:100vh;border:0}</style><iframe src="story.html"></iframe>' });
  pages.on('kinds/frameset.html', { type: html, body: '<!doctype html><title>Frames</title><frameset cols="100%"><frame src="story.html"></frameset>' });
  pages.on('kinds/endless.html', (_, response) => {
    response.writeHead(200, { 'content-type': html });
    response.write('<!doctype html><title>Slow</title><h1>Slow story</h1><p>The first paragraph has come, the others are on their way.');
  });
}

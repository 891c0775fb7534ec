import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Browser } from './drive/browser.ts';
import { readFile } from 'node:fs/promises';
import { sharedPages, startOver, staysSilent } from './shared-browser.ts';
import { slowness } from './slowness.ts';
import { openFixture, openPopup, pressTidy, settled } from './tidy-popup.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Frames in which an ask may be seen where nothing else works: none. Where others wait for the processors, a look at the page is not
 * always done when the next frame is due; without us each ask would be seen in dozens.
 */
const mostSeen = (): number => (slowness() > 1.2 ? 6 : 0);

/** Milliseconds between the pieces of a page that comes slowly. */
const pieceMs = 400;

let browser: Browser;

beforeEach(async () => {
  browser = await startOver();
});

// The other files' pages are of the same site: what a failed test leaves on would tidy them all.
afterEach(async () => { await stopTidying(); });

test('hides from the first frame on, without a press, until the permission is given back', async () => {
  const server = await sharedPages();
  await tidyAlways();
  const page = await openFixture(browser, 'tidy-always');
  expect(await settled(page)).toEqual([]);
  expect((await page.eval(() => (globalThis as unknown as { seen: string[] }).seen)).length).toBeLessThanOrEqual(mostSeen());
  await stopTidying();
  await page.goto(server.url('tidy-sticky/page.html'));
  expect(await page.eval(() => document.querySelector('.strip')?.checkVisibility())).toBe(true);
});

test('hides what comes piece by piece before it is drawn, and the reader’s own choices', async () => {
  const server = await sharedPages();
  await tidyAlways('127.0.0.1##.mine');
  const whole = (await readFile('test/pages/tidy-always/page.html', 'utf8')).replace('</style>', '.mine { display: block !important; }</style>').replace('</article>', '<div class="mine" data-expect="gone">A box that the reader chose.</div></article>');
  const pieces = whole.split(/(?=<aside|<form|<div class="mine)/);
  expect(pieces).toHaveLength(4);
  server.on('e2e/pieces.html', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    for (const [nth, piece] of pieces.entries()) setTimeout(() => { response.write(piece); if (nth === pieces.length - 1) response.end(); }, nth * pieceMs);
  });
  const page = await browser.open(server.url('e2e/pieces.html'));
  expect(await settled(page)).toEqual([]);
  expect((await page.eval(() => (globalThis as unknown as { seen: string[] }).seen)).length).toBeLessThanOrEqual(mostSeen());
  await stopTidying();
});

test('does nothing in a frame of a tidied site that stands in another site’s page', async () => {
  const server = await sharedPages();
  await tidyAlways();
  const inner = server.url('tidy-sticky/page.html');
  server.on('e2e/around.html', { type: 'text/html; charset=utf-8', body: `<!doctype html><title>Around</title><h1>Around</h1><iframe src="${inner}" width="800" height="600"></iframe>` });
  const page = await browser.open(server.url('e2e/around.html').replace('127.0.0.1', 'localhost'));
  // The frame is another origin's: it is asked by its own messages.
  expect(await page.eval(() => frames.length)).toBe(1);
  const popup = await openPopup(browser, page);
  const marks = await popup.eval(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(which: object): Promise<{ id: number }[]> }; scripting: { executeScript(what: object): Promise<{ result: unknown }[]> } } };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const answers = await chrome.scripting.executeScript({ target: { tabId: tab?.id, allFrames: true }, func: () => [location.hostname, document.querySelectorAll('[data-clean-copy-hidden]').length, 'cleanCopyTidying' in globalThis] });
    return answers.map(({ result }) => result);
  });
  expect(marks).toContainEqual(['127.0.0.1', 0, false]);
  await popup.close();
  // In its own site's page a frame is tidied.
  const own = await openFixture(browser, 'tidy-story');
  expect(await settled(own)).toEqual([]);
  await stopTidying();
});

staysSilent();

/** Presses "Always tidy", with choices of the reader's there already. */
async function tidyAlways(lines = ''): Promise<void> {
  await browser.allowSites();
  if (lines !== '') {
    const options = await browser.openOwn('options.html');
    await options.ready();
    await options.eval((text) => { document.querySelector<HTMLTextAreaElement>('#site-choices')!.value = text; }, lines);
    await options.click('[data-action="save-choices"]');
    await waitUntil(async () => (await options.eval(() => document.querySelector('[data-part="choices-outcome"]')?.textContent ?? '')) !== '');
    await options.close();
  }
  const popup = await openPopup(browser, await openFixture(browser, 'tidy-sticky'));
  await pressTidy(popup, 'true');
  await popup.click('[data-action="always-tidy"]');
  expect(await waitUntil(() => popup.eval(() => document.querySelector('[data-action="always-tidy"]')?.getAttribute('aria-pressed') === 'true'))).toBe(true);
  await waitUntil(() => popup.eval(async () => (await (globalThis as unknown as { chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } } }).chrome.scripting.getRegisteredContentScripts()).length === 2));
  await popup.close();
}

async function stopTidying(): Promise<void> {
  const options = await browser.openOwn('options.html');
  await options.ready();
  const isTidied = await waitUntil(() => options.eval(() => document.querySelector('[data-part="tidied-sites"] [data-site="127.0.0.1"] button') !== null), 1500);
  if (isTidied) await options.click('[data-part="tidied-sites"] [data-site="127.0.0.1"] button');
  await waitUntil(() => options.eval(() => document.querySelector('[data-part="tidied-sites"] [data-site]') === null));
  await options.close();
}

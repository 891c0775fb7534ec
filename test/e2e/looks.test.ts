import { beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page, View } from './drive/browser.ts';
import { expectSound } from './expect-sound.ts';
import { isSaved, readRows } from './read-article.ts';
import { secondStory } from './second-story.ts';
import { keepPicture, sharedPages, startOver, staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

/** A phone and a desk. */
const sizes = [[360, 740], [1280, 800]] as const;

let browser: Browser;
let id = '';
let emptyLibrary: Page;

beforeAll(async () => {
  browser = await startOver();
  emptyLibrary = await browser.openOwn('library.html');
  await emptyLibrary.ready();
  for (const width of [360, 1280]) {
    await emptyLibrary.size(width, 800);
    await keepPicture(`library-empty-light-${width}`, emptyLibrary);
  }
  const server = await sharedPages();
  server.on('e2e/second-story.html', { type: 'text/html; charset=utf-8', body: secondStory });
  for (const address of ['e2e/second-story.html', 'seed/page.html']) {
    const page = await browser.open(server.url(address));
    const popup = await browser.popup(page);
    await popup.ready();
    await popup.click('[data-action="save"]');
    expect(await waitUntil(() => popup.eval(isSaved))).toBe(true);
    await popup.close();
  }
  const library = await browser.openOwn('library.html');
  await library.ready();
  id = (await library.eval(readRows))[0]?.id ?? '';
  await browser.closeTabs();
});

describe('the popup', () => {
  test.each([false, true])('article, list and receipt, dark: %s', async (dark) => {
    const popup = await browser.popup(await browser.open((await sharedPages()).url('seed/page.html')));
    await popup.ready();
    // A popup that measures itself by its window can shrink to nothing.
    expect(await popup.eval(() => [innerWidth, innerHeight])).toEqual([720, 600]);
    await popup.media({ dark });
    // The popup goes on where it was left: at the receipt.
    await popup.eval(() => document.querySelector('main')?.scrollTo({ top: 0, behavior: 'instant' }));
    await settle(popup);
    await keepPicture(`popup-article-${tone(dark)}-720`, popup);
    await expectSound(popup);
    await popup.eval(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      document.querySelector('[data-part="removals"]')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    await settle(popup);
    await keepPicture(`popup-receipt-${tone(dark)}-720`, popup);
    await expectSound(popup);
    await popup.click('[data-action="show-list"]');
    await waitUntil(async () => (await popup.eval(readRows)).length === 2);
    await settle(popup);
    await keepPicture(`popup-list-${tone(dark)}-720`, popup);
    await expectSound(popup);
    await popup.close();
  });

  test.each([false, true])('sorry, dark: %s', async (dark) => {
    const server = await sharedPages();
    server.on('e2e/notes.txt', { type: 'text/plain', body: 'Milk' });
    const popup = await browser.popup(await browser.open(server.url('e2e/notes.txt')));
    expect(await popup.ready()).toBe('sorry');
    await popup.media({ dark });
    await settle(popup);
    await keepPicture(`popup-sorry-${tone(dark)}-720`, popup);
    await expectSound(popup);
    await popup.close();
  });
});

const pages: { name: string; address: () => string; view: string }[] = [
  { name: 'reader', address: () => `reader.html?id=${id}`, view: 'article' },
  { name: 'reader-sorry', address: () => 'reader.html?id=nothing', view: 'sorry' },
  { name: 'library', address: () => 'library.html', view: 'list' },
  { name: 'options', address: () => 'options.html', view: 'options' },
  { name: 'welcome', address: () => 'welcome.html', view: 'welcome' },
];

describe.each(pages)('$name', ({ name, address, view }) => {
  test.each([false, true])('at 360 and 1280 px, dark: %s', async (dark) => {
    const page = await browser.openOwn(address());
    expect(await page.ready()).toBe(view);
    await page.media({ dark });
    for (const [width, height] of sizes) {
      await page.size(width, height);
      await settle(page);
      await keepPicture(`${name}-${tone(dark)}-${width}`, page);
      await expectSound(page);
    }
    await page.close();
  });
});

staysSilent();

function tone(dark: boolean): string {
  return dark ? 'dark' : 'light';
}

/** Two frames after the fonts and pictures are there. */
async function settle(view: View): Promise<void> {
  await view.eval(async () => {
    await document.fonts.ready;
    await Promise.race([
      Promise.all([...document.images].map((image) => image.decode().catch(() => undefined))),
      new Promise((resolve) => setTimeout(resolve, 1000)),
    ]);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

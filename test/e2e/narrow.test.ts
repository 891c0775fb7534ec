import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page, View } from './drive/browser.ts';
import { findCutText } from './find-cut-text.ts';
import { findFaults } from './find-faults.ts';
import { longStory } from './long-story.ts';
import { isSaved, readRows } from './read-article.ts';
import { extensionFolder, keepPicture, sharedPages, startOver, staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

let browser: Browser;
let own = '';
let germanFolder = '';
let german = '';

beforeAll(async () => {
  browser = await startOver();
  const server = await sharedPages();
  server.on('e2e/long-story.html', { type: 'text/html; charset=utf-8', body: longStory });
  const popup = await browser.popup(await browser.open(server.url('e2e/long-story.html')));
  await popup.ready();
  await popup.click('[data-action="save"]');
  expect(await waitUntil(() => popup.eval(isSaved))).toBe(true);
  await popup.close();
  const library = await browser.openOwn('library.html');
  await library.ready();
  const id = (await library.eval(readRows))[0]?.id ?? '';
  own = await library.eval(() => location.href.replace('library.html', ''));
  pages.reader = `reader.html?id=${id}`;
  await library.close();
  // The same extension whose English is German: the language with the longest words of ours.
  germanFolder = await mkdtemp(path.join(tmpdir(), 'clean-copy-german-'));
  await cp(extensionFolder, germanFolder, { recursive: true });
  await cp(path.join(germanFolder, '_locales/de'), path.join(germanFolder, '_locales/en'), { recursive: true });
  const place = path.join(germanFolder, 'manifest.json');
  const manifest = JSON.parse(await readFile(place, 'utf8')) as { commands: Record<string, { suggested_key?: object }> };
  // Its keys may not come in the way of the tests after these.
  for (const command of Object.values(manifest.commands)) delete command.suggested_key;
  if ('browser_specific_settings' in manifest) Object.assign(manifest, { browser_specific_settings: { gecko: { id: 'another@cleancopy.example' } } });
  await writeFile(place, JSON.stringify(manifest));
  german = await browser.installBeside(germanFolder);
});

afterAll(() => rm(germanFolder, { recursive: true, force: true }));

const pages: Record<string, string> = { reader: '', library: 'library.html', options: 'options.html', welcome: 'welcome.html' };

describe('the popup', () => {
  test.each([360, 320, 200])('fits a window of %i px, as a phone or the zoom makes it', async (width) => {
    const popup = await browser.popup(await browser.open((await sharedPages()).url('seed/page.html')));
    await popup.ready();
    // A popup's window cannot be sized by a test; its page sizes itself in pixels as it does when the window is smaller.
    await popup.eval((wanted) => { for (const box of [document.documentElement, document.body]) box.style.inlineSize = `${wanted}px`; }, width);
    // Hosts are as long as they like.
    await popup.eval(() => document.querySelector('[data-part="source"] a')?.append(' thearchiveoftheharborofficeanditslighthouses.example'));
    await expectWhole(popup);
    expect(await popup.eval(() => [...document.querySelectorAll('.bar button')].filter((button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === ''))).toEqual([]);
    await keepPicture(`popup-article-${width}`, popup);
    await popup.eval(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      document.querySelector('[data-part="removals"]')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    await expectWhole(popup);
    await popup.click('[data-action="show-list"]');
    await waitUntil(async () => (await popup.eval(readRows)).length > 0);
    await expectWhole(popup);
    await keepPicture(`popup-list-${width}`, popup);
    await popup.close();
    await browser.closeTabs();
  });

  test('fills the window where it is a page of its own, in English and in German', async () => {
    for (const address of [own, german]) {
      const page = await browser.open(`${address}popup.html?in=tab`);
      await page.ready();
      for (const width of [1000, 360, 320]) {
        await page.size(width, 740);
        expect(await waitUntil(() => page.eval(() => document.body.getBoundingClientRect().width === innerWidth && Math.abs(document.body.getBoundingClientRect().height - innerHeight) < 2))).toBe(true);
        await expectWhole(page);
        await keepPicture(`popup-${address === own ? 'en' : 'de'}-tab-${width}`, page);
      }
      await page.close();
    }
  });
});

describe('every page', () => {
  test.each(Object.keys(pages))('%s: in a window of 320 px, at 400 percent zoom, with wide text; in German too', async (name) => {
    for (const [address, sizes] of [[own, [[320, 640], [320, 256]]], [german, [[320, 640], [1280, 800]]]] as const) {
      // The German one has no article: it says so, which is a page as well.
      const page = await browser.open(`${address}${pages[name]}`);
      const view = await page.ready();
      if (name !== 'reader') expect(view).not.toBe('sorry');
      for (const [width, height] of sizes) {
        await page.size(width, height);
        await expectWhole(page);
      }
      await keepPicture(`${name}-${address === own ? 'en-zoomed' : 'de'}`, page);
      await page.size(320, 640);
      await widenText(page);
      await expectWhole(page);
      await page.close();
    }
  });
});

staysSilent();

async function expectWhole(view: View): Promise<void> {
  await view.eval(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  expect([await view.eval(findFaults), await view.eval(findCutText)]).toEqual([[], []]);
}

/** WCAG 2.2, 1.4.12: what a reader's own style sheet may do to the text. */
async function widenText(page: Page): Promise<void> {
  await page.eval(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from './drive/browser.ts';
import type { ShelfInPage } from './library/shelf-in-page.ts';
import { readRows } from './read-article.ts';
import { keepPicture, startOver } from './shared-browser.ts';

declare const shelf: ShelfInPage;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startOver();
  const built = await build({ entryPoints: ['test/e2e/library/shelf-in-page.ts'], bundle: true, write: false, format: 'iife', target: ['chrome123', 'firefox142'], logLevel: 'warning' });
  page = await browser.openOwn('library.html');
  expect(await page.ready()).toBe('empty');
  await page.addScript(built.outputFiles[0]?.text ?? '');
  await page.eval(() => shelf.fill(300));
  await new Promise((resolve) => setTimeout(resolve, 800));
});

test('looks', async () => {
  console.log((await page.eval(readRows)).slice(0, 9));
  for (const dark of [false, true]) {
    await page.media({ dark });
    for (const width of [390, 1280]) {
      await page.size(width, 900);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await keepPicture(`shelf-${dark ? 'dark' : 'light'}-${width}`, page);
    }
  }
  await page.media({ dark: false });
  await page.press('x'); await page.press('j'); await page.press('x'); await page.press('j'); await page.press('x');
  await keepPicture(`shelf-chosen`, page);
  await page.press('t');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await keepPicture(`shelf-tags`, page);
  await page.press('Escape'); await page.press('Escape');await page.press('Escape');
  await page.press('?');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await keepPicture(`shelf-keys`, page);
  await page.press('Escape');
  await page.press('f');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await keepPicture(`shelf-filter`, page);
  await page.press('Escape');
  await page.click('[data-action="menu"]');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await keepPicture(`shelf-menu`, page);
  await page.press('Escape');
  await page.press('/');
  for (const letter of 'pelican') await page.press(letter);
  await new Promise((resolve) => setTimeout(resolve, 400));
  await keepPicture(`shelf-found`, page);
  await page.press('z');await page.press('z');
  await new Promise((resolve) => setTimeout(resolve, 400));
  await keepPicture(`shelf-nothing`, page);
});

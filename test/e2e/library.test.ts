import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { libraryContract } from '../unit/library/library-contract.ts';
import { makeArticle } from '../unit/library/make-article.ts';
import type { Browser, Page } from './drive/browser.ts';
import type { LibraryInPage } from './library/in-page.ts';
import { emptyTheLibrary, sharedBrowser } from './shared-browser.ts';

/** The promise is 50 cycles; a run of every day makes two, `CLEAN_COPY_KILLS=50 npm run e2e -- library` all of them. */
const kills = Number(process.env.CLEAN_COPY_KILLS ?? 2);

let browser: Browser;
let source: string;

beforeAll(async () => {
  browser = await sharedBrowser();
  const built = await build({ entryPoints: ['test/e2e/library/in-page.ts'], bundle: true, write: false, format: 'iife', target: ['chrome123', 'firefox142'], logLevel: 'warning' });
  source = built.outputFiles[0]?.text ?? '';
});

afterAll(emptyTheLibrary);

/** A page of the extension with the product's modules in it. */
async function openPage(): Promise<Page> {
  const page = await browser.openOwn('options.html');
  await page.addScript(source);
  return page;
}

declare const library: LibraryInPage;

describe('the library on storage.local', () => {
  test.each(libraryContract.map(({ name }) => name))('%s', async (name) => {
    const page = await openPage();
    expect(await page.eval((wanted) => library.runCase(wanted), name)).toBeNull();
    await page.close();
  });

  test.each(['page', 'message'] as const)('200 saves from four pages at once give 200 rows (by %s)', async (by) => {
    await emptyTheLibrary();
    const pages = [await openPage(), await openPage(), await openPage(), await openPage()];
    const wrong = await Promise.all(pages.map((page, at) => page.eval((from, way) => library.saveAll(Array.from({ length: 50 }, (_, index) => from + index), way), at * 50, by)));
    expect(wrong.flat()).toEqual([]);
    const [page] = pages;
    expect(new Set(await page?.eval(() => library.titles())).size).toBe(200);
    expect(await page?.eval(() => library.check())).toEqual({ articles: 200, findings: [] });
    for (const one of pages) await one.close();
  });

  test('saves are there after a restart with the same profile', async () => {
    await emptyTheLibrary();
    const before = await openPage();
    expect(await before.eval(() => library.saveAll([1, 2, 3], 'message'))).toEqual([]);
    await browser.restart();
    const after = await openPage();
    expect(await after.eval(() => library.titles())).toHaveLength(3);
    expect(await after.eval(() => library.read(2))).toBe(makeArticle(2).text);
    await after.close();
  }, 120_000);

  test(`every acknowledged save is there after kill -9, whole (${kills} cycles)`, async () => {
    await emptyTheLibrary();
    let from = 0;
    for (let cycle = 0; cycle < kills; cycle++) {
      const page = await openPage();
      await page.eval((first) => library.saveOnAndOn(first), from);
      // Some saves and a different moment of the next one in each cycle.
      await new Promise((resolve) => { setTimeout(resolve, 300 + ((cycle * 37) % 200)); });
      const acknowledged = await page.eval(() => library.acknowledged);
      await browser.crash();
      const after = await openPage();
      const titles = new Set(await after.eval(() => library.titles()));
      for (let number = 0; number <= acknowledged; number++) expect(titles, `cycle ${cycle}`).toContain(`Story number ${number}`);
      expect(await after.eval(() => library.check()), `cycle ${cycle}`).toEqual({ articles: titles.size, findings: [] });
      expect(acknowledged, 'some were saved').toBeGreaterThanOrEqual(from);
      from = titles.size;
      await after.close();
    }
  }, kills * 60_000);
});

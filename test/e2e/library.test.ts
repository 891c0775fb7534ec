import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { libraryContract } from '../unit/library/library-contract.ts';
import { makeArticle } from '../unit/library/make-article.ts';
import type { Browser, Page } from './drive/browser.ts';
import { launch } from './drive/launch.ts';
import type { LibraryInPage } from './library/in-page.ts';
import { emptyTheLibrary, engine, sharedBrowser } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

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

  test('search keeps up with every save, and keeps nothing of what was deleted', async () => {
    await emptyTheLibrary();
    const page = await openPage();
    const numbers = Array.from({ length: 140 }, (_, number) => number);
    expect(await page.eval((all) => library.saveAll(all, 'message'), numbers)).toEqual([]);
    await waitUntil(() => page.eval(async () => (await library.indexed()) === 140), 20_000);
    expect(await page.eval(() => library.find('bread 1905'))).toEqual(['Story number 5']);
    expect(await page.eval(() => library.isInIndex('story 5 begins'))).toBe(true);
    expect(await page.eval(() => library.destroy(5))).toBe(true);
    expect(await page.eval(() => library.isInIndex('story 5 begins'))).toBe(false);
    expect(await page.eval(() => library.indexed())).toBe(139);
    expect(await page.eval(() => library.find('harbour'))).toHaveLength(139);
    // A browser that cleans up may take the index away: a search finds the same, and the index catches up behind it.
    await page.eval(() => { indexedDB.deleteDatabase('search'); });
    expect(await page.eval(() => library.find('harbour'))).toHaveLength(139);
    await waitUntil(() => page.eval(async () => (await library.indexed()) === 139), 20_000);
    await page.close();
  }, 60_000);

  test('saves are there after a restart with the same profile, and what layout 1 kept apart is together', async () => {
    await emptyTheLibrary();
    const before = await openPage();
    expect(await before.eval(() => library.saveAll([1, 2, 3], 'message'))).toEqual([]);
    await before.eval(() => library.toLayoutOne());
    expect(await before.eval(async () => [await library.apart(), await library.read(2), await library.find('bread 1902')])).toEqual([3, makeArticle(2).text, ['Story number 2']]);
    // As a search reads it that has no index.
    await before.eval(() => { indexedDB.deleteDatabase('search'); });
    expect(await before.eval(() => library.find('bread 1902'))).toEqual(['Story number 2']);
    await browser.restart();
    const after = await openPage();
    expect(await after.eval(() => library.titles())).toHaveLength(3);
    expect(await after.eval(() => library.read(2))).toBe(makeArticle(2).text);
    expect(await waitUntil(() => after.eval(async () => (await library.apart()) === 0), 20_000)).toBe(true);
    expect(await after.eval(async () => [await library.read(2), await library.find('bread 1902'), await library.check()])).toEqual([makeArticle(2).text, ['Story number 2'], { articles: 3, findings: [] }]);
    await after.close();
  }, 120_000);

  test(`every acknowledged save is there after kill -9, whole (${kills} cycles)`, async () => {
    await emptyTheLibrary();
    let from = 0;
    for (let cycle = 0; cycle < kills; cycle++) {
      const page = await openPage();
      await page.eval((first) => library.saveOnAndOn(first), from);
      // Some saves, and a different moment of the next one in each cycle.
      await waitUntil(() => page.eval((first) => library.acknowledged >= first + 2 || library.refused !== null, from), 20_000);
      expect(await page.eval(() => library.refused), `cycle ${cycle}`).toBeNull();
      await new Promise((resolve) => { setTimeout(resolve, (cycle * 37) % 200); });
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

  // Firefox has no limit that a test could reach; Chromium has one of 10 MB where the permission is missing.
  test.runIf(engine === 'chromium')('a full storage says so, loses nothing, and takes the next small one', async () => {
    const copy = await mkdtemp(path.join(tmpdir(), 'clean-copy-small-'));
    await cp(path.join(process.env.CLEAN_COPY_DIST ?? '', 'chrome'), copy, { recursive: true });
    const manifest = JSON.parse(await readFile(path.join(copy, 'manifest.json'), 'utf8')) as { permissions: string[] };
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
    await writeFile(path.join(copy, 'manifest.json'), JSON.stringify(manifest));
    const small = await launch(engine, { executable: process.env.CLEAN_COPY_PROGRAM ?? '', extension: copy, profiles: process.env.CLEAN_COPY_STEP ?? '' });
    try {
      const page = await small.openOwn('options.html');
      await page.addScript(source);
      expect(await page.eval(() => library.save(1))).toBeNull();
      expect(await page.eval(async () => [await library.save(2, 2_000_000), await library.save(3, 2_000_000)])).toEqual([null, null]);
      expect(await page.eval(() => library.save(4, 3_000_000))).toBe('no-space');
      expect(await page.eval(() => library.save(5))).toBeNull();
      expect(await page.eval(() => library.titles())).toEqual(['Story number 5', 'Story number 3', 'Story number 2', 'Story number 1']);
      expect(await page.eval(() => library.check())).toEqual({ articles: 4, findings: [] });
    } finally {
      await small.close();
      await rm(copy, { recursive: true, force: true });
    }
  });
});

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from './drive/browser.ts';
import type { LibraryInPage } from './library/in-page.ts';
import { launch } from './drive/launch.ts';
import { emptyTheLibrary, engine, sharedBrowser } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

let browser: Browser;
let source: string;

beforeAll(async () => {
  browser = await sharedBrowser();
  const built = await build({ entryPoints: ['test/e2e/library/in-page.ts'], bundle: true, write: false, format: 'iife', target: ['chrome123', 'firefox142'], logLevel: 'warning' });
  source = built.outputFiles[0]?.text ?? '';
});

afterAll(emptyTheLibrary);

async function openPage(): Promise<Page> {
  const page = await browser.openOwn('options.html');
  await page.addScript(source);
  return page;
}

declare const library: LibraryInPage;

describe('automatic back-ups', () => {
  test('rotate in the folder, skip what has not changed, and come back whole', async () => {
    await emptyTheLibrary();
    const page = await openPage();
    expect(await page.eval(() => library.backupState())).toMatchObject({ plan: { every: 'never' }, last: null, nextAt: null, isDue: false, trouble: null });
    expect(await page.eval(() => library.saveAll([1, 2, 3], 'page'))).toEqual([]);
    expect(await page.eval(() => library.startFolderBackups(2))).toMatchObject({ plan: { every: 'week', place: 'folder', keep: 2 }, last: { articles: 3, slot: 1, name: expect.stringMatching(/^clean-copy-backup-[0-9a-z]{6}-1\.jsonl$/) as string }, isDue: false, trouble: null, folder: 'picked' });

    await page.eval(() => library.ageBackup(8));
    expect(await page.eval(() => library.backupState())).toMatchObject({ isDue: true });
    expect(await page.eval(() => library.backUpWhenDue())).toMatchObject({ isDue: false, last: { slot: 1 } });

    expect(await page.eval(() => library.saveAll([4], 'page'))).toEqual([]);
    expect(await page.eval(() => library.backUpWhenDue()), 'not before its time').toMatchObject({ last: { slot: 1, articles: 3 } });
    await page.eval(() => library.ageBackup(8));
    expect(await page.eval(() => library.backUpWhenDue())).toMatchObject({ last: { slot: 2, articles: 4 } });
    expect(await page.eval(() => library.backUpNow())).toMatchObject({ last: { slot: 1, articles: 4 } });
    const name = (await page.eval(() => library.backupState())).last?.name.slice(0, -'-1.jsonl'.length) ?? '';
    expect(await page.eval(() => library.backupFiles())).toEqual(expect.arrayContaining([`${name}-1.jsonl`, `${name}-2.jsonl`]));

    const before = await page.eval(() => library.titles());
    await page.eval(() => library.empty());
    expect(await page.eval((wanted) => library.restoreBackup(wanted), `${name}-2.jsonl`)).toMatchObject({ added: 4, damaged: [], isWhole: true });
    expect(await page.eval(() => library.titles())).toEqual(before);
    expect(await page.eval((wanted) => library.restoreBackup(wanted), `${name}-1.jsonl`)).toMatchObject({ added: 0, same: 4 });
    await page.close();
  });

  test('are written by the background when the browser starts and one is due', async () => {
    await emptyTheLibrary();
    const before = await openPage();
    expect(await before.eval(() => library.saveAll([1], 'page'))).toEqual([]);
    await before.eval(() => library.startFolderBackups(3));
    expect(await before.eval(() => library.saveAll([2], 'page'))).toEqual([]);
    await before.eval(() => library.ageBackup(8));
    await browser.restart();
    const after = await openPage();
    await waitUntil(async () => (await after.eval(() => library.backupState())).last?.slot === 2, 20_000);
    expect(await after.eval(() => library.backupState())).toMatchObject({ isDue: false, last: { articles: 2 }, trouble: null });
    await after.close();
  }, 120_000);

  test('say what went wrong, keep the last good one, and stop when they are told to', async () => {
    await emptyTheLibrary();
    const page = await openPage();
    expect(await page.eval(() => library.saveAll([1], 'page'))).toEqual([]);
    await page.eval(() => library.startFolderBackups(3));
    await page.eval(() => library.loseFolder());
    // Firefox lets nobody pick a folder, and calls the loss of one of the origin's own an unknown error.
    expect(await page.eval(() => library.backUpNow())).toMatchObject({ trouble: { kind: engine === 'chromium' ? 'place-gone' : 'failed' }, last: { slot: 1, articles: 1 }, isDue: false });
    expect(await page.eval(() => library.stopBackups())).toMatchObject({ plan: { every: 'never' }, nextAt: null, trouble: null, folder: null });
    await page.close();
  });

  test('never put an empty library in the place of a full one', async () => {
    await emptyTheLibrary();
    const page = await openPage();
    expect(await page.eval(() => library.saveAll([1], 'page'))).toEqual([]);
    await page.eval(() => library.startFolderBackups(1));
    await page.eval(async () => { await library.emptyArticles(); await library.ageBackup(8); });
    expect(await page.eval(() => library.backUpWhenDue())).toMatchObject({ isDue: false, last: { articles: 1 } });
    expect(await page.eval(() => library.backUpNow()), 'nor when asked').toMatchObject({ last: { articles: 1 }, trouble: null });
    const { last } = await page.eval(() => library.backupState());
    expect(await page.eval((wanted) => library.restoreBackup(wanted), last?.name ?? '')).toMatchObject({ added: 1 });
    await page.close();
  });

  test('of a new installation leave the files of the one before alone', async () => {
    await emptyTheLibrary();
    const page = await openPage();
    expect(await page.eval(() => library.saveAll([1], 'page'))).toEqual([]);
    await page.eval(() => library.startFolderBackups(1));
    const before = await page.eval(() => library.backupFiles());
    await page.eval(() => library.empty());
    expect(await page.eval(() => library.startFolderBackups(1)), 'an empty one writes nothing').toMatchObject({ last: null, isDue: false, trouble: null });
    expect(await page.eval(() => library.backupFiles())).toEqual(before);
    expect(await page.eval(() => library.saveAll([2], 'page'))).toEqual([]);
    expect(await page.eval(() => library.backUpNow())).toMatchObject({ last: { articles: 1, slot: 1 } });
    const after = await page.eval(() => library.backupFiles());
    expect(after).toHaveLength(before.length + 1);
    expect(after).toEqual(expect.arrayContaining(before));
    await page.close();
  });

  test('of a damaged library push no good file out, and say so', async () => {
    await emptyTheLibrary();
    const page = await openPage();
    expect(await page.eval(() => library.saveAll([1, 2, 3], 'page'))).toEqual([]);
    await page.eval(() => library.startFolderBackups(2));
    const good = await page.eval(() => library.backupFiles());
    const name = (await page.eval(() => library.backupState())).last?.name ?? '';
    await page.eval(() => library.damageArticle(2));
    expect(await page.eval(() => library.backUpNow())).toMatchObject({ last: { articles: 3, slot: 1 }, trouble: { kind: 'damaged' } });
    expect(await page.eval(() => library.backupFiles())).toEqual(good);
    expect(await page.eval((wanted) => library.restoreBackup(wanted), name)).toMatchObject({ added: 0, merged: 1, same: 2, isWhole: true });
    expect(await page.eval(() => library.backUpNow())).toMatchObject({ last: { articles: 3, slot: 2 }, trouble: null });
    await page.close();
  });

  test('go to the downloads folder by a permission asked in the click, each in the place of the oldest', async () => {
    const given = engine === 'chromium' ? await launchWithDownloads() : null;
    const own = given?.browser ?? browser;
    if (!given) await emptyTheLibrary();
    const page = await own.openOwn('options.html');
    await page.addScript(source);
    try {
      expect(await page.eval(() => library.saveAll([1, 2], 'page'))).toEqual([]);
      await page.eval(() => library.offerClick());
      await page.click('#start-backups');
      await waitUntil(async () => (await page.eval(() => library.backupState())).last !== null, 20_000);
      expect(await page.eval(() => library.backupState())).toMatchObject({ plan: { every: 'day', place: 'downloads', keep: 2 }, last: { slot: 1, articles: 2 }, trouble: null });
      for (const slot of [2, 1]) expect(await page.eval(() => library.backUpNow())).toMatchObject({ last: { slot }, trouble: null });
      const files = [...new Set(await page.eval(() => library.downloads()))].sort();
      expect(files.map((file) => file.split(/[\\/]/).slice(-2).join('/').replace(/backup-[0-9a-z]{6}/, 'backup-…'))).toEqual(['Clean Copy/clean-copy-backup-…-1.jsonl', 'Clean Copy/clean-copy-backup-…-2.jsonl']);
      for (const file of files) {
        const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
        expect([lines.length, lines.at(-1)]).toEqual([4, '{"end":2}']);
      }
      await rm(path.dirname(files[0] ?? ''), { recursive: true });
    } finally {
      await page.close();
      await given?.close();
    }
  }, 60_000);
});

/** Chromium without a window shows its question to nobody: there the permission is part of a copy's manifest. */
async function launchWithDownloads(): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const copy = await mkdtemp(path.join(tmpdir(), 'clean-copy-downloads-'));
  await cp(path.join(process.env.CLEAN_COPY_DIST ?? '', 'chrome'), copy, { recursive: true });
  const manifest = JSON.parse(await readFile(path.join(copy, 'manifest.json'), 'utf8')) as { permissions: string[]; optional_permissions?: string[] };
  manifest.permissions.push(...(manifest.optional_permissions ?? []));
  delete manifest.optional_permissions;
  await writeFile(path.join(copy, 'manifest.json'), JSON.stringify(manifest));
  const launched = await launch(engine, { executable: process.env.CLEAN_COPY_PROGRAM ?? '', extension: copy, profiles: process.env.CLEAN_COPY_STEP ?? '' });
  return { browser: launched, close: async () => { await launched.close(); await rm(copy, { recursive: true, force: true }); } };
}

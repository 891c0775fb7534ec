import { build } from 'esbuild';
import { expect } from 'vitest';
import type { Browser, Page } from '../drive/browser.ts';
import { startOver } from '../shared-browser.ts';
import { waitUntil } from '../wait-until.ts';
import type { ShelfInPage } from './shelf-in-page.ts';

/** Articles in the library: enough that most rows are not drawn. Two of them are archived or in the trash. */
export const shelfCount = 300;
export const lighthouse = 'The lighthouse that nobody switched off';
export const ferry = 'What the ferry carries in winter';
export const bread = 'Half of a report about bread';
export const bakery = 'Die Bäckerei am Hafen schließt nach hundert Jahren';
export const trashed = 'A story in the trash';

export type Shown = ReturnType<ShelfInPage['shown']>;

declare const shelf: ShelfInPage;

/** The library page that the tests of a file share, and its browser. */
export let page: Page;
export let browser: Browser;
/** `shelf-in-page.ts`, for a page that was loaded anew. */
export let source = '';

/** Opens the page on an empty library and fills it. */
export async function openShelf(): Promise<void> {
  browser = await startOver();
  const built = await build({ entryPoints: ['test/e2e/library/shelf-in-page.ts'], bundle: true, write: false, format: 'iife', target: ['chrome123', 'firefox142'], logLevel: 'warning' });
  source = built.outputFiles[0]?.text ?? '';
  page = await browser.openOwn('library.html');
  expect(await page.ready()).toBe('empty');
  await page.addScript(source);
  await page.eval((wanted) => shelf.fill(wanted), shelfCount);
}

/** Each test begins with everything shown and nothing chosen, whatever became of the one before. */
export async function showEverything(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await page.press('Escape');
  await ask('');
  if ((await shown()).view !== 'saved') await show('saved');
}

export const shown = (): Promise<Shown> => page.eval(() => shelf.shown());
export const stored = (title: string): ReturnType<ShelfInPage['stored']> => page.eval((wanted) => shelf.stored(wanted), title);
export const text = (selector: string): Promise<string> => page.eval((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText.replaceAll(/\s+/g, ' ').trim() ?? '', selector);
export const control = (title: string, action: string): Promise<string> => page.eval((wanted, name) => shelf.control(wanted, name), title, action);
export const act = async (title: string, action: string): Promise<void> => press(await control(title, action));

/** A trusted click, as soon as there is something to click. */
export async function press(selector: string): Promise<void> {
  await waitUntil(() => page.eval((wanted) => document.querySelector(wanted) !== null, selector));
  await page.click(selector);
}

/** What the page shows as soon as it is right; the assertion tells what was wrong. */
export async function untilShown(isRight: (now: Shown) => boolean): Promise<Shown> {
  await waitUntil(async () => isRight(await shown()));
  const now = await shown();
  expect(now).toSatisfy(isRight);
  return now;
}

export async function undo(): Promise<void> {
  await press('[data-action="undo"]');
  await untilShown((now) => now.undo?.startsWith('Undone') === true);
}

export async function ask(query: string): Promise<Shown> {
  await page.eval((wanted) => shelf.type(wanted), query);
  return untilShown((now) => now.count !== '' && !now.count.endsWith('…'));
}

export async function show(view: string): Promise<Shown> {
  await press(`[data-view="${view}"]`);
  return untilShown((now) => now.view === view);
}

/** In the middle of a navigation a page answers nothing. */
export async function isAt(path: string, view: string): Promise<boolean> {
  return page.eval((wanted, name) => location.pathname === wanted && document.body.dataset['ready'] === name, path, view).catch(() => false);
}

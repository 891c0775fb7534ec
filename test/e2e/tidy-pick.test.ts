import { beforeEach, expect, test } from 'vitest';
import type { Browser, Page } from './drive/browser.ts';
import { expectSound } from './expect-sound.ts';
import { keepPicture, startOver, staysSilent } from './shared-browser.ts';
import { goOn, keptLines, openFixture, openPopup, pressTidy } from './tidy-popup.ts';
import { waitUntil } from './wait-until.ts';

let browser: Browser;

beforeEach(async () => {
  browser = await startOver();
});

test('by the mouse, larger and smaller by keys, kept for the site', async () => {
  const page = await startPicking();
  await page.click('.masthead nav a');
  await page.press('ArrowUp');
  await page.press('Enter');
  expect(await isGone(page, '.masthead nav')).toBe(true);
  expect(await page.eval(() => [document.querySelector('[data-clean-copy-pick]') === null, location.pathname, document.querySelector('.masthead a')?.checkVisibility()])).toEqual([true, '/tidy-story/page.html', true]);
  expect(await keptLines(browser)).toEqual([expect.stringMatching(/^127\.0\.0\.1##.*nav/)]);
});

test('by a finger: the page hears nothing of the tap, and the one on the bar hides', async () => {
  const page = await startPicking();
  await page.eval(() => {
    const heard = globalThis as unknown as { heard: string[] };
    heard.heard = [];
    for (const type of ['touchstart', 'touchend', 'pointerdown', 'click']) document.addEventListener(type, () => heard.heard.push(type));
  });
  await page.tap('.byline');
  // The bar stands in a closed tree; Enter is what a keyboard presses there.
  await page.press('Enter');
  expect(await isGone(page, '.byline')).toBe(true);
  expect(await page.eval(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  expect(await keptLines(browser)).toEqual(['127.0.0.1##.byline']);
});

test('an overlay takes its shade and its lock along', async () => {
  const page = await startPicking('tidy-dialogs', 'box');
  await page.click('.box p');
  await page.press('ArrowUp');
  await page.press('Enter');
  expect(await isGone(page, '.box')).toBe(true);
  expect(await isGone(page, '.shade')).toBe(true);
  expect(await page.eval(() => getComputedStyle(document.body).overflowY)).not.toBe('hidden');
});

test('a frame is picked and hears nothing of it; above a modal dialog the bar answers', async () => {
  const page = await openFixture(browser, 'tidy-story');
  await page.eval(() => {
    document.body.insertAdjacentHTML('beforeend', '<dialog><p>A word of the site.</p></dialog>');
    document.querySelector('dialog')!.showModal();
    const heard = globalThis as unknown as { heard: number };
    heard.heard = 0;
    document.querySelector('iframe')!.contentWindow!.addEventListener('pointerdown', () => { heard.heard += 1; });
  });
  await startPickingOn(page);
  expect(await page.eval(() => document.elementFromPoint(innerWidth / 2, innerHeight - 30)?.getAttribute('data-clean-copy-pick') ?? document.elementFromPoint(innerWidth / 2, 30)?.getAttribute('data-clean-copy-pick'))).toBe('host');
  await page.press('Escape');
  await waitUntil(() => page.eval(() => document.querySelector('[data-clean-copy-pick="host"]') === null));
  expect(await page.eval(() => { const { open } = document.querySelector('dialog')!; document.querySelector('dialog')!.remove(); return open; })).toBe(true);
  await startPickingOn(page);
  await page.click('iframe');
  await page.press('Enter');
  expect(await isGone(page, 'iframe')).toBe(true);
  expect(await page.eval(() => (globalThis as unknown as { heard: number }).heard)).toBe(0);
});

test('by the keyboard alone: beside, larger, smaller, and by the bar’s own buttons', async () => {
  const page = await startPicking();
  await page.click('h1');
  await page.press('ArrowRight');
  await page.press('ArrowUp');
  await page.press('ArrowDown');
  // Shrinking goes back to what growing came from. Focus stands on "Hide".
  await page.press('Enter');
  expect(await isGone(page, '.byline')).toBe(true);
  expect(await page.eval(() => document.querySelector('h1')?.checkVisibility())).toBe(true);
});

test('Escape leaves everything as it was', async () => {
  const page = await openFixture(browser, 'tidy-story');
  const popup = await openPopup(browser, page);
  await pressTidy(popup, 'true');
  const before = await page.eval(() => document.documentElement.outerHTML);
  await popup.click('[data-action="pick"]');
  await waitUntil(() => page.eval(() => document.querySelector('[data-clean-copy-pick="host"]') !== null));
  await page.press('Escape');
  expect(await waitUntil(async () => (await page.eval(() => document.documentElement.outerHTML)) === before)).toBe(true);
  expect(await keptLines(browser)).toEqual([]);
});

test('the list of what is hidden is sound', async () => {
  const page = await startPicking();
  await page.click('.byline');
  await keepPicture('tidy-pick', page);
  await page.press('Escape');
  const popup = await openPopup(browser, page);
  await waitUntil(() => popup.eval(() => document.querySelector('[data-part="tidied"] li') !== null));
  await popup.eval(() => { document.querySelector<HTMLDetailsElement>('[data-part="tidied"] details')!.open = true; });
  await expectSound(popup);
});

staysSilent();

async function startPicking(name = 'tidy-story', event = ''): Promise<Page> {
  const page = await openFixture(browser, name);
  if (event) await goOn(page, event);
  await startPickingOn(page);
  return page;
}

/** On a page that is tidied already or is now. */
async function startPickingOn(page: Page): Promise<void> {
  const popup = await openPopup(browser, page);
  if (!await popup.eval(() => document.querySelector<HTMLElement>('[data-action="pick"]')?.checkVisibility() === true)) await pressTidy(popup, 'true');
  await popup.click('[data-action="pick"]');
  await waitUntil(() => page.eval(() => document.querySelector('[data-clean-copy-pick="host"]') !== null));
}

async function isGone(page: Page, selector: string): Promise<boolean> {
  return await waitUntil(() => page.eval((wanted) => document.querySelector(wanted)?.checkVisibility() === false, selector));
}

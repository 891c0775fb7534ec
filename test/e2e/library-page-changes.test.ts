import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, control, ferry, lighthouse, openShelf, page, press, showEverything, shown, text, untilShown } from './library/shelf-driver.ts';
import type { ShelfInPage } from './library/shelf-in-page.ts';
import { keepPicture, staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

declare const shelf: ShelfInPage;

beforeAll(openShelf);
beforeEach(showEverything);

describe('while a search of the texts is shown', () => {
  test('a change keeps what is chosen, the focus and the place', async () => {
    await ask('harbour ferry');
    await page.press('End');
    await page.press('x');
    const before = await untilShown((now) => now.focus === 'Story number 300' && now.chosen === 1);
    const top = await page.eval(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    for (const favourite of [true, false]) {
      await page.eval((wanted) => shelf.change('Story number 299', { favourite: wanted }), favourite);
      const pressed = await control('Story number 299', 'favourite');
      await waitUntil(() => page.eval((selector, wanted) => document.querySelector(selector)?.getAttribute('aria-pressed') === String(wanted), pressed, favourite));
      // Until the texts were looked through again.
      await waitUntil(async () => !(await shown()).count.endsWith('…'));
      expect(await shown()).toMatchObject({ focus: before.focus, chosen: 1, count: before.count });
      expect(Math.abs(await page.eval(() => document.activeElement?.getBoundingClientRect().top ?? 0) - top)).toBeLessThan(3);
    }
  });

  test('one that is deleted goes at once, and the rest stays', async () => {
    const { count } = await ask('harbour ferry');
    await page.press('End');
    await page.press('Delete');
    await untilShown((now) => now.focus === 'Story number 299');
    expect((await shown()).count).not.toBe(count);
    await page.press('z');
    await untilShown((now) => now.count === count);
  });
});

describe('what has to be known of the library', () => {
  const notice = (): Promise<(string | undefined)[]> => page.eval(() => [...document.querySelectorAll<HTMLElement>('[data-notice]')].map(({ dataset }) => dataset['notice']));
  const record = (key: string): Promise<Record<string, unknown> | null> => page.eval((wanted) => shelf.record(wanted), key) as Promise<Record<string, unknown> | null>;
  const put = async (records: Record<string, unknown>): Promise<void> => page.eval((wanted) => shelf.put(wanted), records);

  test('a newer layout: it is read and not changed, and the page says so', async () => {
    const meta = await record('meta');
    await put({ meta: { ...meta, version: 99, rev: 1 } });
    await waitUntil(async () => (await notice()).includes('newer'));
    expect(await text('[data-notice="newer"]')).toContain('newer Clean Copy');
    expect((await shown()).titles).toContain(lighthouse);
    await put({ meta });
    await waitUntil(async () => (await notice()).length === 0);
    expect(await notice()).toEqual([]);
  });

  test('damage: it is named, checked and repaired from here', async () => {
    const [meta, chunk] = [await record('meta'), await record('index:1')];
    const rows = chunk?.['rows'] as { title: string; savedAt?: string }[];
    await put({ 'index:1': { ...chunk, rows: rows.map((row, index) => (index === 0 ? { ...row, id: 7 } : row)) }, meta: { ...meta, rev: 2 } });
    await waitUntil(async () => (await notice()).includes('damaged'));
    expect(await text('[data-notice="damaged"]')).toBe(`1 record of the library cannot be read. ${rows[0]?.title} Check the library`);
    await keepPicture('library-damaged-light-1280', page);
    await press('[data-action="open-check"]');
    await press('[data-action="check"]');
    await waitUntil(async () => (await text('[data-part="check-sum"]')).startsWith('300 articles checked.'));
    await waitUntil(async () => (await notice()).length === 0);
    expect(await notice()).toEqual([]);
    await page.press('Escape');
  });

  test('a back-up that failed, or is late', async () => {
    const backup = { version: 1, library: 'abc', plan: { every: 'week', place: 'folder', keep: 3 }, last: null, lookedAt: new Date(Date.now() - 9 * 86_400_000).toISOString(), trouble: null };
    await put({ backup: { ...backup, lookedAt: new Date().toISOString(), trouble: { at: new Date().toISOString(), kind: 'place-gone', detail: '' } } });
    await waitUntil(async () => (await text('[data-notice="backup"]')).startsWith('The last one could not be written: the folder is not there'));
    expect(await notice()).toEqual(['backup']);
    await put({ backup });
    await waitUntil(async () => (await text('[data-notice="backup"]')).startsWith('An automatic back-up has been due since'));
    await put({ backup: { ...backup, plan: { ...backup.plan, every: 'never' } } });
    await waitUntil(async () => (await notice()).length === 0);
    expect(await notice()).toEqual([]);
  });
});

describe('what is shown', () => {
  test('the kept picture of an article, and none from its site', async () => {
    await page.eval((title) => shelf.keepRed(title), lighthouse);
    await page.eval((title) => shelf.change(title, { tags: ['sea', 'work', 'seen'] }), lighthouse);
    const source = (): Promise<string[]> => page.eval(() => [...document.querySelectorAll<HTMLImageElement>('[data-part="row"] .picture img')].filter(({ naturalWidth }) => naturalWidth === 40).map(({ src }) => src));
    await waitUntil(async () => (await source()).length === 1);
    expect(await source()).toEqual([expect.stringMatching(/^blob:/)]);
    await keepPicture('library-picture-light-1280', page);
    await page.eval((title) => shelf.change(title, { tags: ['sea', 'work'] }), lighthouse);
  });

  test('nothing is read anew while nobody looks', async () => {
    const hide = (isHidden: boolean): Promise<void> => page.eval((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
    const isPressed = async (): Promise<boolean> => page.eval((selector) => document.querySelector(selector)?.getAttribute('aria-pressed') === 'true', await control(ferry, 'favourite'));
    await hide(true);
    await page.eval((title) => shelf.change(title, { favourite: true }), ferry);
    await new Promise((resolve) => { setTimeout(resolve, 600); });
    expect(await isPressed()).toBe(false);
    await hide(false);
    expect(await waitUntil(isPressed)).toBe(true);
    await page.eval((title) => shelf.change(title, { favourite: false }), ferry);
    await waitUntil(async () => !(await isPressed()));
  });
});

staysSilent();

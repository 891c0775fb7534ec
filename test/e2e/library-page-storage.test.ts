import { readFile } from 'node:fs/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page, View } from './drive/browser.ts';
import { act, browser, lighthouse, openShelf, page, press, shelfCount, showEverything, text, untilShown } from './library/shelf-driver.ts';
import type { ShelfInPage } from './library/shelf-in-page.ts';
import { keepPicture, staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

declare const shelf: ShelfInPage;

beforeAll(openShelf);
beforeEach(showEverything);

describe('back-ups by hand', () => {
  test('go out as a file, come back by the menu, and say what came of it', async () => {
    await press('[data-action="menu"]');
    await press('[data-action="backup"]');
    await untilShown((now) => now.undo === 'The back-up is with your downloads.');
    const [file] = await page.eval(() => shelf.given());
    expect(file?.name).toMatch(/^clean-copy-backup-.*\.jsonl$/);
    const lines = file?.text.trim().split('\n') ?? [];
    expect(lines).toHaveLength(shelfCount + 2);
    const cut = [lines[0], lines[1], '{"summary":{"title":"Broken"}}'].join('\n');
    await page.eval((given) => shelf.choose('old.jsonl', given), cut);
    await press('[data-action="menu"]');
    await press('[data-action="restore-backup"]');
    await waitUntil(() => page.eval(() => document.querySelector('[data-action="restore-done"]') !== null));
    expect(await text('[data-part="restore-dialog"]')).toMatch(/0 articles added\. .*1 was here already\. .*The file ends before its end.* 1 line of the file could not be read: Line 3: Broken/);
    await press('[data-action="restore-done"]');
  });
});

describe('the storage page', () => {
  test('says how many and how large, gives back-ups, checks and repairs with a report', async () => {
    const options = await browser.openOwn('options.html#optionsStorage');
    expect(await options.ready()).toBe('options');
    const words = (selector: string): Promise<string> => options.eval((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText.replaceAll(/\s+/g, ' ').trim() ?? '', selector);
    await waitUntil(async () => (await words('[data-use="size"]')) !== '');
    // Firefox would read every text to count its bytes.
    expect(await words('[data-part="usage"]')).toMatch(new RegExp(`Saved 299 articles In the trash 1 article Size of all texts ${browser.engine === 'firefox' ? 'about ' : ''}[\\d.,]+ (kB|MB)`));
    await countsInSight(options, words);
    expect(await words('[data-part="picture-usage"]')).toMatch(/^No pictures are kept yet\./);
    expect(await words('[data-part="backup-state"]')).toBe('There are no automatic back-ups yet. Choose how often, then where to.');
    expect(await options.eval(() => [...document.querySelectorAll<HTMLElement>('[data-part="backups"] [data-action]')].map(({ dataset }) => dataset['action']))).toEqual(expect.arrayContaining(['backup-every', 'backup-to-downloads']));
    await options.click('[data-action="check"]');
    await waitUntil(async () => (await words('[data-part="check-sum"]')) !== '');
    expect(await words('[data-part="check-sum"]')).toBe('300 articles checked. All is well.');
    await options.eval(async () => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: { get(keys: string[]): Promise<Record<string, { rows: { id: string }[] }>>; set(items: object): Promise<void> } } } }).chrome.storage;
      const id = (await local.get(['index:0']))['index:0']?.rows[0]?.id ?? '';
      await local.set({ [`body:${id}`]: 'torn' });
    });
    await options.click('[data-action="check"]');
    await waitUntil(async () => (await words('[data-part="check-sum"]')).includes('wrong'));
    expect(await words('[data-part="check-report"]')).toBe('300 articles checked. 1 thing was wrong: Story number 300 The article could not be read. What could be read was kept.');
    await waitUntil(async () => (await words('[data-part="quarantine"]')) !== '');
    expect(await words('[data-part="quarantine"]')).toContain('1 record was put aside as it was found.');
    for (const [width, dark] of [[1280, false], [390, true]] as const) {
      await options.media({ dark });
      await options.size(width, 900);
      await options.eval(() => document.querySelector('#optionsStorage')?.scrollIntoView({ behavior: 'instant' }));
      await keepPicture(`storage-${dark ? 'dark' : 'light'}-${width}`, options);
    }
    await options.close();
  });
});

/** Nothing is counted in a tab behind another one; what changed meanwhile is counted when it is in front again. */
async function countsInSight(options: Page, words: (selector: string) => Promise<string>): Promise<void> {
  const meta = await page.eval(() => shelf.record('meta')) as { trashed: number };
  await page.show();
  await waitUntil(() => options.eval(() => document.hidden));
  await options.eval(() => {
    const counted: boolean[] = [];
    Object.assign(globalThis, { counted });
    new MutationObserver(() => counted.push(document.hidden)).observe(document.querySelector('[data-part="usage"]') as Element, { childList: true });
  });
  await page.eval((changed) => shelf.put({ meta: changed }), { ...meta, trashed: 2 });
  // A timer that is set behind the page's own, and longer: by then it would have counted.
  await options.eval(() => new Promise((resolve) => { setTimeout(resolve, 700); }));
  await options.show();
  await waitUntil(async () => (await words('[data-part="usage"]')).includes('In the trash 2 articles'));
  await page.eval((changed) => shelf.put({ meta: changed }), meta);
  await waitUntil(async () => (await words('[data-part="usage"]')).includes('In the trash 1 article '));
  expect(new Set(await options.eval(() => (globalThis as unknown as { counted: boolean[] }).counted))).toEqual(new Set([false]));
}

describe('looks', () => {
  test('the list, in both schemes and both widths, and from right to left', async () => {
    await page.show();
    for (const [width, dark] of [[1280, false], [1280, true], [390, false], [390, true], [360, true]] as const) {
      await page.media({ dark });
      await page.size(width, 900);
      await keepPicture(`shelf-${dark ? 'dark' : 'light'}-${width}`, page);
      expect(await page.eval(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
    await page.eval(() => { document.documentElement.dir = 'rtl'; });
    await page.press('Control+a');
    await keepPicture('shelf-rtl-360', page);
    expect(await page.eval(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await page.eval(() => { document.documentElement.dir = 'ltr'; });
    await page.press('Escape');
  });

  test('no accessibility violation, and nothing to press that is smaller than 24 px', async () => {
    await page.size(1280, 900);
    await page.media({ dark: false });
    await page.addScript(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
    await act(lighthouse, 'select');
    expect(await violationsOf(page)).toEqual([]);
    const small = await page.eval(() => [...document.querySelectorAll('button, a, input, select')].flatMap((element) => {
      const target = element.matches('input[type="checkbox"]') ? (element.closest('label') ?? element) : element;
      const { width, height } = target.getBoundingClientRect();
      return height === 0 || (width >= 24 && height >= 24) ? [] : [`${element.outerHTML.slice(0, 80)} ${width}×${height}`];
    }));
    expect(small).toEqual([]);
    for (const [open, name] of [[() => page.press('t'), 'tag-dialog'], [() => page.press('?'), 'keys-dialog'], [() => page.press('f'), 'filters']] as const) {
      await open();
      await waitUntil(() => page.eval((part) => document.querySelector(`[data-part="${part}"]`) !== null, name));
      await keepPicture(`shelf-${name}`, page);
      expect(await violationsOf(page)).toEqual([]);
      await page.press('Escape');
      if (name === 'tag-dialog') await page.press('Escape');
    }
  });
});

staysSilent();

async function violationsOf(view: View): Promise<string[]> {
  return view.eval(async () => {
    const { violations } = await (window as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }> } }).axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${String(node.target)} (${node.failureSummary ?? ''})`).join('; ')}`);
  });
}

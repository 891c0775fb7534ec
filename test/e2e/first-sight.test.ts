import { beforeAll, expect, test } from 'vitest';
import type { Browser } from './drive/browser.ts';
import { longStory } from './long-story.ts';
import { keepPicture, sharedPages, startOver, staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startOver();
  (await sharedPages()).on('e2e/long-story.html', { type: 'text/html; charset=utf-8', body: longStory });
});

test('a page stands in the chosen theme before anything is painted', async () => {
  const page = await browser.openOwn('options.html');
  await page.ready();
  await page.click('[data-value="black"] input');
  // The page is left in the same moment: what was chosen is kept all the same.
  await page.goto(await page.eval(() => location.href.replace('options', 'library')));
  await page.ready();
  expect(await waitUntil(() => page.eval(() => document.documentElement.dataset['theme'] === 'black'))).toBe(true);
  await page.goto(await page.eval(() => location.href));
  await page.ready();
  const times = await waitUntil(() => page.eval(() => {
    const paint = performance.getEntriesByType('paint')[0]?.startTime;
    return paint === undefined ? null : { paint, look: performance.getEntriesByName('look')[0]?.startTime ?? Infinity, colour: getComputedStyle(document.documentElement).backgroundColor };
  }));
  expect(times?.colour).toBe('rgb(0, 0, 0)');
  expect(times?.look).toBeLessThan(times?.paint ?? 0);
  await page.eval(() => localStorage.removeItem('look'));
  await page.close();
});

test('the first-run page cleans its demo text and puts it back as it came', async () => {
  const page = await browser.openOwn('welcome.html');
  expect(await page.ready()).toBe('welcome');
  const asks = (): string[] => [...document.querySelectorAll('[data-part="demo"] .demo-ask, [data-part="demo"] [data-part="body"] > *, [data-part="demo"] li[data-kind]')].map((one) => one.getAttribute('data-kind') ?? one.className);
  expect(await page.eval(asks)).toEqual(['demo-ask']);
  await page.click('[data-action="demo-clean"]');
  expect(await page.eval(asks)).toEqual(['', '', 'donation-ask', 'newsletter-form', 'related-story']);
  await keepPicture('welcome-demo-light-1280', page);
  await page.click('[data-kind="donation-ask"] [data-action="restore"]');
  expect(await page.eval(() => document.querySelectorAll('[data-part="demo"] [data-part="restored"]').length)).toBe(1);
  await page.click('[data-action="demo-page"]');
  expect(await page.eval(asks)).toEqual(['demo-ask']);
  await page.close();
});

test('what is never to be removed on a site stays there, and is listed in the settings until it is taken back', async () => {
  const page = await browser.open((await sharedPages()).url('e2e/long-story.html'));
  const hasForm = (): boolean => document.querySelector('[data-part="body"]')?.textContent.includes('Get the harbor letter every Friday') === true;
  let popup = await browser.popup(page);
  await popup.ready();
  expect(await popup.eval(hasForm)).toBe(false);
  await popup.eval(() => { for (const fold of document.querySelectorAll('details')) fold.open = true; });
  await popup.click('[data-kind="newsletter-form"] [data-action="never-remove"]');
  expect(await waitUntil(() => popup.eval(hasForm))).toBe(true);
  await keepPicture('popup-kept-720', popup);
  await popup.close();
  popup = await browser.popup(page);
  await popup.ready();
  expect(await popup.eval(hasForm)).toBe(true);
  await popup.close();
  const options = await browser.openOwn('options.html');
  await options.ready();
  const listed = (): string[] => [...document.querySelectorAll<HTMLElement>('[data-part="kept-kinds"] li')].map((row) => row.dataset['kind'] ?? '');
  expect(await waitUntil(async () => { const rows = await options.eval(listed); return rows.length > 0 && rows; })).toEqual(['newsletter-form']);
  await options.click('[data-action="forget-kept"]');
  expect(await waitUntil(async () => (await options.eval(listed)).length === 0)).toBe(true);
});

test('the popup opens the tab at the place where it stands, by one chord', async () => {
  await browser.closeTabs();
  const popup = await browser.popup(await browser.open((await sharedPages()).url('e2e/long-story.html')));
  await popup.ready();
  const words = await popup.eval(() => {
    const main = document.querySelector('main')!;
    const block = document.querySelectorAll('[data-part="body"] > p')[8]!;
    main.scrollTop += block.getBoundingClientRect().top - main.getBoundingClientRect().top;
    return block.textContent.slice(0, 40);
  });
  // The popup is gone before the keys are up.
  await popup.press('Control+Enter').catch(() => undefined);
  const tab = await browser.ownPage('reader.html');
  await tab.ready();
  const placeOf = (): [string, number] => {
    const block = [...document.querySelectorAll('[data-part="body"] > p')][8];
    return [block?.textContent.slice(0, 40) ?? '', Math.round(block?.getBoundingClientRect().top ?? -999)];
  };
  const [shown, top] = await waitUntil(async () => { const now = await tab.eval(placeOf); return now[1] > 20 && now[1] < 120 && now; }) || await tab.eval(placeOf);
  expect(shown).toBe(words);
  expect(top).toBeGreaterThan(20);
  expect(top).toBeLessThan(120);
});

staysSilent();

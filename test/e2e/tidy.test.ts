import { beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from './drive/browser.ts';
import { sharedPages, startOver, staysSilent } from './shared-browser.ts';
import { readTidied } from './tidy-in-page.ts';
import { goOn, keptLines, openFixture, openPopup, pressTidy, settled } from './tidy-popup.ts';
import { waitUntil } from './wait-until.ts';

let browser: Browser;

beforeEach(async () => {
  browser = await startOver();
});

describe('tidy this page', () => {
  test.each(['tidy-story', 'tidy-sticky', 'tidy-overlay', 'tidy-consent', 'tidy-shadow', 'tidy-shop', 'tidy-order', 'tidy-forms', 'tidy-clobber', 'tidy-mail', 'tidy-mail-frame'])('%s: what asks is gone, what the reader uses stays, and a second press undoes it exactly', async (name) => {
    const page = await openFixture(browser, name);
    const before = await page.eval(() => document.documentElement.outerHTML);
    const popup = await openPopup(browser, page);
    await pressTidy(popup, 'true');
    expect(await settled(page)).toEqual([]);
    if (name === 'tidy-clobber') expect(await waitUntil(() => popup.eval(() => document.querySelectorAll('[data-part="tidied"] li').length || null))).toBeGreaterThan(0);
    await pressTidy(popup, 'false');
    expect(await page.eval(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.eval(() => [...document.querySelectorAll<HTMLElement>('[data-expect]')].filter((one) => !one.checkVisibility()).map((one) => one.className))).toEqual(name === 'tidy-late' ? ['popup'] : []);
  });

  test.each(['tidy-late', 'tidy-shadow', 'tidy-feed', 'tidy-app', 'tidy-route'])('%s: also what comes later', async (name) => {
    const page = await openFixture(browser, name);
    const popup = await openPopup(browser, page);
    await pressTidy(popup, 'true');
    for (let times = 0; times < (name === 'tidy-feed' ? 3 : 1); times += 1) await goOn(page);
    if (name === 'tidy-route') await waitUntil(() => page.eval(() => document.querySelectorAll('.signup > p').length === 4));
    expect(await settled(page)).toEqual([]);
  });

  test('an overlay gives the scrolling back, a consent dialog keeps it', async () => {
    for (const [name, scrolls] of [['tidy-overlay', true], ['tidy-consent', false]] as const) {
      const page = await openFixture(browser, name);
      const popup = await openPopup(browser, page);
      await pressTidy(popup, 'true');
      await popup.close();
      expect([name, await page.eval(() => { scrollTo(0, 900); return scrollY > 800 && getComputedStyle(document.body).overflowY !== 'hidden'; })]).toEqual([name, scrolls]);
      if (name !== 'tidy-overlay') continue;
      // Beside a story its place is kept, or the story would move into it; among cards it is not.
      expect(await page.eval(() => document.querySelector('article')!.clientWidth)).toBeGreaterThan(500);
      expect(await page.eval(() => getComputedStyle(document.querySelector('.signup')!).display)).toBe('none');
    }
  });
});

describe('the list', () => {
  test('names each with its reason, shows it again, and never hides it here again', async () => {
    const page = await openFixture(browser, 'tidy-story');
    let popup = await openPopup(browser, page);
    await pressTidy(popup, 'true');
    const things = await popup.eval(readTidied);
    expect(things.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['donation-ask', 'newsletter-form', 'related-story']));
    for (const { text } of things) expect(text.length).toBeGreaterThan(20);
    await popup.click('li[data-kind="donation-ask"] [data-action="show-again"]');
    expect(await waitUntil(() => page.eval(() => document.querySelector('.appeal')?.checkVisibility() === true))).toBe(true);
    await waitUntil(() => popup.eval(() => document.querySelector('[data-action="hide-again"]') !== null));
    await popup.click('li[data-kind="donation-ask"] [data-action="hide-again"]');
    expect(await waitUntil(() => page.eval(() => document.querySelector('.appeal')?.checkVisibility() === false))).toBe(true);
    await waitUntil(() => popup.eval(() => document.querySelector('[data-action="hide-again"]') === null));
    await popup.click('li[data-kind="donation-ask"] [data-action="never-hide"]');
    expect(await waitUntil(() => page.eval(() => document.querySelector('.appeal')?.checkVisibility() === true))).toBe(true);
    await popup.close();
    await page.goto((await sharedPages()).url('tidy-story/page.html'));
    popup = await openPopup(browser, page);
    await pressTidy(popup, 'true');
    expect((await popup.eval(readTidied)).map(({ kind }) => kind)).not.toContain('donation-ask');
    expect(await page.eval(() => document.querySelector('.signup')?.checkVisibility())).toBe(false);
  });

  test('is there again when the popup opens again, and the badge counts it', async () => {
    const page = await openFixture(browser, 'tidy-story');
    let popup = await openPopup(browser, page);
    await pressTidy(popup, 'true');
    const count = (await popup.eval(readTidied)).length;
    expect(await popup.eval(badgeText)).toBe(String(count));
    await popup.close();
    popup = await openPopup(browser, page);
    expect(await waitUntil(() => popup.eval(() => document.querySelector('[data-action="tidy"]')?.getAttribute('aria-pressed') === 'true'))).toBe(true);
    expect(await popup.eval(readTidied)).toHaveLength(count);
    await popup.close();
    // Away and back: the page comes as it was left.
    await page.goto((await sharedPages()).url('tidy-shop/page.html'));
    await page.eval(() => { setTimeout(() => history.back()); });
    expect(await waitUntil(() => page.eval(() => location.pathname.includes('tidy-story')).catch(() => false))).toBe(true);
    popup = await openPopup(browser, page);
    const isHere = await page.eval(() => document.querySelector('[data-clean-copy-hidden]') !== null);
    expect(isHere).toBe(true);
    expect(await waitUntil(async () => (await popup.eval(badgeText)) === String(count))).toBe(true);
  });

  test('is not offered for a text', async () => {
    const pages = await sharedPages();
    pages.on('tidy-text.txt', { type: 'text/plain', body: 'A text.' });
    const popup = await browser.popup(await browser.open(pages.url('tidy-text.txt')));
    await popup.ready();
    expect(await waitUntil(() => popup.eval(() => document.querySelector<HTMLElement>('[data-action="tidy"]')?.hidden === false), 700)).toBe(false);
  });
});

test('the badge counts what comes later, and comes back in its own colour after a save', async () => {
  const page = await openFixture(browser, 'tidy-late');
  const popup = await openPopup(browser, page);
  await pressTidy(popup, 'true');
  expect(await popup.eval(badgeText)).toBe('');
  await goOn(page);
  expect(await waitUntil(async () => (await popup.eval(badgeText)) === '3')).toBe(true);
  const own = await popup.eval(badgeColour);
  await popup.close();
  await browser.chooseMenuItem(page, 'Save article to Clean Copy');
  const again = await openPopup(browser, page);
  expect(await waitUntil(async () => (await again.eval(badgeText)) === '✓')).toBe(true);
  expect(await waitUntil(async () => (await again.eval(badgeText)) === '3', 8_000)).toBe(true);
  expect(await again.eval(badgeColour)).toBe(own);
});

test('what is never to be hidden comes back everywhere on the page at once, and is forgotten at once', async () => {
  const page = await openFixture(browser, 'tidy-feed');
  const popup = await openPopup(browser, page);
  await pressTidy(popup, 'true');
  for (let times = 0; times < 2; times += 1) await goOn(page);
  await settled(page);
  await waitUntil(async () => (await popup.eval(badgeText)) === '2');
  await popup.close();
  const list = await openPopup(browser, page);
  await waitUntil(() => list.eval(() => document.querySelector('[data-part="tidied"] summary') !== null));
  await list.click('[data-part="tidied"] summary');
  await list.click('li[data-kind="newsletter-form"] [data-action="never-hide"]');
  expect(await waitUntil(() => page.eval(() => [...document.querySelectorAll('.signup')].every((one) => one.checkVisibility())))).toBe(true);
});

test('by its command', async () => {
  const page = await openFixture(browser, 'tidy-story');
  await (await openPopup(browser, page)).close();
  if (browser.engine === 'chromium') await browser.pressShortcut(page, 'tidy-page');
  else await browser.chooseMenuItem(page, 'Tidy this page');
  expect(await settled(page)).toEqual([]);
});

describe('the choices in the options', () => {
  test('are lines that can be edited; what is no choice is left out and counted', async () => {
    const options = await browser.openOwn('options.html');
    await options.ready();
    await options.eval(() => {
      const area = document.querySelector<HTMLTextAreaElement>('#site-choices');
      if (area) area.value = '! mine\n127.0.0.1##h1\nexample.org,example.com#@#.ask\n##.everywhere\nexample.org##+js(nothing)\nexample.org##p:has-text(a)';
    });
    // Chosen on a page meanwhile.
    await options.eval(() => (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({ 'site-choices': { version: 1, lines: ['example.net##.meanwhile'] } }));
    await options.click('[data-action="save-choices"]');
    await waitUntil(async () => (await options.eval(() => document.querySelector('[data-part="choices-outcome"]')?.textContent ?? '')) !== '');
    expect(await options.eval(() => document.querySelector('[data-part="choices-outcome"]')?.textContent)).toMatch(/4.*3/);
    await options.close();
    expect(await keptLines(browser)).toEqual(['example.net##.meanwhile', '127.0.0.1##h1', 'example.org#@#.ask', 'example.com#@#.ask']);
    const page = await openFixture(browser, 'tidy-sticky');
    await pressTidy(await openPopup(browser, page), 'true');
    expect(await page.eval(() => document.querySelector('h1')?.checkVisibility())).toBe(false);
  });

  test('are exported as they are imported, and a file that is too large is refused in words', async () => {
    const options = await browser.openOwn('options.html');
    await options.ready();
    const give = async (text: string, times: number): Promise<string> => await options.eval(async (line, count) => {
      const file = document.querySelector<HTMLInputElement>('[data-part="choices-file"]')!;
      const given = new DataTransfer();
      given.items.add(new File([line.repeat(count)], 'choices.txt', { type: 'text/plain' }));
      file.files = given.files;
      const outcome = document.querySelector('[data-part="choices-outcome"]')!;
      outcome.textContent = '';
      file.dispatchEvent(new Event('change'));
      while (outcome.textContent === '') await new Promise((resolve) => { setTimeout(resolve, 20); });
      return outcome.textContent;
    }, text, times);
    expect(await give('example.org##.ask\nexample.com#@#.letter\n', 1)).toContain('2');
    expect(await give('example.org##.ask\n', 200_000)).toBe('This file is too large to be a list of choices.');
    const exported = await options.eval(async () => {
      let written = '';
      const real = URL.createObjectURL.bind(URL);
      const reading: Promise<void>[] = [];
      URL.createObjectURL = (blob: Blob) => { reading.push(blob.text().then((text) => { written = text; })); return real(blob); };
      document.querySelector<HTMLElement>('[data-action="export-choices"]')!.click();
      while (reading.length === 0) await new Promise((resolve) => { setTimeout(resolve, 20); });
      await Promise.all(reading);
      return written;
    });
    expect(exported).toBe('! Clean Copy\nexample.org##.ask\nexample.com#@#.letter\n');
    await options.close();
  });
});

staysSilent();

/** Runs in the popup. */
async function badgeColour(): Promise<string> {
  const { chrome } = globalThis as unknown as { chrome: { tabs: { query(which: object): Promise<{ id: number }[]> }; action: { getBadgeBackgroundColor(where: object): Promise<number[]> } } };
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return [...await chrome.action.getBadgeBackgroundColor({ tabId: tab?.id })].join();
}

/** Runs in the popup. */
async function badgeText(): Promise<string> {
  const { chrome } = globalThis as unknown as { chrome: { tabs: { query(which: object): Promise<{ id: number }[]> }; action: { getBadgeText(where: object): Promise<string> } } };
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return await chrome.action.getBadgeText({ tabId: tab?.id });
}

import { expect } from 'vitest';
import type { Browser, Page, View } from './drive/browser.ts';
import { sharedPages } from './shared-browser.ts';
import { whatIsWrong } from './tidy-in-page.ts';
import { waitUntil } from './wait-until.ts';

export async function openFixture(browser: Browser, name: string): Promise<Page> {
  return await browser.open((await sharedPages()).url(`${name}/page.html`));
}

/** The popup on this page, once it knows that the page can be tidied. */
export async function openPopup(browser: Browser, page: Page): Promise<View> {
  const popup = await browser.popup(page);
  await popup.ready();
  await waitUntil(() => popup.eval(() => document.querySelector<HTMLElement>('[data-action="tidy"]')?.hidden === false));
  return popup;
}

/** Presses "Tidy", and waits until it is pressed (`true`) or is no more. */
export async function pressTidy(popup: View, pressed: string): Promise<void> {
  await popup.click('[data-action="tidy"]');
  expect(await waitUntil(() => popup.eval((wanted) => document.querySelector('[data-action="tidy"]')?.getAttribute('aria-pressed') === wanted, pressed))).toBe(true);
}

/** A fixture page that is tidied, and the popup gone again. */
export async function openTidied(browser: Browser, name: string): Promise<Page> {
  const page = await openFixture(browser, name);
  const popup = await openPopup(browser, page);
  await pressTidy(popup, 'true');
  await popup.close();
  return page;
}

/** What is wrong on the page once it has come to rest. */
export async function settled(page: Page): Promise<string[]> {
  // Who watches a page pauses for as long as looking takes, and on a crowded machine that is seconds.
  await waitUntil(async () => (await page.eval(whatIsWrong)).length === 0, 15_000);
  return await page.eval(whatIsWrong);
}

/** The choices as the options show them. */
export async function keptLines(browser: Browser): Promise<string[]> {
  const options = await browser.openOwn('options.html');
  await options.ready();
  await waitUntil(() => options.eval(() => document.querySelector<HTMLTextAreaElement>('#site-choices')?.value !== ''), 800);
  const text = await options.eval(() => document.querySelector<HTMLTextAreaElement>('#site-choices')?.value ?? '');
  await options.close();
  return text.split('\n').filter(Boolean);
}

/** Fires the event at which a fixture page goes on. */
export async function goOn(page: Page, name = 'late'): Promise<void> {
  await page.eval((type) => { dispatchEvent(new Event(type)); }, name);
}

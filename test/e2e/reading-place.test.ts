import { beforeAll, expect, test } from 'vitest';
import type { Browser, Page, View } from './drive/browser.ts';
import { longStory } from './long-story.ts';
import { isSaved, readRows } from './read-article.ts';
import { sharedPages, startOver, staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

let browser: Browser;
let page: Page;
let reader = '';
let library = '';
let id = '';

beforeAll(async () => {
  browser = await startOver();
  const server = await sharedPages();
  server.on('e2e/long-story.html', { type: 'text/html; charset=utf-8', body: longStory });
  const popup = await browser.popup(await browser.open(server.url('e2e/long-story.html')));
  await popup.ready();
  await popup.click('[data-action="save"]');
  expect(await waitUntil(() => popup.eval(isSaved))).toBe(true);
  await popup.close();
  page = await browser.openOwn('library.html');
  await page.ready();
  library = await page.eval(() => location.href);
  id = (await page.eval(readRows))[0]?.id ?? '';
  reader = new URL(`reader.html?id=${id}`, library).href;
  await page.size(1280, 800);
});

/** What is stored of the article; the page need not be ours any more when it is written. */
const place = (): Promise<{ progress: number; state: string } | null> => page.eval(async (wanted) => {
  const all = await (globalThis as unknown as WithStorage).chrome.storage.local.get(null);
  const found = Object.entries(all).filter(([key]) => key.startsWith('index:')).map(([, chunk]) => JSON.stringify(chunk)).map((text) => {
    const rows = (JSON.parse(text) as { rows?: { id?: string; progress?: number; state?: string }[] }).rows ?? [];
    return rows.find((row) => row.id === wanted);
  }).find(Boolean);
  return found ? { progress: found.progress ?? -1, state: found.state ?? '' } : null;
}, id);

const scrollTo = (share: number): Promise<void> => page.eval((wanted) => {
  const { top, height } = document.querySelector('[data-part="body"]')!.getBoundingClientRect();
  window.scrollTo({ top: scrollY + top + wanted * height - innerHeight, behavior: 'instant' });
}, share);

async function openAndClose(): Promise<void> {
  await page.goto(reader);
  await page.ready();
  await page.goto(library);
  await page.ready();
}

test('to open an article and close it again changes nothing', async () => {
  await openAndClose();
  expect(await place()).toEqual({ progress: 0, state: 'unread' });
});

test('a place is kept when the reader scrolled there, and stays when the article is only opened', async () => {
  await page.goto(reader);
  await page.ready();
  await scrollTo(0.6);
  expect(await waitUntil(async () => { const now = await place(); return now?.state === 'reading' && Math.abs(now.progress - 0.6) < 0.03; })).toBe(true);
  const before = await place();
  await openAndClose();
  expect(await place()).toEqual(before);
});

test('"Continue" goes there, takes the focus along, and is no new place; what is read above it is none either', async () => {
  const before = await place();
  await page.goto(reader);
  await page.ready();
  expect(await page.eval(() => document.querySelector('[data-part="announcer"]')?.textContent)).toMatch(/^Continue from 6\d/);
  await scrollTo(0.35);
  // Before the story in the order of tabs, whatever it lies over.
  expect(await page.eval(() => {
    const controls = [...document.querySelectorAll('main a, main button')];
    return controls[0]?.getAttribute('data-action');
  })).toBe('continue');
  await page.eval(() => new Promise((resolve) => setTimeout(resolve, 1300)));
  expect(await place()).toEqual(before);
  await page.click('[data-action="continue"]');
  expect(await page.eval(() => [document.querySelector('[data-action="continue"]')?.checkVisibility() ?? false, document.activeElement?.closest('[data-part="body"]') !== null])).toEqual([false, true]);
  const shown = await page.eval(() => { const { top, height } = document.querySelector('[data-part="body"]')!.getBoundingClientRect(); return (innerHeight - top) / height; });
  expect(Math.abs(shown - (before?.progress ?? 0))).toBeLessThan(0.02);
  await page.goto(library);
  await page.ready();
  expect(await place()).toEqual(before);
});

test('what is read stays read when it is opened again, and when its beginning is', async () => {
  await page.goto(reader);
  await page.ready();
  await scrollTo(1.1);
  expect(await waitUntil(async () => (await place())?.state === 'read')).toBe(true);
  const before = await place();
  await openAndClose();
  await page.goto(reader);
  await page.ready();
  expect(await page.eval(() => document.querySelector('[data-action="continue"]') === null)).toBe(true);
  await scrollTo(0.3);
  await page.goto(library);
  await page.ready();
  expect(await place()).toEqual(before);
});

test('the popup comes back to the same words, though pictures come late', async () => {
  await browser.closeTabs();
  const tab = await browser.open((await sharedPages()).url('e2e/long-story.html'));
  let popup = await browser.popup(tab);
  await popup.ready();
  const words = await popup.eval(() => {
    const main = document.querySelector('main')!;
    const block = document.querySelectorAll('[data-part="body"] > p')[8]!;
    main.scrollTop += block.getBoundingClientRect().top - main.getBoundingClientRect().top + 10;
    return block.textContent.slice(0, 40);
  });
  await popup.eval(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await popup.close();
  popup = await browser.popup(tab);
  await popup.ready();
  // As a picture without a size does when it comes.
  await popup.eval(() => { document.querySelector<HTMLElement>('[data-part="lead"], [data-part="body"] > figure')?.style.setProperty('padding-block-start', '300px'); });
  const first = (): [string, number] => {
    const edge = document.querySelector('main')!.getBoundingClientRect().top;
    const block = [...document.querySelectorAll('[data-part="body"] > *')].find((one) => one.getBoundingClientRect().bottom > edge + 1);
    return [block?.textContent.slice(0, 40) ?? '', Math.round(edge - (block?.getBoundingClientRect().top ?? -999))];
  };
  expect(await waitUntil(async () => { const [now, above] = await popup.eval(first); return now === words && above > 2 && above < 20; })).toBe(true);
  // The reader's own scrolling is not undone.
  await popup.eval(() => { dispatchEvent(new WheelEvent('wheel')); document.querySelector('main')!.scrollTop = 0; });
  await popup.eval(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(await popup.eval(() => document.querySelector('main')!.scrollTop)).toBe(0);
  await popup.close();
});

test('a footnote leads to its note, which is marked, and back; in the popup and in a tab', async () => {
  await browser.closeTabs();
  const popup = await browser.popup(await browser.open((await sharedPages()).url('footnotes/page.html')));
  await popup.ready();
  const shown = (): [string, boolean, boolean] => {
    const target = document.querySelector('[data-part="body"] :target');
    const { top, bottom } = target?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return [target?.textContent.trim().slice(0, 13) ?? '', top > 40 && bottom < innerHeight, target !== null && getComputedStyle(target).backgroundColor !== 'rgba(0, 0, 0, 0)'];
  };
  for (const open of [() => Promise.resolve<View>(popup), () => tabOf(popup)]) {
    const view = await open();
    await view.eval(() => document.querySelector<HTMLElement>('[data-part="body"] sup a')?.click());
    expect(await waitUntil(async () => { const now = await view.eval(shown); return now[1] && now; })).toEqual(['The town hall', true, true]);
    await standStill(view);
    await view.eval(() => document.querySelector<HTMLElement>('[data-part="body"] ol a')?.click());
    expect(await waitUntil(async () => { const now = await view.eval(shown); return now[0] === '1' && now[1] && now; })).toEqual(['1', true, true]);
  }
});

staysSilent();

/** Until a smooth scroll is over: another that begins in its midst may be lost. */
async function standStill(view: View): Promise<void> {
  await view.eval(async () => {
    const place = (): number => document.querySelector('[data-part="body"]')?.getBoundingClientRect().top ?? 0;
    for (let last = NaN; last !== place();) {
      last = place();
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  });
}

/** The same article in a tab, at the same place. */
async function tabOf(popup: View): Promise<Page> {
  await popup.press('Control+Enter').catch(() => undefined);
  const tab = await browser.ownPage('reader.html');
  await tab.ready();
  return tab;
}

interface WithStorage {
  chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };
}

import { beforeEach, describe, expect, test } from 'vitest';
import type { Browser, Page } from './drive/browser.ts';
import { startOver, staysSilent } from './shared-browser.ts';
import { goOn, openFixture, openPopup, openTidied, pressTidy, settled } from './tidy-popup.ts';
import { waitUntil } from './wait-until.ts';

/** Milliseconds after which nothing more comes with an overlay, and a click is no longer the reason for what appears. */
const calmMs = 1_200;

let browser: Browser;

beforeEach(async () => {
  browser = await startOver();
});

describe('a modal dialog', () => {
  test('goes, leaves a page that answers, hears nothing, and is there again after', async () => {
    const page = await openFixture(browser, 'tidy-modal');
    const before = await page.eval(() => document.documentElement.outerHTML);
    await goOn(page, 'settled');
    const popup = await openPopup(browser, page);
    await pressTidy(popup, 'true');
    expect(await settled(page)).toEqual([]);
    await popup.close();
    await page.click('#on');
    expect(await waitUntil(() => page.eval(() => location.hash))).toBe('#on');
    const again = await openPopup(browser, page);
    await pressTidy(again, 'false');
    expect(await page.eval(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
    await calm(page);
    expect(await page.eval(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    expect((await page.eval(() => document.documentElement.outerHTML))).toBe(before);
  });

  test('that the page opens again goes again', async () => {
    const page = await openTidied(browser, 'tidy-modal');
    expect(await settled(page)).toEqual([]);
    await goOn(page, 'again');
    expect(await waitUntil(() => page.eval(() => !document.querySelector('dialog')?.matches(':modal')))).toBe(true);
    await page.click('#on');
    expect(await waitUntil(() => page.eval(() => location.hash))).toBe('#on');
  });
});

describe('a shade and a lock', () => {
  test('go with the overlay they came with, and stay for a later dialog of the page', async () => {
    const page = await openTidied(browser, 'tidy-dialogs');
    await goOn(page);
    expect(await waitUntil(async () => (await seen(page)) === '')).toBe(true);
    expect(await isLocked(page)).toBe(false);
    await calm(page);
    await goOn(page, 'box');
    expect(await waitUntil(async () => (await seen(page)) === 'shade box')).toBe(true);
    await calm(page);
    expect(await seen(page)).toBe('shade box');
    expect(await isLocked(page)).toBe(true);
    await goOn(page, 'unbox');
    expect(await waitUntil(async () => (await seen(page)) === '')).toBe(true);
  });
});

test('an application that fills the window keeps its height and the layer behind it', async () => {
  const page = await openFixture(browser, 'tidy-dialogs');
  await page.eval(() => {
    const overlay = ['.shade', '.ask'].map((one) => document.querySelector<HTMLElement>(one)!);
    document.head.insertAdjacentHTML('beforeend', '<style>html, body { height: 100%; overflow: hidden; } .under { position: fixed; inset: 0; background: #111; } .map { position: relative; height: 100%; color: #fff; }</style>');
    document.body.innerHTML = '<div class="under"></div><div class="map"><h1>A map of the harbor</h1></div>';
    for (const one of overlay) one.hidden = false;
    document.body.append(...overlay);
  });
  const popup = await openPopup(browser, page);
  await pressTidy(popup, 'true');
  await popup.close();
  expect(await waitUntil(async () => (await seen(page)) === '')).toBe(true);
  expect(await page.eval(() => [document.querySelector('.map')!.clientHeight === innerHeight, document.querySelector('.under')?.checkVisibility()])).toEqual([true, true]);
});

describe('what the reader opens', () => {
  test('stays, also when the page is read again; what comes by itself goes', async () => {
    const page = await openTidied(browser, 'tidy-dialogs');
    await calm(page);
    await page.click('#open');
    expect(await waitUntil(async () => (await seen(page)) === 'shade opened')).toBe(true);
    await calm(page);
    await page.eval(() => { document.body.classList.add('read-me-again'); });
    await calm(page);
    expect(await seen(page)).toBe('shade opened');
    expect(await isLocked(page)).toBe(true);
  });

  test('stays also by a press, at a new address, after a while when its button named it, and by a key on a control', async () => {
    const page = await openTidied(browser, 'tidy-dialogs');
    await calm(page);
    for (const name of ['press', 'route', 'slow', 'key']) {
      if (name === 'key') {
        await page.eval(() => { document.getElementById('key')?.focus(); });
        await page.press(' ');
      } else await page.click(`#${name}`);
      expect([name, await waitUntil(async () => (await seen(page)) === 'shade opened')]).toEqual([name, true]);
      if (name === 'route') await calm(page);
      expect([name, await seen(page)]).toEqual([name, 'shade opened']);
      await goOn(page, 'unopen');
    }
  });
});

test('what opens under the pointer stays, also when the page is read again; the same by itself goes', async () => {
  const page = await openTidied(browser, 'tidy-dialogs');
  await calm(page);
  await page.hover('#hover');
  expect(await waitUntil(() => isShown(page, 'hovered'))).toBe(true);
  await calm(page);
  await page.eval(() => { document.body.classList.add('read-me-again'); });
  // The pointer still stands on the button, in another box.
  await goOn(page, 'alone');
  expect(await goes(page, 'alone')).toBe(true);
  await calm(page);
  expect(await isShown(page, 'hovered')).toBe(true);
});

describe('an ask that is shown', () => {
  test.each([['by-class', 'by-class'], ['by-popover', 'by-popover']])('%s goes', async (event, name) => {
    const page = await openTidied(browser, 'tidy-class');
    await goOn(page, event);
    expect(await goes(page, name)).toBe(true);
  });

  test('after many changes of its class goes', async () => {
    const page = await openTidied(browser, 'tidy-class');
    await goOn(page, 'turn');
    // As long as an animation is an animation.
    await page.eval(() => new Promise((resolve) => { setTimeout(resolve, 5_300); }));
    await goOn(page, 'turned');
    expect(await goes(page, 'turning')).toBe(true);
  });

  test('before a story that is shown later goes with it', async () => {
    const page = await openFixture(browser, 'tidy-late');
    await page.eval(() => {
      const story = document.querySelector('article')!;
      story.hidden = true;
      story.insertAdjacentHTML('beforebegin', '<aside class="early"><h3>Support independent journalism</h3><p>We have no owner and no paywall. If you value our reporting, please donate today.</p><a href="/donate">Donate now</a></aside>');
    });
    const popup = await openPopup(browser, page);
    await pressTidy(popup, 'true');
    await popup.close();
    // Nobody knows yet that this is a story's page.
    expect(await page.eval(() => document.querySelector('.early')?.checkVisibility())).toBe(true);
    await page.eval(() => { document.querySelector('article')!.hidden = false; });
    expect(await goes(page, 'early')).toBe(true);
  });

  test('in a shadow tree that came late goes', async () => {
    const page = await openTidied(browser, 'tidy-class');
    await goOn(page, 'fresh');
    await goOn(page, 'in-fresh');
    expect(await waitUntil(() => page.eval(() => document.querySelector('post-fresh')?.shadowRoot?.querySelector('.in-fresh')?.checkVisibility() === false))).toBe(true);
    const popup = await openPopup(browser, page);
    await pressTidy(popup, 'false');
    expect(await page.eval(() => document.querySelector('post-fresh')?.shadowRoot?.querySelector('.in-fresh')?.checkVisibility())).toBe(true);
  });
});

describe('our mark', () => {
  test('on a copy is no reason to hide it, and comes again where the page took it', async () => {
    const page = await openTidied(browser, 'tidy-class');
    await goOn(page, 'by-class');
    expect(await goes(page, 'by-class')).toBe(true);
    await goOn(page, 'copy');
    expect(await waitUntil(() => page.eval(() => document.querySelector('.copy')?.checkVisibility() === true))).toBe(true);
    await goOn(page, 'strip');
    expect(await waitUntil(() => page.eval(() => document.querySelector('.by-class')?.hasAttribute('data-clean-copy-hidden') === true))).toBe(true);
    const popup = await openPopup(browser, page);
    await pressTidy(popup, 'false');
    expect(await page.eval(() => document.querySelectorAll('[data-clean-copy-hidden]').length)).toBe(0);
  });
});

staysSilent();

/** The dialogs and shades that are to be seen. */
async function seen(page: Page): Promise<string> {
  return await page.eval(() => [...document.querySelectorAll('.shade, .modal')].filter((one) => one.checkVisibility()).map((one) => one.className.replace('modal ', '')).join(' '));
}

async function isShown(page: Page, name: string): Promise<boolean> {
  return await page.eval((wanted) => document.querySelector(`.${wanted}`)?.checkVisibility() === true, name);
}

async function isLocked(page: Page): Promise<boolean> {
  return await page.eval(() => getComputedStyle(document.body).overflowY === 'hidden');
}

async function calm(page: Page): Promise<void> {
  await page.eval((ms) => new Promise((resolve) => { setTimeout(resolve, ms); }), calmMs);
}

async function goes(page: Page, name: string): Promise<boolean> {
  return await waitUntil(() => page.eval((wanted) => document.querySelector(`.${wanted}`)?.hasAttribute('data-clean-copy-hidden') === true, name));
}

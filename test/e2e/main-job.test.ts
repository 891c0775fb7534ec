import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Browser, View } from './drive/browser.ts';
import { isSaved, readArticle, readRows } from './read-article.ts';
import { secondStory } from './second-story.ts';
import { sharedPages, startOver, staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

const seed = 'seed/page.html';
const other = 'e2e/second-story.html';
const { title } = JSON.parse(await readFile('test/pages/seed/expected.json', 'utf8')) as { title: string };

let browser: Browser;

beforeEach(async () => {
  browser = await startOver();
  (await sharedPages()).on(other, { type: 'text/html; charset=utf-8', body: secondStory });
});

describe('open', () => {
  test('the popup shows the article, and nothing has changed on the page', async () => {
    const page = await browser.open((await sharedPages()).url(seed));
    const before = await page.eval(() => document.documentElement.outerHTML);
    const popup = await openPopup(page);
    const shown = await popup.eval(readArticle);
    expect(shown).toMatchObject({ title, titleCount: 1, articles: 1, isSaved: false });
    expect(shown.byline).toContain('The Harbor Dispatch news desk');
    expect(shown.published).toMatch(/^2025-05-10T/);
    expect(await popup.eval(() => document.querySelector('[data-part="reading-time"]')?.textContent)).toMatch(/\d+ min/);
    expect(await waitUntil(() => popup.eval(() => [...document.querySelectorAll<HTMLImageElement>('main article figure img')].filter((image) => image.naturalWidth > 0).length === 1))).toBe(true);
    expect(await page.eval(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('whoever looks at the saved list while the page is being read comes back to the article', async () => {
    const server = await sharedPages();
    // The page is busy, so that its reading takes a while.
    server.on('e2e/busy.html', { type: 'text/html; charset=utf-8', body: secondStory.replace('</body>', '<script>setInterval(() => { for (const end = Date.now() + 200; Date.now() < end;); }, 350)</script></body>') });
    const page = await browser.open(server.url('e2e/busy.html'));
    const lookAway = async (popup: View): Promise<string> => await waitUntil(() => popup.eval(() => {
      const text = document.querySelector('main')?.textContent.trim();
      for (const action of ['show-list', 'show-article']) document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
      return text === '' ? null : text;
    })) ?? '';
    let popup = await browser.popup(page);
    let before = await lookAway(popup);
    // On a crowded machine the driver's first look may come when all is read.
    for (let tries = 0; tries < 5 && before !== 'Reading the page'; tries++) {
      await popup.close();
      popup = await browser.popup(page);
      before = await lookAway(popup);
    }
    expect(before).toBe('Reading the page');
    expect(await waitUntil(() => popup.eval(() => document.querySelector('main article h1') !== null), 15_000)).toBe(true);
    await popup.close();
  });

  test('its foot names each removed thing with its kind, reason and words, and can put it back and take it away', async () => {
    const popup = await openPopup(await browser.open((await sharedPages()).url(seed)));
    const { removals } = await popup.eval(readArticle);
    expect(removals.length).toBeGreaterThan(0);
    for (const { kind, text } of removals) expect([kind, text.length > 20]).toEqual([kind, true]);
    const index = removals.findIndex((removal) => removal.canBeRestored);
    expect(index).toBeGreaterThanOrEqual(0);
    const before = await storyOf(popup);
    await popup.eval(openReceipt);
    await popup.eval((nth) => document.querySelectorAll('[data-part="removals"] li[data-kind]')[nth]?.querySelector('[data-action="restore"]')?.setAttribute('id', 'asked'), index);
    await popup.click('#asked');
    const after = await waitUntil(async () => (await storyOf(popup)) !== before && await storyOf(popup));
    expect(after).not.toBe(false);
    await popup.click('#asked');
    expect(await waitUntil(async () => (await storyOf(popup)) === before)).toBe(true);
  });
});

describe('save', () => {
  test('says Saved, also when the popup opens again, and can be undone', async () => {
    const page = await browser.open((await sharedPages()).url(seed));
    let popup = await openPopup(page);
    await save(popup);
    expect(await popup.eval(() => document.querySelector('[data-action="save"]')?.textContent)).toContain('Saved');
    await popup.close();
    popup = await openPopup(page);
    expect(await waitUntil(() => popup.eval(isSaved))).toBe(true);
    await popup.click('[data-action="save"]');
    expect(await waitUntil(async () => !(await popup.eval(isSaved)))).toBe(true);
    await popup.close();
    expect(await libraryRows()).toEqual([]);
  });

  test('the same page twice is one article', async () => {
    const server = await sharedPages();
    const first = await openPopup(await browser.open(server.url(other)));
    await save(first);
    await first.close();
    for (const [address, length] of [[`${other}?utm_source=letter`, 'twelve weeks'], [`${other}#part`, 'thirteen weeks']] as const) {
      server.on(other, { type: 'text/html; charset=utf-8', body: secondStory.replace('eleven weeks', length) });
      const page = await browser.open(server.url(address));
      const popup = await openPopup(page);
      expect(await waitUntil(() => popup.eval(isSaved))).toBe(true);
      await popup.close();
      await browser.chooseMenuItem(page, 'Save article to Clean Copy');
      expect(await waitUntil(async () => (await savedStory()).includes(`After ${length}`))).toBe(true);
    }
    expect(await libraryRows()).toHaveLength(1);
  });

  test('by the context menu and by the keyboard', async () => {
    const server = await sharedPages();
    for (const [address, act] of [[seed, 'menu'], [other, 'keyboard']] as const) {
      const page = await browser.open(server.url(address));
      // In Chromium a test's menu and keys grant no access to the tab, as a user's do: the button does it before.
      if (browser.engine === 'chromium') await (await openPopup(page)).close();
      if (act === 'menu') await browser.chooseMenuItem(page, 'Save article to Clean Copy');
      else await browser.pressShortcut(page, 'save-article');
    }
    expect(await waitUntil(async () => (await libraryRows()).length === 2)).toBe(true);
  });

  test('every shortcut was accepted by the browser', async () => {
    const { commands } = JSON.parse(await readFile('manifest.json', 'utf8')) as { commands: Record<string, { suggested_key?: { default: string } }> };
    const wanted = Object.fromEntries(Object.entries(commands).map(([name, command]) => [name, command.suggested_key?.default ?? '']));
    expect(wanted).toMatchObject({ _execute_action: 'Alt+R', 'save-article': 'Alt+Shift+S' });
    expect(await browser.shortcuts()).toEqual(wanted);
  });
});

describe('open in a tab', () => {
  test('shows the same article as the popup, saved or not', async () => {
    const page = await browser.open((await sharedPages()).url(seed));
    const popup = await openPopup(page);
    const inPopup = await popup.eval(readArticle);
    await popup.click('[data-action="open-reader"]');
    const reader = await browser.ownPage('reader.html');
    expect(await reader.ready()).toBe('article');
    const inTab = await reader.eval(readArticle);
    expect({ ...inTab, isSaved: null }).toEqual({ ...inPopup, isSaved: null });
    await save(reader);
    expect(await libraryRows()).toHaveLength(1);
  });
});

describe('the saved list', () => {
  test('in the popup: newest first, with site, date and reading time; opens, deletes, brings back', async () => {
    const server = await sharedPages();
    for (const [index, address] of [other, seed].entries()) {
      const popup = await openPopup(await browser.open(server.url(address)));
      await save(popup);
      // The list was read before.
      await popup.click('[data-action="show-list"]');
      await waitForRows(popup, index + 1);
      await popup.close();
    }
    const newest = await libraryRows();
    // From here on no other tab may come to the front: a popup closes when it loses the focus.
    let popup = await openPopup(await browser.open(server.url(seed)));
    await popup.click('[data-action="show-list"]');
    const rows = await waitForRows(popup, 2);
    expect(rows.map(({ id }) => id)).toEqual(newest.map(({ id }) => id));
    expect(rows[0]?.text).toMatch(/The Harbor Dispatch.*2025.*\d+ min/);
    await popup.click('[data-part="row"] [data-action="delete"]');
    await waitForRows(popup, 1);
    await popup.click('[data-action="undo"]');
    await waitForRows(popup, 2);
    await popup.close();
    expect(await libraryRows()).toHaveLength(2);
    popup = await openPopup(await browser.open(server.url(seed)));
    await popup.click('[data-action="show-list"]');
    await waitForRows(popup, 2);
    await popup.click('[data-part="row"] a');
    const reader = await browser.ownPage('reader.html');
    expect(await reader.ready()).toBe('article');
    expect((await reader.eval(readArticle)).title).toBe(title);
  });

  test('on the library page: deletes and brings back', async () => {
    const popup = await openPopup(await browser.open((await sharedPages()).url(seed)));
    await save(popup);
    await popup.close();
    const library = await browser.openOwn('library.html');
    expect(await library.ready()).toBe('list');
    await library.click('[data-part="row"] [data-action="delete"]');
    await waitForRows(library, 0);
    expect(await libraryRows()).toHaveLength(0);
    await library.show();
    await library.click('[data-action="undo"]');
    await waitForRows(library, 1);
    expect(await libraryRows()).toHaveLength(1);
  });

  test('an empty library says how to fill it', async () => {
    const library = await browser.openOwn('library.html');
    expect(await library.ready()).toBe('empty');
    expect(await library.eval(() => document.querySelector('[data-part="empty"]')?.textContent)).toMatch(/Save/);
  });
});

staysSilent();

async function openPopup(page: Awaited<ReturnType<Browser['open']>>): Promise<View> {
  const popup = await browser.popup(page);
  expect(await popup.ready()).toBe('article');
  return popup;
}

async function save(view: View): Promise<void> {
  await view.click('[data-action="save"]');
  expect(await waitUntil(() => view.eval(isSaved))).toBe(true);
}

async function storyOf(view: View): Promise<string> {
  return (await view.eval(readArticle)).story;
}

/** The receipt may be folded. Runs in the page. */
function openReceipt(): void {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
}

async function waitForRows(view: View, count: number): Promise<{ id: string; text: string }[]> {
  await waitUntil(async () => (await view.eval(readRows)).length === count);
  const rows = await view.eval(readRows);
  expect(rows).toHaveLength(count);
  return rows;
}

/** What a reader page shows of the only saved article. */
async function savedStory(): Promise<string> {
  const [row] = await libraryRows();
  const reader = await browser.openOwn(`reader.html?id=${row?.id ?? ''}`);
  await reader.ready();
  const { story } = await reader.eval(readArticle);
  await reader.close();
  return story;
}

/** What a fresh library page lists. */
async function libraryRows(): Promise<{ id: string; text: string }[]> {
  const library = await browser.openOwn('library.html');
  await library.ready();
  const rows = await library.eval(readRows);
  await library.close();
  return rows;
}

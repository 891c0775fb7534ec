import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { act, ask, bakery, bread, ferry, isAt, lighthouse, openShelf, page, press, show, showEverything, shown, source, stored, text, trashed, undo, untilShown } from './library/shelf-driver.ts';
import { staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

beforeAll(openShelf);
beforeEach(showEverything);

describe('a row', () => {
  test('shows what is known of its article', async () => {
    const rows = await page.eval(() => [...document.querySelectorAll<HTMLElement>('[data-part="row"]')].slice(0, 6).map((row) => ({ words: row.innerText.replaceAll(/\s+/g, ' '), state: row.dataset['state'], place: row.getAttribute('aria-posinset'), of: row.getAttribute('aria-setsize'), dir: row.querySelector<HTMLElement>('.words')?.dir })));
    expect(rows[0]).toMatchObject({ state: 'unread', place: '1', of: '298', dir: 'ltr' });
    expect(rows[0]?.words).toMatch(/Unread The lighthouse that nobody switched off .*The Harbour Dispatch Ada Byron and Ida Brenn Oct 2, 2026 Saved Nov 21, 2026 1 min read sea work/);
    expect(rows[1]?.words).toMatch(/Coast Courier.*12 min read 42% read/);
    expect(rows[2]?.words).toMatch(/papers\.example Saved .* Beginning only/);
    expect(rows[3]?.words).toMatch(/Küstenblatt.*4 min read Read Brot/);
    expect(rows[4]?.dir).toBe('rtl');
    expect(await text('[data-part="continue"]')).toBe(`Continue reading ${ferry} Coast Courier · 7 min left`);
  });

  test('loads nothing from the site of its article', async () => {
    expect(await page.eval(() => [...document.images].map(({ src }) => src).filter((src) => !src.startsWith(location.origin)))).toEqual([]);
  });

  test.each([
    ['favourite', { favourite: true }, { favourite: false }], ['read', { state: 'read' }, { state: 'unread' }], ['archive', { archived: true }, { archived: false }], ['delete', { trashedAt: expect.any(String) as string }, { trashedAt: null }],
  ])('%s, and back', async (action, after, before) => {
    await act(lighthouse, action);
    await untilShown((now) => now.undo !== null && !now.undo.startsWith('Undone'));
    expect(await stored(lighthouse)).toMatchObject(after);
    if (action === 'archive' || action === 'delete') expect((await shown()).titles[0]).toBe(ferry);
    await undo();
    expect(await stored(lighthouse)).toMatchObject(before);
    expect((await untilShown(({ titles }) => titles[0] === lighthouse)).count).toBe('298 articles');
  });

  test('has tags that can be added with completion, taken away, and shown', async () => {
    await act(lighthouse, 'tag');
    await page.press('b');
    await page.press('r');
    expect(await page.eval(() => [...document.querySelectorAll('[role="option"]')].map((option) => (option as HTMLElement).dataset['value']))).toEqual(['Brot']);
    await page.press('ArrowDown');
    await page.press('Enter');
    await press('[data-action="remove-tag"][data-tag="work"]');
    await page.press('Enter');
    await untilShown((now) => now.undo === 'Tags of 1 article changed.');
    expect((await stored(lighthouse))?.tags).toEqual(['sea', 'Brot']);
    await undo();
    expect((await stored(lighthouse))?.tags).toEqual(['sea', 'work']);
    await press('[data-action="filter-tag"][data-tag="work"]');
    expect(await untilShown((now) => now.count === '2 results')).toMatchObject({ query: 'tag:"work"', titles: [lighthouse, 'An old story out of the way'] });
    await ask('');
  });
});

describe('search', () => {
  test('finds as you type, in titles and texts, and shows the words where they stand', async () => {
    await page.press('/');
    for (const letter of 'pelic') await page.press(letter);
    const found = await untilShown((now) => now.count === '1 result' && now.marks.length > 0);
    expect(found).toMatchObject({ titles: [lighthouse], marks: ['pelic'] });
    expect(await text('[data-part="row"] .excerpt')).toContain('Behind the dunes a pelican waited');
  });

  test.each([
    ['site:courier', [ferry]], ['is:archived', ['An old story out of the way']], ['tag:sea -tag:work', [ferry]], ['is:partial', [bread]], ['backerei', [bakery]], ['lang:ja', ['誰も消さなかった灯台']],
    ['毎晩', ['誰も消さなかった灯台']], ['الزيت', ['المنارة التي لم يطفئها أحد']], ['"price of bread in 2150"', ['Story number 250']], ['author:brenn', [lighthouse]], ['is:reading before:2027', [ferry]],
  ])('%s', async (query, titles) => {
    expect((await ask(query)).titles).toEqual(titles);
  });

  test('tells of what it did not understand', async () => {
    await ask('is:blue pelican');
    expect(await text('[data-part="unknown"]')).toBe('Not understood, and left aside: is:blue');
  });

  test('finds nothing, says what was searched, and offers the nearest', async () => {
    await show('favourites');
    await ask('lighthuose');
    await waitUntil(() => text('[data-part="nothing"]'));
    expect(await text('[data-part="nothing"]')).toMatch(/^Nothing saved matches “lighthuose”\. \d+ articles? (was|were) searched: titles, sites, authors, tags and the full texts\./);
    await press('[data-action="search-all"]');
    await untilShown((now) => now.view === 'saved');
    await press('[data-action="respell"]');
    expect(await untilShown((now) => now.titles.length === 1)).toMatchObject({ query: 'lighthouse', titles: [lighthouse] });
    await ask('');
  });
});

describe('what is shown', () => {
  test('views, each with what its name says', async () => {
    expect((await show('unread')).titles).not.toContain(ferry);
    expect((await show('favourites')).titles).toEqual([bread]);
    expect((await show('archive')).titles).toEqual(['An old story out of the way']);
    expect((await show('trash')).titles).toEqual([trashed]);
    expect(await text('[data-part="row"]')).toContain('27 days left');
    await show('saved');
  });

  test('the order', async () => {
    const first = async (sort: string): Promise<string | undefined> => {
      await page.eval((wanted) => { const select = document.querySelector<HTMLSelectElement>('[data-action="sort"]'); if (select) { select.value = wanted; select.dispatchEvent(new Event('change')); } }, sort);
      return (await shown()).titles[0];
    };
    expect([await first('oldest'), await first('title'), await first('longest'), await first('published'), await first('newest')]).toEqual(['Story number 300', bakery, ferry, bread, lighthouse]);
  });

  test('filters, as words of the search', async () => {
    await press('[data-action="filter"]');
    await press('[data-word="is:favourite"]');
    expect(await untilShown((now) => now.count === '1 result')).toMatchObject({ query: 'is:favourite', titles: [bread] });
    await press('[data-word="is:favourite"]');
    await press('[data-word="is:read"]');
    await press('[data-word="lang:de"]');
    expect(await untilShown(({ query }) => query === 'is:read lang:de')).toMatchObject({ titles: [bakery] });
    await page.eval(() => { const date = document.querySelector<HTMLInputElement>('[data-action="filter-after"]'); if (date) { date.value = '2026-06-01'; date.dispatchEvent(new Event('change')); } });
    await untilShown((now) => now.query === 'is:read lang:de after:2026-06-01' && now.titles.length === 0);
    await press('[data-action="clear-filters"]');
    await untilShown((now) => now.query === '' && now.count === '298 articles');
    await page.press('Escape');
  });
});

describe('a long list', () => {
  test('draws no more when a search is over than before it', async () => {
    await ask('pelican');
    await ask('');
    expect(await page.eval(() => document.querySelectorAll('[data-part="row"]').length)).toBeLessThan(80);
  });

  test('draws only what is near, says how long it is, and goes to its end and back', async () => {
    expect(await page.eval(() => document.querySelectorAll('[data-part="row"]').length)).toBeLessThan(80);
    await page.press('End');
    const last = await page.eval(() => { const row = document.activeElement?.closest('[data-part="row"]'); return [row?.getAttribute('aria-posinset'), row?.getAttribute('aria-setsize')]; });
    expect(last).toEqual(['298', '298']);
    await page.press('Home');
    expect((await shown()).focus).toBe(lighthouse);
  });

  test('the way back from an article ends where it began', async () => {
    await page.eval(() => scrollTo({ top: 9_000, behavior: 'instant' }));
    await waitUntil(() => page.eval(() => document.querySelectorAll('[data-part="row"]').length > 10));
    await page.eval(() => new Promise((resolve) => { setTimeout(resolve, 200); }));
    const seen = (): Promise<{ title: string; top: number } | null> => page.eval(() => {
      const row = [...document.querySelectorAll<HTMLElement>('[data-part="row"]')].find((one) => one.getBoundingClientRect().bottom > 120);
      return row ? { title: row.querySelector('.title')?.textContent ?? '', top: row.getBoundingClientRect().top } : null;
    });
    await waitUntil(async () => (await seen()) !== null);
    const before = await seen();
    await page.eval(() => { [...document.querySelectorAll<HTMLElement>('[data-part="row"]')].find((one) => one.getBoundingClientRect().top > 120)?.querySelector<HTMLElement>('.title')?.click(); });
    await waitUntil(() => isAt('/reader.html', 'article'));
    await page.eval(() => { setTimeout(() => history.back()); });
    await waitUntil(() => isAt('/library.html', 'list'));
    await waitUntil(async () => (await seen())?.title === before?.title);
    const after = await seen();
    expect(after?.title).toBe(before?.title);
    expect(Math.abs((after?.top ?? 0) - (before?.top ?? 999))).toBeLessThan(60);
    await page.addScript(source);
    await page.press('Home');
  });
});

staysSilent();

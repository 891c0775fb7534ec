import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { act, ask, bakery, bread, control, ferry, lighthouse, openShelf, page, press, show, showEverything, shown, stored, text, trashed, undo, untilShown } from './library/shelf-driver.ts';
import type { ShelfInPage } from './library/shelf-in-page.ts';
import { staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

declare const shelf: ShelfInPage;

beforeAll(openShelf);
beforeEach(showEverything);

describe('many at once', () => {
  test('chosen by box, by range, and all', async () => {
    await act(lighthouse, 'select');
    await page.eval((selector) => document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true })), await control(bread, 'select'));
    expect((await shown()).chosen).toBe(3);
    expect(await text('[data-part="chosen"]')).toBe('3 selected');
    await page.press('Escape');
    expect((await shown()).chosen).toBe(0);
    await page.press('Control+a');
    expect(await text('[data-part="chosen"]')).toBe('298 selected');
    await press('[data-action="select-all"]');
    expect(await page.eval(() => document.querySelector<HTMLElement>('[data-part="bulk-bar"]')?.hidden)).toBe(true);
  });

  test.each([
    ['bulk-read', { state: 'read' }], ['bulk-unread', { state: 'unread', progress: 0 }], ['bulk-favourite', { favourite: true }], ['bulk-archive', { archived: true }], ['bulk-delete', { trashedAt: expect.any(String) as string }],
  ])('%s, and back', async (action, after) => {
    const before = await stored(ferry);
    for (const title of [lighthouse, ferry]) await act(title, 'select');
    await press(`[data-action="${action}"]`);
    await untilShown((now) => /^[12] articles? /.test(now.undo ?? ''));
    expect(await stored(ferry)).toMatchObject(after);
    await undo();
    expect(await stored(ferry)).toEqual(before);
    await page.press('Escape');
  });

  test('all three hundred are tagged and back in one press each', async () => {
    await page.press('Control+a');
    await page.press('t');
    for (const letter of 'new,') await page.press(letter);
    await press('[data-action="tags-done"]');
    await untilShown((now) => now.undo === 'Tags of 298 articles changed.');
    expect((await stored('Story number 299'))?.tags).toEqual(['new']);
    await undo();
    expect((await stored('Story number 299'))?.tags).toEqual([]);
    expect((await stored(ferry))?.tags).toEqual(['sea']);
    await page.press('Escape');
  });

  test('exported, one as a file and many as an archive', async () => {
    const exported = async (form: string): Promise<{ name: string; text: string; bytes: number[] } | undefined> => {
      await press('[data-action="bulk-export"]');
      await press(`[data-action="export-${form}"]`);
      // The words may still be those of the export before.
      const file = await waitUntil(async () => (await page.eval(() => shelf.given()))[0]);
      await untilShown((now) => now.undo?.endsWith('exported.') === true);
      return file || undefined;
    };
    await act(lighthouse, 'select');
    expect(await exported('markdown')).toMatchObject({ name: expect.stringMatching(/^The-lighthouse-that-nobody-switched-off-.*\.md$/) as string, text: expect.stringContaining('Behind the dunes a pelican') as string });
    await act(ferry, 'select');
    const archive = await exported('page');
    expect(archive).toMatchObject({ name: 'clean-copy-page-2.zip', bytes: [0x50, 0x4b, 3, 4] });
    expect(archive?.text).toContain(`<title>${ferry}</title>`);
    await press('[data-action="clear-selection"]');
  });
});

describe('all tags', () => {
  const open = async (): Promise<void> => {
    await press('[data-action="menu"]');
    await press('[data-action="manage-tags"]');
  };

  test('are renamed, merged and taken away, each with a way back', async () => {
    await open();
    await press('li[data-tag="Brot"] [data-action="rename-tag"]');
    await page.eval(() => { const input = document.querySelector<HTMLInputElement>('[data-part="rename-input"]'); if (input) { input.value = 'sea'; input.dispatchEvent(new InputEvent('input', { bubbles: true })); } });
    expect(await text('[data-part="tag-list"] .hint')).toBe('There is a tag “sea” already: the two become one.');
    await press('[data-action="rename-done"]');
    await waitUntil(async () => (await stored(bakery))?.tags[0] === 'sea');
    expect((await stored(bakery))?.tags).toEqual(['sea']);
    await press('li[data-tag="work"] [data-action="delete-tag"]');
    await waitUntil(async () => (await stored(lighthouse))?.tags.length === 1);
    expect((await stored(trashed))?.tags).toEqual([]);
    await page.press('Escape');
    await undo();
    await undo();
    // "Undone" stood there from the first one.
    await waitUntil(async () => (await stored(bakery))?.tags[0] === 'Brot');
    expect([(await stored(bakery))?.tags, (await stored(lighthouse))?.tags, (await stored(trashed))?.tags]).toEqual([['Brot'], ['sea', 'work'], ['work']]);
    await open();
    await press('li[data-tag="Brot"] [data-action="show-tag"]');
    expect((await untilShown((now) => now.query === 'tag:"Brot"')).titles).toEqual([bakery]);
    await ask('');
  });
});

describe('the trash', () => {
  test('gives back, and forgets for ever only when asked twice', async () => {
    await act(bread, 'delete');
    await show('trash');
    await untilShown((now) => now.titles.length === 2);
    await act(bread, 'restore');
    await untilShown((now) => now.titles.length === 1);
    expect((await stored(bread))?.trashedAt).toBeNull();
    await act(trashed, 'destroy');
    expect(await text('[data-part="destroy-dialog"]')).toContain('This cannot be undone.');
    await press('[data-action="cancel"]');
    expect(await stored(trashed)).not.toBeNull();
    await press('[data-action="empty-trash"]');
    await press('[data-action="destroy-confirmed"]');
    await untilShown((now) => now.titles.length === 0);
    expect(await stored(trashed)).toBeNull();
    expect(await text('[data-part="empty-view"]')).toBe('The trash is empty.');
    await show('saved');
  });
});

describe('keys', () => {
  test('the sheet lists them, and switches single letters off', async () => {
    await page.press('?');
    expect(await text('[data-part="keys-dialog"]')).toMatch(/Next article J ↓.*Select all that is shown Ctrl \+ A.*Undo Z/);
    await press('[data-action="letters"]');
    await page.press('Escape');
    await page.press('5');
    expect((await shown()).view).toBe('saved');
    await press('[data-action="menu"]');
    await press('[data-action="keys"]');
    await press('[data-action="letters"]');
    await page.press('Escape');
  });

  test('do everything with rows', async () => {
    await page.press('Home');
    expect((await shown()).focus).toBe(lighthouse);
    const walked: (string | null)[] = [];
    for (const key of ['j', 'ArrowDown', 'k']) {
      await page.press(key);
      walked.push((await shown()).focus);
    }
    expect(walked).toEqual([ferry, bread, ferry]);
    await page.press('x');
    await page.press('Shift+ArrowDown');
    expect((await shown()).chosen).toBe(2);
    await page.press('Shift+ArrowUp');
    await page.press('Escape');
    expect((await shown()).chosen).toBe(0);
    for (const [key, said, after] of [['s', /favourite/, { favourite: true }], ['e', /archived/, { archived: true }], ['Delete', /trash/, { trashedAt: expect.any(String) as string }]] as const) {
      await page.press('Home');
      await page.press(key);
      await untilShown((now) => said.test(now.undo ?? '') && now.undo?.startsWith('Undone') === false);
      expect(await stored(lighthouse)).toMatchObject(after);
      if (key !== 's') expect((await shown()).focus).toBe(ferry);
      await page.press('z');
      await untilShown((now) => now.undo?.startsWith('Undone') === true);
    }
    for (const [key, view] of [['2', 'unread'], ['3', 'favourites'], ['4', 'archive'], ['5', 'trash'], ['1', 'saved']] as const) {
      await page.press(key);
      expect((await shown()).view).toBe(view);
    }
    await page.press('f');
    await waitUntil(() => page.eval(() => document.querySelector('[data-part="filters"]') !== null));
    await page.press('Escape');
  });
});

staysSilent();

import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, View } from './drive/browser.ts';
import { isSaved, readArticle, readRows } from './read-article.ts';
import { sharedPages, startOver, staysSilent } from './shared-browser.ts';
import { waitUntil } from './wait-until.ts';

/**
 * See test/pages/README.md. What needs no browser is asked of every page and field by the unit tests, and that each page reads in
 * this browser as it does there by `same-article.test.ts`; here it is the popup's turn.
 */
interface Expected {
  title?: string;
  authors?: string[];
  published?: string;
  lead?: { caption?: string; credit?: string };
  keep?: string[];
  strip?: string[];
  order?: string[];
  removals?: Record<string, number>;
  failure?: string;
}

const folders = readdirSync('test/pages', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
const expectedOf = (name: string): Expected => JSON.parse(readFileSync(`test/pages/${name}/expected.json`, 'utf8')) as Expected;
/** The page under everything that a news page asks for, and its variants. */
const seeds = folders.filter((name) => name.startsWith('seed'));
/** What only a popup can tell of: styles and scripts decide what is seen of these, or there is no story on them. */
const names = folders.filter((name) => seeds.includes(name) || expectedOf(name).failure !== undefined || needsBrowser(name));

function needsBrowser(name: string): boolean {
  const isExpected = Object.keys(expectedOf(name)).length > 0;
  return isExpected && /<script(?! type="application\/ld\+json")|<style|<link[^>]+stylesheet|shadowrootmode/i.test(readFileSync(`test/pages/${name}/page.html`, 'utf8'));
}

let browser: Browser;

beforeAll(async () => {
  browser = await startOver();
});

afterEach(() => browser.closeTabs());

test('there are fixture pages, the seed and its variants among them', () => {
  expect(seeds).toEqual(['seed', 'seed-div-forms', 'seed-ghost', 'seed-no-classes', 'seed-strip-words']);
});

describe.each(names)('%s', (name) => {
  const expected = expectedOf(name);

  test(expected.failure === undefined ? 'in the popup, row by row' : `there is no story: ${expected.failure}`, async () => {
    const page = await browser.open((await sharedPages()).url(`${name}/page.html`));
    const popup = await browser.popup(page);
    const view = await popup.ready();
    if (expected.failure === undefined) {
      expect(view).toBe('article');
      await expectRows(popup, expected);
      if (seeds.includes(name)) await expectHeadOnce(popup, expected);
    } else {
      expect(await popup.eval(() => document.querySelector<HTMLElement>('[data-part="failure"]')?.dataset['kind'])).toBe(expected.failure);
    }
  });
});

describe('the saved copy, row by row', () => {
  test.each(seeds)('%s', async (name) => {
    browser = await startOver();
    const page = await browser.open((await sharedPages()).url(`${name}/page.html`));
    const popup = await browser.popup(page);
    await popup.ready();
    await popup.click('[data-action="save"]');
    expect(await waitUntil(() => popup.eval(isSaved))).toBe(true);
    await popup.close();
    await page.close();
    const library = await browser.openOwn('library.html');
    await library.ready();
    const [row] = await library.eval(readRows);
    const reader = await browser.openOwn(`reader.html?id=${row?.id}`);
    expect(await reader.ready()).toBe('article');
    await expectRows(reader, expectedOf(name));
    await expectHeadOnce(reader, expectedOf(name));
  });
});

staysSilent();

async function expectRows(view: View, expected: Expected): Promise<void> {
  const shown = await view.eval(readArticle);
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  expect(shown.articles).toBe(1);
  if (expected.title !== undefined) expect(shown.title).toBe(flat(expected.title));
  if (expected.published !== undefined) expect(sameMoment(shown.published, expected.published)).toBe(true);
  for (const author of expected.authors ?? []) expect(shown.byline).toContain(author);
  const missing = (expected.keep ?? []).filter((row) => !shown.story.includes(flat(row)));
  const left = (expected.strip ?? []).filter((row) => shown.story.includes(flat(row)));
  expect({ missing, left }).toEqual({ missing: [], left: [] });
  for (const words of Object.values(expected.lead ?? {})) expect(shown.leadCaption).toContain(flat(words));
  const places = (expected.order ?? []).map((row) => shown.story.indexOf(flat(row)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const [kind, count] of Object.entries(expected.removals ?? {})) {
    expect([kind, shown.removals.filter((removal) => removal.kind === kind).length >= count]).toEqual([kind, true]);
  }
}

/** Headline and authors stand in the header, and nowhere else. */
async function expectHeadOnce(view: View, { authors = [] }: Expected): Promise<void> {
  const shown = await view.eval(readArticle);
  expect(shown.titleCount).toBe(1);
  expect(authors.length).toBeGreaterThan(0);
  for (const author of authors) {
    expect(shown.byline.split(author).length - 1).toBe(1);
    expect(shown.story).not.toContain(author);
  }
}

function sameMoment(shown: string | null, expected: string): boolean {
  return shown !== null && new Date(shown).getTime() === new Date(expected).getTime();
}

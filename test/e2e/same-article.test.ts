import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Browser } from './drive/browser.ts';
import { engine, sharedPages, startOver } from './shared-browser.ts';

/**
 * Fixture pages whose article may differ from one reader of the DOM to another, each with the reason. jsdom has no layout:
 * what a stylesheet hides is visible to it, and a page's scripts don't run.
 */
const explained: Readonly<Record<string, string>> = {};

interface Read {
  title: string;
  authors: string[];
  date: string | null;
  html: string;
}

const names = readdirSync('test/pages', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

let browser: Browser;
let script: string;

beforeAll(async () => {
  const built = await build({ entryPoints: ['test/bench/bundle.ts'], bundle: true, format: 'iife', write: false, charset: 'utf8', target: ['chrome123', 'firefox142'] });
  script = built.outputFiles[0]?.text ?? '';
  browser = await startOver();
});

afterAll(() => browser.closeTabs());

test('every explained difference is of a page that is there', () => {
  expect(Object.keys(explained).filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(names)(`%s reads in ${engine} as in jsdom`, (name) => {
  test.runIf(explained[name] === undefined)('the same article, character by character', async () => {
    const url = (await sharedPages()).url(`${name}/page.html`);
    const page = await browser.open(url);
    await page.addScript(script);
    const inBrowser = await page.eval(() => (globalThis as unknown as { extract(page: Document, url: string): Read | null }).extract(document, location.href));
    await page.close();
    expect(inBrowser).toEqual(readInJsdom(name, url));
  });
});

/** What only layout tells, inline: a word's explanation and a person's other stories, which wait for the pointer; the rest of a paragraph waits for a click, and is its text. */
test('what waits for the pointer in a line is no word of it', async () => {
  const pages = await sharedPages();
  const line = 'The warden <span class="person"><a href="/reino">Reino Salmela</a><span class="person-rollover"><a href="/other">His notebook sold at an auction</a></span></span> measures the <dfn class="tooltip-word">talik<span role="tooltip">Ground that never freezes</span></dfn> below the <span class="hover-mark">northern</span> pier every winter, and nobody has <span class="hidden">ever seen him with a gauge.</span>';
  pages.on('waiting.html', { type: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en"><title>The warden of the pier</title><style>.person-rollover, [role=tooltip], .hidden { display: none }</style><article><h1>The warden of the pier</h1><p>${line}</p><p>He began in the year of the great flood, with a stick that his father had cut, and has not missed a morning since then, not even the one of his wedding.</p><p>The town pays him with a cord of birch a year, and with the right to be the first on the ice.</p></article></html>` });
  const page = await browser.open(pages.url('waiting.html'));
  await page.addScript(script);
  const text = await page.eval(() => (globalThis as unknown as { extract(page: Document, url: string): Read | null }).extract(document, location.href)?.html.replaceAll(/<[^>]*>/g, '') ?? '');
  await page.close();
  expect(text).toContain('The warden Reino Salmela measures the talik below the northern pier every winter, and nobody has ever seen him with a gauge.');
});

function readInJsdom(name: string, url: string): Read | null {
  const dom = new JSDOM(readFileSync(`test/pages/${name}/page.html`), { url, contentType: 'text/html; charset=utf-8', virtualConsole: new VirtualConsole() });
  const found = extract(dom.window.document, { url });
  dom.window.close();
  if (!found.ok) return null;
  const { title, authors, published, html } = found.value;
  return { title, authors, date: published, html };
}

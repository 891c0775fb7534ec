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

function readInJsdom(name: string, url: string): Read | null {
  const dom = new JSDOM(readFileSync(`test/pages/${name}/page.html`), { url, contentType: 'text/html; charset=utf-8', virtualConsole: new VirtualConsole() });
  const found = extract(dom.window.document, { url });
  dom.window.close();
  if (!found.ok) return null;
  const { title, authors, published, html } = found.value;
  return { title, authors, date: published, html };
}

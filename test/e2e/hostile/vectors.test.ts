import { beforeAll, describe, expect, test } from 'vitest';
import type { Page, View } from '../drive/browser.ts';
import { engine, sharedBrowser, sharedPages } from '../shared-browser.ts';
import { auditBody, auditChrome } from './audit.ts';
import type { HostileInPage } from './in-page.ts';
import { withPopup } from './open-in-popup.ts';
import { paragraphs, storyPage } from './story-page.ts';
import { allVectors, hostileSource } from './vectors.ts';

let source: string;
let vectors: string[];
let plain: string;

beforeAll(async () => {
  source = await hostileSource();
  vectors = await allVectors();
  const pages = await sharedPages();
  pages.on('hostile/plain.html', { type: 'text/html', body: '<!doctype html><title>Plain</title><body>' });
  plain = pages.url('hostile/plain.html');
});

declare const hostile: HostileInPage;

async function withModules<T>(own: boolean, run: (page: Page) => Promise<T>): Promise<T> {
  const browser = await sharedBrowser();
  const page = own ? await browser.openOwn('reader.html?id=none') : await browser.open(plain);
  try {
    await page.addScript(source);
    return await run(page);
  } finally {
    await page.close();
  }
}

/** In batches, so that a page that dies is told by its batch. */
async function tryAll(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (let from = 0; from < vectors.length; from += 50) {
    found.push(...await page.eval(async (batch) => {
      const wrong: string[] = [];
      for (const vector of batch) for (const one of await hostile.tryVector(vector)) wrong.push(`${vector}\n  ${one}`);
      return wrong;
    }, vectors.slice(from, from + 50)));
  }
  return found;
}

describe('nothing runs', () => {
  test('a page without any CSP runs the vectors themselves: the test can see it', async () => {
    const ran = await withModules(false, (page) => page.eval(async () => {
      const box = document.createElement('div');
      document.body.append(box);
      box.innerHTML = '<img src="x:" onerror="alert(1)">';
      await new Promise((resolve) => { setTimeout(resolve, 300); });
      return hostile.executions();
    }));
    expect(ran).toBe(1);
  });

  test.each([['a page without any CSP', false], ['our own page, with its CSP', true]])('every vector drawn in %s', async (_, own) => {
    expect(vectors.length).toBeGreaterThan(900);
    console.log(`${engine}: ${vectors.length} vectors`);
    expect(await withModules(own, tryAll)).toEqual([]);
  }, 240_000);

  test('20,000 pieces of made-up HTML', async () => {
    const seed = Date.now() % 1_000_000;
    for (let at = 0; at < 10; at++) {
      expect(await withModules(false, (page) => page.eval((start) => hostile.tryAnyHtml(2000, start), seed + at)), `seed ${seed + at}`).toEqual([]);
    }
  }, 300_000);
});

/** Each in a section of its own; what swallows the rest of the page swallows it here as well. */
const perPage = 40;

async function auditView(view: View): Promise<string[]> {
  const body = `(${String(auditBody)})(document.querySelector('main article') ?? document)`;
  const chrome = `(${String(auditChrome)})(document.querySelector('main') ?? document)`;
  await view.addScript(`document.documentElement.dataset.audit = JSON.stringify([...${body}, ...${chrome}])`);
  return view.eval(() => JSON.parse(document.documentElement.dataset['audit'] ?? '["no audit"]') as string[]);
}

describe('in the product itself', () => {
  test('popup and reader, from pages full of vectors', async () => {
    const pages = await sharedPages();
    for (let from = 0; from < vectors.length; from += perPage) {
      const batch = vectors.slice(from, from + perPage);
      const file = `hostile/vectors-${from}.html`;
      // A sandbox without scripts keeps the page where it is: what it would run is its own affair.
      pages.on(file, (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'; default-src 'none'" })
        .end(storyPage({ head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: batch[0], author: batch.slice(0, 9).map((name) => ({ name })) }).replaceAll('</', '<\\/')}</script>`, inside: batch.filter((vector) => !/http-equiv/i.test(vector)).map((vector) => `<section><p>${paragraphs[1]!} ${vector}</p></section>`).join('\n') })));
      await withPopup(pages.url(file), async (popup, _ms, browser) => {
        if (await popup.eval(() => document.body.dataset['ready']) !== 'article') return;
        expect(await auditView(popup), `vectors ${from}`).toEqual([]);
        await popup.click('[data-action="open-reader"]');
        const reader = await browser.ownPage('reader.html');
        await reader.ready();
        expect(await auditView(reader), `vectors ${from}`).toEqual([]);
        await reader.close();
      });
    }
  }, 300_000);
});

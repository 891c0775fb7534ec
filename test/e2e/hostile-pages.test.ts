import { describe, expect, test } from 'vitest';
import { makeArticle } from '../unit/library/make-article.ts';
import type { HostileInPage } from './hostile/in-page.ts';
import { monsters } from './hostile/monsters.ts';
import { openInPopup } from './hostile/open-in-popup.ts';
import { saveArticle, wholeStorage } from './hostile/save-in-own-page.ts';
import { paragraphs, storyPage } from './hostile/story-page.ts';
import { hostileSource, ownVectors } from './hostile/vectors.ts';
import { sharedPages, startOver, staysSilent } from './shared-browser.ts';

/** The quick part of `npm run test:hostile`: one of each kind. What each claims is said there. */
async function serve(name: string, html: string): Promise<string> {
  const pages = await sharedPages();
  pages.on(`hostile/${name}.html`, { type: 'text/html; charset=utf-8', body: html });
  return pages.url(`hostile/${name}.html`);
}

const fieldNames = ['parentNode', 'nextElementSibling', 'attributes', 'childNodes', 'textContent', 'nodeType', 'children', 'querySelectorAll', 'tagName', 'getAttribute', 'removeChild', 'nextSibling', 'firstChild', 'innerHTML', 'localName'];

describe('nothing hangs', () => {
  test('fields and pictures named after properties leave the article as it is', async () => {
    const fields = fieldNames.map((name) => `<input type="hidden" name="${name}"><img name="${name}" alt=""><img name="body" alt="">`).join('');
    expect(await openInPopup(await serve('clobbered', storyPage({ around: [`<form>${fields}`, '</form>'] })))).toMatchObject({ kind: 'article', kept: paragraphs.length });
  });

  test.each(monsters.filter(({ name }) => /^(?:2,000 nested|the story 1,000 deep|80 KB|40 KB|67 KB|1,000,000 nodes|20,000 named)/.test(name)))('$name', async ({ name, page, isBeyondBudget }) => {
    const outcome = await openInPopup(await serve(name.replaceAll(/\W+/g, '-'), page()));
    expect(outcome).toMatchObject(isBeyondBudget ? { kind: expect.stringMatching(/^(?:too-complex|busy-page|still-loading)$/) as string } : { kind: 'article', kept: paragraphs.length });
    expect(outcome.ms).toBeLessThan(5_000);
  });
});

declare const hostile: HostileInPage;

describe('nothing runs', () => {
  test('one vector in thirty, drawn in our own page', async () => {
    const page = await (await startOver()).openOwn('reader.html?id=none');
    await page.addScript(await hostileSource());
    const some = ownVectors().filter((_, index) => index % 30 === 0);
    const found = await page.eval(async (vectors) => {
      const wrong: string[] = [];
      for (const vector of vectors) wrong.push(...(await hostile.tryVector(vector)).map((one) => `${vector}: ${one}`));
      return wrong;
    }, some);
    expect(found).toEqual([]);
    await page.close();
  }, 30_000);
});

describe('nobody else gets in', () => {
  test('messages of the wrong shape change nothing', async () => {
    const page = await (await startOver()).openOwn('options.html');
    const id = await saveArticle(page, makeArticle(1));
    const before = await wholeStorage();
    for (const message of [null, { name: 'constructor' }, { name: 'save-article', ask: { article: {} } }, { name: 'forget-articles', ask: { ids: id } }, { name: 'destroy-articles', ask: { ids: [id, '../meta'] } }, { name: 'replace-text', ask: { id } }]) {
      await page.eval((given) => (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome.runtime.sendMessage(given).catch(() => null), message);
    }
    expect(await wholeStorage()).toBe(before);
    await page.close();
  });
});

staysSilent();

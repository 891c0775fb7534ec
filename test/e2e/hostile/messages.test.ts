import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeArticle } from '../../unit/library/make-article.ts';
import type { Browser, Page } from '../drive/browser.ts';
import { engine, emptyTheLibrary, sharedBrowser, sharedPages } from '../shared-browser.ts';
import { saveArticle, wholeStorage } from './save-in-own-page.ts';
import { storyPage } from './story-page.ts';

/** The part of an extension's `chrome` that a forger needs. */
interface Extension {
  chrome: {
    runtime: {
      id: string;
      sendMessage(message: unknown): Promise<unknown>;
      sendMessage(id: string, message: unknown): Promise<unknown>;
      connect(id: string): { postMessage(message: unknown): void };
    };
    tabs: { query(which: object): Promise<{ id: number; url?: string }[]> };
    scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
  };
}

let browser: Browser;
let own: Page;
let origin: string;
let savedId: string;
let before: string;

beforeAll(async () => {
  browser = await sharedBrowser();
  await emptyTheLibrary();
  own = await browser.openOwn('options.html');
  origin = await own.eval(() => location.origin);
  savedId = await saveArticle(own, makeArticle(1));
  before = await wholeStorage();
});

afterAll(async () => {
  await own.close();
  await emptyTheLibrary();
});

/** What would change or give away the library if anybody were heard. */
function validMessages(): { name: string; ask: unknown }[] {
  const ids = [savedId];
  return [
    { name: 'save-article', ask: { article: makeArticle(7) } }, { name: 'save-article', ask: { article: makeArticle(1, { text: 'Forged.', html: '<p>Forged.</p>' }), replaceFuller: true } }, { name: 'forget-articles', ask: { ids } },
    { name: 'restore-articles', ask: { ids } }, { name: 'destroy-articles', ask: { ids } }, { name: 'change-articles', ask: { ids, change: { state: 'read', tags: ['x'] } } }, { name: 'rename-tag', ask: { from: 'x', to: 'y' } },
    { name: 'replace-text', ask: { id: savedId, article: makeArticle(1, { html: '<p>Forged.</p>' }), of: /"updatedAt":"([^"]+)"/.exec(before)?.[1] ?? '' } },
  ];
}

/** From one of our own pages, as a bug or a broken import would send them. */
function misshapenMessages(): unknown[] {
  const ask = (name: string, given: unknown) => ({ name, ask: given });
  const huge = 'x'.repeat(6_000_000);
  return [
    null, 0, '', 'save-article', [], {}, { name: null }, { name: 'save-article' }, ask('nobody', {}), ask('__proto__', {}), ask('constructor', {}), ask('toString', {}), ask('hasOwnProperty', { ids: [savedId] }), { ask: { ids: [savedId] } },
    ...[null, 7, 'x', [], {}, { article: null }, { article: [] }, { article: {} }, { article: { url: 'x' } }, { article: makeArticle(7, { url: 'javascript:alert(1)' }) }, { article: makeArticle(7, { url: 'data:text/html,x' }) }, { article: makeArticle(7, { url: 'chrome://settings' }) }, { article: makeArticle(7, { title: '' }) }, { article: makeArticle(7, { html: '' }) }, { article: makeArticle(7, { html: huge }) }, { article: JSON.parse('{"__proto__":{"url":"https://a.example","title":"x","html":"x","text":"x"}}') as unknown }].map((given) => ask('save-article', given)),
    ...['forget-articles', 'restore-articles', 'destroy-articles'].flatMap((name) => [null, { ids: savedId }, { ids: [savedId, 7] }, { ids: [savedId, '__proto__'] }, { ids: [`body:${savedId}`] }, { ids: ['../meta'] }, { ids: [null] }, { ids: { 0: savedId, length: 1 } }].map((given) => ask(name, given))),
    ...[null, { ids: [savedId] }, { ids: [savedId], change: null }, { ids: [savedId], change: 7 }, { ids: '*', change: { state: 'read' } }].map((given) => ask('change-articles', given)),
    ...[null, {}, { from: 7, to: 'y' }, { from: 'x', to: {} }, { from: 'x'.repeat(2000), to: null }].map((given) => ask('rename-tag', given)),
    ...[null, {}, { id: savedId }, { id: savedId, article: {} }, { id: '__proto__', article: makeArticle(1) }].map((given) => ask('replace-text', given)),
  ];
}

describe('forged messages change and read nothing', () => {
  test('of the right sender and the wrong shape', async () => {
    const messages = misshapenMessages();
    expect(messages.length).toBeGreaterThan(50);
    for (const message of messages) {
      const answer = await own.eval((given) => (globalThis as unknown as Extension).chrome.runtime.sendMessage(given).catch((error: unknown) => String(error)), message);
      expect(answer, JSON.stringify(message).slice(0, 200)).not.toMatchObject({ ok: true });
    }
    expect(await wholeStorage()).toBe(before);
  });

  test('of a script of ours in a page, as one that the page took over would send them', async () => {
    const pages = await sharedPages();
    pages.on('hostile/forger.html', { type: 'text/html', body: storyPage() });
    const page = await browser.open(pages.url('hostile/forger.html'));
    const popup = await browser.popup(page);
    await popup.ready();
    const answers = await own.eval(async (messages) => {
      const { chrome } = globalThis as unknown as Extension;
      const forge = async (given: unknown[]) => {
        const heard: unknown[] = [];
        for (const one of given) heard.push(await (globalThis as unknown as Extension).chrome.runtime.sendMessage(one).catch(() => 'nobody') ?? null);
        return heard;
      };
      for (const { id } of await chrome.tabs.query({})) {
        const [done] = await chrome.scripting.executeScript({ target: { tabId: id }, func: forge, args: [messages] }).catch(() => []);
        if (done) return done.result as unknown[];
      }
      return null;
    }, validMessages());
    expect(answers).toHaveLength(validMessages().length);
    for (const answer of answers ?? []) expect([null, 'nobody']).toContain(answer);
    await popup.close().catch(() => undefined);
    await page.close();
    expect(await wholeStorage()).toBe(before);
  });

  test('of another extension', async () => {
    const other = await browser.open(`${await browser.installBeside('test/e2e/hostile/other-extension')}page.html`);
    const ourId = engine === 'chromium' ? origin.split('/')[2]! : 'clean-copy@cleancopy.example';
    const answers = await other.eval(async (id, messages, address) => {
      const { chrome } = globalThis as unknown as Extension;
      const heard: unknown[] = [];
      for (const message of messages) heard.push(await chrome.runtime.sendMessage(id, message).then((answer) => answer ?? null, () => 'nobody'));
      try {
        const port = chrome.runtime.connect(id);
        for (const message of messages) port.postMessage(message);
      } catch { /* closed at once */ }
      heard.push(await fetch(`${address}/popup.html`).then(({ ok }) => (ok ? 'read our page' : null), () => 'nobody'));
      return heard;
    }, ourId, validMessages(), origin);
    for (const answer of answers) expect([null, 'nobody']).toContain(answer);
    await other.close();
    expect(await wholeStorage()).toBe(before);
  });

  test('of a page, by every way it has', async () => {
    const pages = await sharedPages();
    pages.on('hostile/shouting.html', { type: 'text/html', body: storyPage() });
    const page = await browser.open(pages.url('hostile/shouting.html'));
    const popup = await browser.popup(page);
    await popup.ready();
    const answers = await page.eval(async (messages) => {
      const heard: unknown[] = [];
      addEventListener('message', (event) => { if (event.source !== window) heard.push(event.data); });
      for (const message of messages) {
        postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('clean-copy', { detail: message }));
        new BroadcastChannel('clean-copy').postMessage(message);
        const api = (globalThis as unknown as Partial<Extension>).chrome?.runtime;
        if (api?.sendMessage) heard.push(await api.sendMessage(message).catch(() => null));
      }
      await new Promise((resolve) => { setTimeout(resolve, 300); });
      return heard.filter((one) => one !== null);
    }, validMessages());
    expect(answers).toEqual([]);
    await popup.close().catch(() => undefined);
    await page.close();
    expect(await wholeStorage()).toBe(before);
  });
});

describe('a page cannot tell that we are there', () => {
  test('no file of ours can be loaded, framed or read', async () => {
    const pages = await sharedPages();
    pages.on('hostile/prober.html', { type: 'text/html', body: storyPage() });
    const page = await browser.open(pages.url('hostile/prober.html'));
    const files = ['manifest.json', 'popup.html', 'reader.html', 'library.html', 'options.html', 'popup.js', 'content.js', 'background.js', 'popup.css', 'icons/icon-16.png', '_locales/en/messages.json', 'no-such-file.png'];
    const probed = await page.eval(async (address, names) => {
      const settle = (element: HTMLElement) => new Promise<string>((resolve) => {
        element.onload = () => { resolve('load'); };
        element.onerror = () => { resolve('error'); };
        setTimeout(() => { resolve('nothing'); }, 1500);
        document.body.append(element);
      });
      return Promise.all(names.map(async (name) => {
        const at = `${address}/${name}`;
        const fetched = await fetch(at).then(() => 'load', () => 'error');
        const image = await settle(Object.assign(new Image(), { src: at }));
        const script = await settle(Object.assign(document.createElement('script'), { src: at }));
        const sheet = await settle(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: at }));
        return [fetched, image, script, sheet].join(' ');
      }));
    }, origin, files);
    // A file that is there answers as one that is not.
    expect(new Set(probed)).toEqual(new Set(['error error error error']));
    const framed = await page.eval(async (address) => {
      const frame = Object.assign(document.createElement('iframe'), { src: `${address}/popup.html` });
      document.body.append(frame);
      await new Promise((resolve) => { setTimeout(resolve, 1500); });
      try { return frame.contentWindow?.document.body.childElementCount ?? 0; } catch { return 'somewhere else'; }
    }, origin);
    const inside = await own.eval(() => ((globalThis as unknown as { chrome: { extension: { getViews(): Window[] } } }).chrome.extension.getViews()).filter((view) => view !== view.top).length);
    expect(inside, String(framed)).toBe(0);
    await page.close();
  });

  test('reading leaves no trace: no change of the document, no name, no event', async () => {
    const pages = await sharedPages();
    pages.on('hostile/watcher.html', { type: 'text/html', body: storyPage() });
    const page = await browser.open(pages.url('hostile/watcher.html'));
    await page.eval(() => {
      const state = { changes: 0, heard: [] as string[], names: Object.getOwnPropertyNames(window).length, html: document.documentElement.outerHTML };
      (globalThis as unknown as { watched: typeof state }).watched = state;
      new MutationObserver((records) => { state.changes += records.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      for (const type of ['message', 'error', 'unhandledrejection', 'selectionchange', 'scroll', 'securitypolicyviolation', 'storage']) addEventListener(type, () => state.heard.push(type), true);
    });
    const popup = await browser.popup(page);
    expect(await popup.ready()).toBe('article');
    await popup.close().catch(() => undefined);
    const seen = await page.eval(() => {
      const { watched } = globalThis as unknown as { watched: { changes: number; heard: string[]; names: number; html: string } };
      return { changes: watched.changes, heard: watched.heard, names: Object.getOwnPropertyNames(window).length - watched.names, isSame: document.documentElement.outerHTML === watched.html };
    });
    // One more name is the test's own.
    expect(seen).toEqual({ changes: 0, heard: [], names: 1, isSame: true });
    await page.close();
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticle } from '../../unit/library/make-article.ts';
import type { Page } from '../drive/browser.ts';
import { servePages, type PageServer } from '../serve-pages.ts';
import { emptyTheLibrary, engine, sharedBrowser } from '../shared-browser.ts';
import { waitUntil } from '../wait-until.ts';
import { saveArticle } from './save-in-own-page.ts';

/** Long enough for what a browser fetches late: prefetches, fonts, refreshes. */
const quietMs = 3_000;
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

let there: PageServer;
let heard: { path: string; referrer: string | undefined; cookie: string | undefined }[] = [];

beforeAll(async () => {
  there = await servePages('test/e2e/hostile');
  for (const name of ['lead', 'img', 'restored']) {
    there.on(`${name}.png`, (request, response) => {
      heard.push({ path: request.url ?? '', referrer: request.headers.referer, cookie: request.headers.cookie });
      response.writeHead(200, { 'content-type': 'image/png' }).end(png);
    });
  }
  there.on('cookie.html', (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': ['known=reader', 'everywhere=yes; SameSite=None; Secure'] }).end('<title>x</title>'));
});

afterAll(async () => {
  await there.close();
  await emptyTheLibrary();
});

/** Every way in which HTML asks the network for something. Each has an address of its own, to name what leaks. */
function references(): string[] {
  const at = (name: string): string => there.url(name);
  return [
    `<img src="${at('img.png')}" alt="a picture">`, `<img alt="" srcset="${at('srcset.png')} 1x">`, `<picture><source srcset="${at('source.png')}"><img alt=""></picture>`, `<p style="background:url(${at('style.png')})">x</p>`,
    `<style>p { background: url(${at('sheet.png')}) }</style>`, `<style>@import "${at('import.css')}";</style>`, `<style>@font-face { font-family: f; src: url(${at('font.woff2')}) } p { font-family: f }</style>`, `<link rel="stylesheet" href="${at('link.css')}">`,
    `<link rel="prefetch" href="${at('prefetch')}">`, `<link rel="preload" as="image" href="${at('preload.png')}">`, `<link rel="dns-prefetch preconnect" href="${at('')}">`, `<link rel="icon" href="${at('icon.png')}">`, `<iframe src="${at('frame.html')}"></iframe>`,
    `<iframe srcdoc="<img src='${at('srcdoc.png')}'>"></iframe>`, `<object data="${at('object')}"></object>`, `<embed src="${at('embed')}">`, `<video src="${at('video.mp4')}" poster="${at('poster.png')}" autoplay></video>`, `<audio src="${at('audio.mp3')}" autoplay></audio>`,
    `<video><source src="${at('video-source.mp4')}"><track default src="${at('track.vtt')}"></video>`, `<svg><image href="${at('svg.png')}"/></svg>`, `<svg><use href="${at('use.svg')}#x"/></svg>`, `<meta http-equiv="refresh" content="0;url=${at('refresh.html')}">`,
    `<form action="${at('form')}"><input name="q" autofocus></form>`, `<base href="${at('')}"><img src="base.png" alt="">`, `<input type="image" src="${at('input.png')}">`, `<table background="${at('table.png')}"><tr><td background="${at('cell.png')}">x</td></tr></table>`,
    `<body background="${at('body.png')}">`, `<a href="${at('a.html')}" ping="${at('ping')}">x</a>`, `<script src="${at('script.js')}"></script>`, `<math><mglyph src="${at('mglyph.png')}"/></math>`, `<img src="//127.0.0.1:${new URL(at('')).port}/protocol.png" alt="">`,
  ];
}

async function openSaved(page: Page): Promise<Page> {
  const picture = (name: string) => there.url(`${name}.png`);
  const id = await saveArticle(page, makeArticle(1, {
    url: there.url('story.html'), html: `<p>Words before.</p>${references().join('\n')}<p>Words after.</p>`,
    lead: { src: picture('lead'), alt: 'the lead', caption: 'A caption', credit: null },
    removals: [{ kind: 'newsletter-form', reason: 'x', excerpt: 'x', html: `<p>Put back <img src="${picture('restored')}" alt=""></p>`, place: [1] }],
  }));
  const reader = await (await sharedBrowser()).openOwn(`reader.html?id=${id}`);
  expect(await reader.ready()).toBe('article');
  return reader;
}

test('a saved article opens without a word to anybody; on request it shows its pictures, and nothing else', async () => {
  const browser = await sharedBrowser();
  const visited = await browser.open(there.url('cookie.html'));
  await visited.close();
  const own = await browser.openOwn('options.html');
  expect(references().length).toBeGreaterThan(29);
  there.asked.length = 0;
  const reader = await openSaved(own);
  await new Promise((resolve) => { setTimeout(resolve, quietMs); });
  expect(there.asked).toEqual([]);
  // Nor do the lists that name the article.
  const library = await browser.openOwn('library.html');
  await library.ready();
  await new Promise((resolve) => { setTimeout(resolve, 500); });
  expect(there.asked).toEqual([]);
  await library.close();
  await reader.show();
  await reader.click('[data-action="show-pictures"]');
  await waitUntil(async () => there.asked.includes('/img.png') && there.asked.includes('/lead.png'));
  await reader.eval(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 200) { scrollTo(0, y); await new Promise((resolve) => { setTimeout(resolve, 10); }); }
  });
  await new Promise((resolve) => { setTimeout(resolve, quietMs); });
  const asked = new Set(there.asked);
  for (const known of ['/img.png', '/lead.png']) expect(asked).toContain(known);
  expect([...asked].filter((path) => !['/img.png', '/lead.png', '/restored.png', '/base.png', '/protocol.png', '/poster.png'].includes(path))).toEqual([]);
  for (const { referrer, cookie } of heard) {
    expect(referrer).toBeUndefined();
    // Firefox sends the cookies that name no SameSite along; without access to the site there is no way to stop it (README, Security).
    if (engine === 'chromium') expect(cookie).toBeUndefined();
  }
  expect(heard.length).toBeGreaterThan(1);
  await reader.close();
  await own.close();
  heard = [];
}, 90_000);

test('links tell nobody where the reader comes from', async () => {
  const own = await (await sharedBrowser()).openOwn('options.html');
  const reader = await openSaved(own);
  const links = await reader.eval(() => [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')].map(({ rel, target }) => `${rel} ${target}`));
  expect(links.length).toBeGreaterThan(1);
  expect(new Set(links)).toEqual(new Set(['noopener noreferrer _blank']));
  await reader.close();
  await own.close();
});

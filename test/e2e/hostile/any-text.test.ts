import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeArticle } from '../../unit/library/make-article.ts';
import { emptyTheLibrary, sharedBrowser } from '../shared-browser.ts';
import { ask, saveArticle } from './save-in-own-page.ts';

const ours = [
  'undefined', 'null', '__proto__', 'constructor', '{"a":1}', '<b>bold</b>', '&amp;', "'; DROP TABLE articles; --", '\\', '%00%s%n', '$1$&', '${7*7}', '{{7*7}}', '\u0000nul', 'a\u0007b', '\ud800 alone', 'alone \udfff', '\ufeffbom', '\ufffe',
  '\u202etxt.exe', '\u2066isolated\u2069', '\u200b\u200c\u200dzero', 'e\u0301\u0301\u0301\u0301', 'Ṱ̺̺o͞ ̷i̲̬n̝̗v̟̜o̘̝k̬e̠', '👩‍👩‍👧‍👦 🏳️‍🌈', 'مرحبا بالعالم', 'שלום עולם', '漢字かな交じり文', 'ÅΩ≈ç√∫˜µ', 'İıſß', 'line\nbreak', 'tab\there', '\u2028\u2029', '-1', '1e309', 'NaN', '=1+1', '@x', 'C:\\con', '../../etc/passwd', 'javascript:alert(1)', '\u3000wide\u3000', '️', 'x'.repeat(990),
];

async function allStrings(): Promise<string[]> {
  const folder = process.env['CLEAN_COPY_VECTORS'];
  return [...ours, ...(folder ? JSON.parse(await readFile(path.join(folder, 'naughty-strings.json'), 'utf8')) as string[] : [])];
}

/** What a title can keep of it: one line, well formed, without control characters. */
function asLine(text: string): string {
  return text.slice(0, 1000).toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').replace(/\s+/gu, ' ').trim();
}

/** What tags can keep of them: each once but for case, in one line of at most 60 characters, forty at most. */
function uniqueTags(texts: readonly string[]): string[] {
  const tags = texts.filter((text) => text.length <= 1000).map((text) => {
    const clean = text.toWellFormed().normalize('NFC').replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return clean.length <= 60 ? clean : clean.slice(0, 60).toWellFormed().replace(/\ufffd$/, '').trim();
  });
  return tags.filter((tag, index) => tag !== '' && tags.findIndex((other) => other.toLowerCase() === tag.toLowerCase()) === index);
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

afterAll(emptyTheLibrary);

test('any text as title, byline and body comes back as it was, and stays in its place', async () => {
  const browser = await sharedBrowser();
  const own = await browser.openOwn('options.html');
  const strings = (await allStrings()).filter((text) => asLine(text) !== '');
  const perArticle = 60;
  for (let from = 0; from < strings.length; from += perArticle) {
    const batch = strings.slice(from, from + perArticle);
    const title = asLine(batch[0]!).slice(0, 900);
    const authors = batch.slice(0, 20).map((text) => asLine(text).slice(0, 300).toWellFormed().trim());
    const id = await saveArticle(own, makeArticle(from, { title: batch[0]!.slice(0, 900), authors, text: batch.join('\n\n'), html: batch.map((text) => `<pre>|${asHtml(text)}|</pre>`).join('') }));
    const reader = await browser.openOwn(`reader.html?id=${id}`);
    expect(await reader.ready()).toBe('article');
    const shown = await reader.eval(() => ({
      title: document.querySelector('main article h1')?.textContent ?? '', byline: document.querySelector('[data-part="byline"]')?.textContent ?? '',
      source: getComputedStyle(document.querySelector('[data-part="source"] bdi') ?? document.body).unicodeBidi,
      lines: [...document.querySelectorAll('[data-part="body"] pre')].map((line) => line.textContent),
    }));
    expect(shown.title).toBe(title);
    for (const author of authors) expect(shown.byline).toContain(author);
    expect(shown.source).toBe('isolate');
    const wanted = batch.map((text) => `|${text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')}|`);
    expect(shown.lines).toEqual(wanted);
    await reader.close();
  }
  await own.close();
}, 180_000);

test('any text as a tag is kept as it was, and any text as a query is answered', async () => {
  const browser = await sharedBrowser();
  const own = await browser.openOwn('options.html');
  const strings = await allStrings();
  for (let from = 0; from < strings.length; from += 30) {
    const id = await saveArticle(own, makeArticle(1000 + from));
    const batch = strings.slice(from, from + 30);
    const answer = await ask(own, 'change-articles', { ids: [id], change: { tags: batch.filter((text) => text.length <= 1000) } }) as { value: { tags: string[] }[] };
    expect(answer.value[0]?.tags).toEqual(uniqueTags(batch));
  }
  const library = await browser.openOwn('library.html');
  expect(await library.ready()).toBe('list');
  const unanswered = await library.eval(async (queries) => {
    const search = document.querySelector<HTMLInputElement>('input[type="search"]')!;
    const silent: string[] = [];
    for (const query of queries) {
      search.value = query;
      search.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => { setTimeout(resolve, 5); });
      // The page stays the list that it was, whatever it finds.
      if (document.body.dataset['ready'] !== 'list' || document.querySelector('[data-part="failure"]') !== null) silent.push(query);
    }
    search.value = '';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    return silent;
  }, strings);
  expect(unanswered).toEqual([]);
  await library.close();
  await own.close();
}, 180_000);

test('a right-to-left article reads right to left', async () => {
  const browser = await sharedBrowser();
  const own = await browser.openOwn('options.html');
  const id = await saveArticle(own, makeArticle(1, { lang: 'ar', dir: 'rtl', title: 'الشتاء الذي تجمد فيه الميناء', html: '<p>تجمد الميناء في الأسبوع الأول من ديسمبر.</p>', text: 'تجمد الميناء في الأسبوع الأول من ديسمبر.' }));
  const reader = await browser.openOwn(`reader.html?id=${id}`);
  await reader.ready();
  expect(await reader.eval(() => getComputedStyle(document.querySelector('[data-part="body"] p')!).direction)).toBe('rtl');
  await reader.close();
  await own.close();
});

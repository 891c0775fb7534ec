import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/index.ts';
import { extract } from '../../../src/extract/index.ts';

/** What a page of ours must give; see test/pages/README.md. */
interface Expected {
  url?: string;
  title?: string;
  authors?: string[];
  published?: string;
  siteName?: string;
  lang?: string;
  completeness?: Article['completeness'];
  lead?: { caption?: string; credit?: string };
  keep?: string[];
  strip?: string[];
  order?: string[];
  removals?: Record<string, number>;
  failure?: string;
}

const folder = 'test/pages';
const cases = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/expected.json`));
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(cases)('%s', (name) => {
  const expected = JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8')) as Expected;
  const url = expected.url ?? `https://harbordispatch.example/${name}/`;
  const { document } = new JSDOM(readFileSync(`${folder}/${name}/page.html`, 'utf8'), { url }).window;
  const before = document.documentElement.outerHTML;
  const result = extract(document, { url });

  test('leaves the page as it was', () => expect(document.documentElement.outerHTML).toBe(before));
  test('has a note', () => expect(readFileSync(`${folder}/${name}/note.md`, 'utf8').length).toBeGreaterThan(20));

  if (expected.failure !== undefined) {
    test('has no story', () => expect(result.ok ? null : result.failure.kind).toBe(expected.failure));
    return;
  }
  // Pages for tidying may hold no story, and ask nothing here.
  if (!result.ok && Object.keys(expected).length === 0) return;
  if (!result.ok) {
    test('gives an article', () => expect(result).toMatchObject({ ok: true }));
    return;
  }
  const article = result.value;
  const text = flat([article.text, article.lead?.caption ?? '', article.lead?.credit ?? ''].join(' '));

  test('says what the page says about it', () => {
    for (const key of ['title', 'authors', 'published', 'siteName', 'lang', 'completeness'] as const) {
      if (expected[key] !== undefined) expect(article[key], key).toEqual(expected[key]);
    }
    for (const [key, words] of Object.entries(expected.lead ?? {})) expect(flat(JSON.stringify(article.lead)), key).toContain(words);
  });
  test('keeps the story', () => {
    for (const words of expected.keep ?? []) expect(text).toContain(flat(words));
    const places = (expected.order ?? []).map((words) => text.indexOf(flat(words)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
  test('leaves out the rest', () => {
    for (const words of expected.strip ?? []) expect(text).not.toContain(flat(words));
  });
  test('says what it took off', () => {
    for (const [kind, count] of Object.entries(expected.removals ?? {})) {
      expect(article.removals.filter((removal) => removal.kind === kind).length, kind).toBeGreaterThanOrEqual(count);
    }
  });
});

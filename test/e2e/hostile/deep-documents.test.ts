import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser, sharedPages } from '../shared-browser.ts';
import { withPopup } from './open-in-popup.ts';
import { paragraphs, storyPage } from './story-page.ts';

/** Depths at which the browsers themselves die of the layout: extraction meets them in a document without a window. */
let source: string;

beforeAll(async () => {
  const built = await build({ entryPoints: ['test/bench/bundle.ts'], bundle: true, write: false, format: 'iife', target: ['chrome123', 'firefox142'], logLevel: 'warning' });
  source = built.outputFiles[0]?.text ?? '';
});

describe('documents deeper than a browser can draw', () => {
  test.each([[10_000, 'beside'], [10_000, 'around']] as const)('%i levels %s the story', async (levels, where) => {
    const pages = await sharedPages();
    pages.on('hostile/shallow.html', { type: 'text/html', body: storyPage() });
    const page = await (await sharedBrowser()).open(pages.url('hostile/shallow.html'));
    await page.addScript(source);
    const read = await page.eval((depth, place) => {
      const deep = document.implementation.createHTMLDocument('');
      deep.documentElement.replaceWith(deep.importNode(document.documentElement, true));
      const story = deep.querySelector('article')!;
      const bottom = deep.createElement('div');
      bottom.append(place === 'around' ? story : 'x');
      let box: Element = bottom;
      for (let i = 0; i < depth; i++) { const next = deep.createElement('div'); next.append(box); box = next; }
      deep.body.append(box);
      const start = performance.now();
      const article = (globalThis as unknown as { extract(document: Document, url: string): { html: string } | null }).extract(deep, location.href);
      return { text: new DOMParser().parseFromString(article?.html ?? '', 'text/html').body.textContent, ms: performance.now() - start };
    }, levels, where);
    expect(paragraphs.filter((paragraph) => read.text.includes(paragraph))).toHaveLength(paragraphs.length);
    expect(read.ms).toBeLessThan(5_000);
    await page.close();
  }, 60_000);
});

test('a page that hangs by itself gets its sentence', async () => {
  const pages = await sharedPages();
  pages.on('hostile/hanging.html', { type: 'text/html', body: storyPage({ after: '<script>setTimeout(() => { const end = Date.now() + 12000; while (Date.now() < end); }, 1000)</script>' }) });
  const outcome = await withPopup(pages.url('hostile/hanging.html'), async (popup, ms) => ({ kind: await popup.eval(() => document.querySelector('[data-part="failure"]')?.getAttribute('data-kind') ?? document.body.dataset['ready']), ms }), 1500);
  expect(['too-complex', 'busy-page', 'still-loading']).toContain(outcome.kind);
  expect(outcome.ms).toBeLessThan(5_000);
}, 60_000);

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Engine, View } from '../e2e/drive/browser.ts';
import { launch } from '../e2e/drive/launch.ts';
import { servePages } from '../e2e/serve-pages.ts';
import { waitUntil } from '../e2e/wait-until.ts';

interface Demo {
  engine: Engine;
  executable: string;
  extension: string;
  /** The folder of the fixture pages. */
  pages: string;
  /** Where the browser's profile is made. */
  profiles: string;
}

const demoPage = 'seed/page.html';
const openKey = process.platform === 'darwin' ? '⌥R' : 'Alt+R';

/** Opens a browser window on the demo page and stays until it is closed. */
export async function showDemo(demo: Demo): Promise<void> {
  const server = await servePages(demo.pages);
  const browser = await launch(demo.engine, { ...demo, visible: true });
  await browser.open(server.url(demoPage));
  console.log(`${demo.executable} is open on the demo news page ${server.url(demoPage)}`);
  console.log(`Click the Clean Copy button in the toolbar (it may be behind the puzzle piece), or press ${openKey}. Close the browser to end.`);
  process.once('SIGINT', () => void browser.close());
  await browser.gone;
  await server.close();
}

/** Walks through the main job without a display and prints what it saw. Throws when a step does not hold. */
export async function walkDemo(demo: Demo & { screenshots: string; why: string }): Promise<void> {
  console.log(`${demo.why}: walking through the main job headless in ${demo.executable}`);
  const server = await servePages(demo.pages);
  const browser = await launch(demo.engine, demo);
  const picture = async (name: string, view: View) => {
    const file = path.join(demo.screenshots, `start-${demo.engine}-${name}.png`);
    await mkdir(demo.screenshots, { recursive: true });
    await writeFile(file, await view.screenshot());
    pictures.push(file);
  };
  const pictures: string[] = [];
  try {
    const page = await browser.open(server.url(demoPage));
    await picture('1-page', page);
    console.log(`\n1. Opened the demo news page ${server.url(demoPage)}`);
    const popup = await browser.popup(page);
    const view = await popup.ready();
    if (view !== 'article') throw new Error(`the popup shows "${view}" instead of the article: ${await popup.eval(() => document.querySelector('main')?.innerText ?? '')}`);
    // The story is there at once, its picture a moment later.
    await waitUntil(() => popup.eval(() => [...document.querySelectorAll<HTMLImageElement>('[data-part="lead"] img')].every(({ complete }) => complete)));
    await picture('2-popup', popup);
    console.log('2. Clicked the toolbar button. The popup shows the clean article:\n');
    printArticle(await popup.eval(readArticle));
    await popup.click('[data-action="save"]');
    if (!await waitUntil(() => popup.eval(isSaved))) throw new Error('the button does not say that the article is saved');
    await picture('3-saved', popup);
    console.log('3. Pressed Save: saved.');
    await popup.close();
    await server.close();
    const library = await browser.openOwn('library.html');
    await library.ready();
    const rows = await library.eval(() => [...document.querySelectorAll<HTMLElement>('[data-part="row"]')].map((row) => ({ id: row.dataset.id ?? '', title: row.querySelector('a')?.innerText ?? '' })));
    if (rows.length !== 1 || rows[0] === undefined) throw new Error(`the library lists ${rows.length} articles instead of 1`);
    await picture('4-library', library);
    console.log(`4. Found it in the library: ${rows[0].title}`);
    const reader = await browser.openOwn(`reader.html?id=${rows[0].id}`);
    if (await reader.ready() !== 'article') throw new Error('the reader page does not show the saved article');
    await picture('5-reader', reader);
    console.log('5. Read it again in a tab, with the news site switched off.\n');
    console.log(`Screenshots:\n${pictures.map((file) => `  ${file}`).join('\n')}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

function readArticle() {
  const text = (selector: string) => document.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-part="lead"] figcaption, [data-part="body"] :is(p, li, h2, h3, h4, blockquote, figcaption)')];
  return {
    title: text('main article h1'),
    byline: [text('[data-part="byline"]'), text('main article time[datetime]')].filter(Boolean).join(' · '),
    body: blocks.map((block) => block.innerText.trim()).filter(Boolean),
    removals: [...document.querySelectorAll<HTMLElement>('[data-part="removals"] li[data-kind]')].map((item) => `${item.dataset.kind}: ${[...item.querySelectorAll('.reason, .excerpt')].map((words) => words.textContent.replaceAll(/\s+/g, ' ').trim()).join(' ')}`),
  };
}

function isSaved(): boolean {
  return document.querySelector('[data-action="save"]')?.getAttribute('aria-pressed') === 'true';
}

function printArticle({ title, byline, body, removals }: ReturnType<typeof readArticle>): void {
  console.log(`   ${title}\n   ${byline}\n`);
  for (const block of body) console.log(`   ${block}\n`);
  console.log(`   Removed: ${removals.length}`);
  for (const removal of removals) console.log(`   - ${removal}`);
  console.log('');
}

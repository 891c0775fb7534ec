import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageServer } from '../serve-pages.ts';
import { engine, sharedBrowser, sharedPages } from '../shared-browser.ts';
import { monsters, type Monster } from './monsters.ts';
import { readOutcome, type Outcome } from './open-in-popup.ts';
import { paragraphs } from './story-page.ts';

/** From the click to the sentence or the story. */
const mostMs = 5_000;
/** What we may take where bare Readability survives: a factor of its time, and a start. */
const factor = 1.5;
const startMs = 200;
/** The longest block of the page's own thread once we know that it is beyond the budget. */
const mostBlockMs = 200;

interface Race {
  readability: number | null;
  ours: number;
}

let pages: PageServer;
let extractSource: string;
let readabilitySource: string;
const measured: Record<string, string | number>[] = [];

beforeAll(async () => {
  pages = await sharedPages();
  const built = await build({ entryPoints: ['test/bench/bundle.ts'], bundle: true, write: false, format: 'iife', minify: true, target: ['chrome123', 'firefox142'], logLevel: 'warning' });
  extractSource = built.outputFiles[0]?.text ?? '';
  readabilitySource = await readFile(path.join(path.dirname(createRequire(import.meta.url).resolve('@mozilla/readability')), 'Readability.js'), 'utf8');
});

afterAll(() => {
  console.log(`${engine}: milliseconds`);
  console.table(measured);
});

test.each(monsters)('$name', async (monster) => {
  const file = `hostile/${monster.name.replaceAll(/\W+/g, '-')}.html`;
  pages.on(file, { type: 'text/html; charset=utf-8', body: monster.page() });
  let seen = await clickOn(monster, file);
  // The browser's own layout and its collector block, too, now and then: ours would each time.
  for (let again = 0; again < 2 && monster.isBeyondBudget && seen.block >= mostBlockMs; again++) seen = await clickOn(monster, file);
  const { outcome, ms, block, race } = seen;
  measured.push({ monster: monster.name, outcome: outcome.kind, kept: outcome.kept, click: Math.round(ms), block: Math.round(block), ours: Math.round(race.ours), readability: Math.round(race.readability ?? -1) });
  if (monster.isBeyondBudget) {
    // Its size may keep it from answering at all.
    expect(['too-complex', 'busy-page']).toContain(outcome.kind);
    expect(block).toBeLessThan(mostBlockMs);
  } else {
    expect(outcome).toMatchObject({ kind: 'article', kept: paragraphs.length });
  }
  expect(ms).toBeLessThan(mostMs);
  if (race.readability !== null && !monster.missesRatio) expect(race.ours).toBeLessThan(race.readability * factor + startMs);
}, 120_000);

/** A click on the toolbar button in a new tab: what came of it, after how long, and how long the page stood still. */
async function clickOn(monster: Monster, file: string): Promise<{ outcome: Omit<Outcome, 'ms'>; ms: number; block: number; race: Race }> {
  const browser = await sharedBrowser();
  const page = await inTime('the browser itself opens the page', browser.open(pages.url(file)));
  try {
    await inTime('the browser itself draws the page', page.eval(watchThread));
    const clicked = performance.now();
    const popup = await inTime('the popup opens', browser.popup(page));
    await inTime('the popup is ready', popup.ready(20_000));
    const ms = performance.now() - clicked;
    const outcome = await readOutcome(popup);
    await inTime('the popup closes', popup.close().catch(() => undefined));
    const block = await inTime('the page lives', page.eval(() => (globalThis as unknown as Watched).longestBlock));
    return { outcome, ms, block, race: await inTime('the race', raceReadability(page, monster)) };
  } finally {
    await inTime('the tab closes', page.close()).catch(() => undefined);
  }
}

/** A page that hangs for ever is one failed test, not the end of the run. */
async function inTime<T>(what: string, work: Promise<T>, limitMs = 20_000): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error(`${what}: not within ${limitMs / 1000} s`)), limitMs); });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

interface Watched {
  longestBlock: number;
}

/**
 * Notes the longest time the page's own thread did not come round, from when the browser is through with the page: drawing it
 * is no work of ours, nor is looking up which of 45,000 links were visited, which Firefox does a second later.
 */
async function watchThread(): Promise<void> {
  const quietMs = 600;
  const mostWaitMs = 6_000;
  const shortMs = 30;
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn))));
  const watched = globalThis as unknown as Watched;
  watched.longestBlock = 0;
  const started = performance.now();
  let last = started;
  let lastBlock = started;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    watched.longestBlock = Math.max(watched.longestBlock, now - last);
    if (now - last > shortMs) lastBlock = now;
    last = now;
    setTimeout(() => port2.postMessage(null), 5);
  };
  port2.postMessage(null);
  while (performance.now() - lastBlock < quietMs && performance.now() - started < mostWaitMs) await new Promise((go) => setTimeout(go, 50));
  watched.longestBlock = 0;
}

/** Both on the same page, ours as it is and Readability on the copy that its makers ask for. */
async function raceReadability(page: { addScript(source: string): Promise<void>; eval<T>(run: () => T): Promise<T> }, monster: Monster): Promise<Race> {
  await page.addScript(extractSource);
  const ours = await page.eval(() => {
    const start = performance.now();
    (globalThis as unknown as { extract(document: Document, url: string): unknown }).extract(document, location.href);
    return performance.now() - start;
  });
  if (monster.isDeadly) return { ours, readability: null };
  await page.addScript(`globalThis.Readability = (() => { ${readabilitySource}; return Readability; })();`);
  const readability = await page.eval(() => {
    const start = performance.now();
    new (globalThis as unknown as { Readability: new (document: Node) => { parse(): unknown } }).Readability(document.cloneNode(true)).parse();
    return performance.now() - start;
  });
  return { ours, readability };
}

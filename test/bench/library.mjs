// npm run bench:library [-- --browser chromium|firefox] [--sizes 0,1000,10000]: the library's figures in real browsers, as ratios of
// one run. Measures with /proc, so on Linux only. Seeds by restoring generated back-ups, so it takes some minutes.
/* global bench -- what test/bench/library-in-page.ts gives the page */
import '../commands/check-node.mjs';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { engines, obtainBrowser } from '../commands/find-browser.mjs';
import { installDependencies, root } from '../commands/install-dependencies.mjs';

/** Two chunks' worth: a save costs as much as its chunk is full, so the mean goes over all fillings. */
const savesMeasured = 64;

/** Popups opened, and empty pages. */
const opensMeasured = 7;

/** Searches compared with a plain scan. */
const scansMeasured = 100;

const { values: options } = parseArgs({ options: { browser: { type: 'string' }, sizes: { type: 'string', default: '0,1000,10000' } } });
const sizes = options.sizes.split(',').map(Number);
installDependencies();
const { build } = await import('esbuild');
const { loadTypeScript } = await import('../commands/load-typescript.mjs');
const { launch } = await loadTypeScript('test/e2e/drive/launch.ts');
const { processTree } = await import('./process-tree.mjs');

const built = await build({ entryPoints: [path.join(root, 'test/bench/library-in-page.ts')], bundle: true, write: false, format: 'iife', target: ['chrome123', 'firefox142'], logLevel: 'warning' });
const source = built.outputFiles[0].text;
const dist = await mkdtemp(path.join(tmpdir(), 'clean-copy-bench-'));
let missed = 0;
try {
  const made = spawnSync(process.execPath, ['build.mjs', '--only', 'extension', '--outdir', dist], { cwd: root, stdio: 'inherit' });
  if (made.status !== 0) throw new Error('the build failed');
  for (const engine of options.browser === undefined ? Object.keys(engines) : [options.browser]) missed += await benchIn(engine);
} finally {
  await rm(dist, { recursive: true, force: true });
}
process.exit(missed === 0 ? 0 : 1);

async function benchIn(engine) {
  const browser = await launch(engine, { executable: obtainBrowser(engine), extension: path.join(dist, engine === 'chromium' ? 'chrome' : 'firefox') });
  const rows = [];
  try {
    let seeded = 0;
    for (const size of sizes) {
      rows.push(await measure(browser, { from: seeded, size }));
      seeded = size + savesMeasured;
    }
  } finally {
    await browser.close();
  }
  console.log(`\n${engine}`);
  console.table(rows.map(({ size, ...figures }) => ({ articles: size, ...Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Math.round(figure * 10) / 10])) })));
  return judge(rows);
}

async function measure(browser, { from, size }) {
  if (size > from) console.log(`${browser.engine}: seeded ${size - from} in ${Math.round((await seed(browser, from, size)) / 1000)} s`);
  const { cold, caughtUp } = await measureWithoutIndex(browser);
  await quiet();
  // A page as a reader opens it: one that has seeded thousands of articles has their litter to clear away.
  const page = await openPage(browser);
  const before = await processTree();
  const save = await page.eval((first, count) => bench.save(first, count), size, savesMeasured);
  await quiet();
  const after = await processTree();
  await page.eval((count) => bench.write(count), savesMeasured);
  await quiet();
  const written = await processTree();
  const figures = {
    size,
    saveMs: median(save),
    saveCpuMs: (after.cpuMs - before.cpuMs) / savesMeasured,
    saveKb: (after.writtenBytes - before.writtenBytes) / savesMeasured / 1000,
    writeCpuMs: (written.cpuMs - after.cpuMs) / savesMeasured,
    list50Ms: least(await page.eval(() => bench.listNewest(15))),
    listAllMs: least(await page.eval(() => bench.listAll(3))),
    getNullMs: least(await page.eval(() => bench.getEverything(3))),
    readMs: least(await page.eval(() => bench.read(30))),
  };
  await page.close();
  Object.assign(figures, await measurePopup(browser));
  return { ...figures, ...(await measureSearch(browser, size + savesMeasured)), coldMs: cold.complete, indexMs: caughtUp.ms };
}

/**
 * The popup where there is no article, which shows the saved list, until its rows are drawn: opened by the toolbar button,
 * which takes the browser and its driver a while, and as a tab, like the page of ours that draws nothing beside it.
 */
async function measurePopup(browser) {
  const tab = await browser.open('about:blank');
  const popupMs = [];
  const listMs = [];
  const emptyMs = [];
  for (let turn = 0; turn < opensMeasured; turn++) {
    popupMs.push(await timeOf(async () => {
      const popup = await browser.popup(tab);
      await popup.ready();
      await popup.eval(untilRows);
      return popup;
    }));
    listMs.push(await timeOf(async () => {
      const list = await browser.openOwn('popup.html');
      await list.eval(untilRows);
      return list;
    }));
    emptyMs.push(await timeOf(() => browser.openOwn('look.js')));
  }
  await tab.close();
  return { popupMs: least(popupMs), listMs: least(listMs), emptyMs: least(emptyMs) };
}

/** Runs in the popup. */
async function untilRows() {
  while (!globalThis.document.querySelector('[data-part="row"]')) await new Promise((drawn) => globalThis.requestAnimationFrame(drawn));
}

/** Milliseconds until it is open; it is closed again. */
async function timeOf(open) {
  const started = performance.now();
  const view = await open();
  const ms = performance.now() - started;
  await view.close();
  return ms;
}

/** A page of ours that draws nothing and hears of no change: the settings, for one, count again what is saved in sight of them. */
async function openPage(browser) {
  const page = await browser.openOwn('look.js');
  await page.addScript(source);
  return page;
}

/** In steps, because a driver waits for one answer only so long. */
async function seed(browser, from, to) {
  const page = await openPage(browser);
  let ms = 0;
  for (let at = from; at < to; at += 250) ms += await page.eval((first, last) => bench.seed(first, last), at, Math.min(at + 250, to));
  await page.close();
  return ms;
}

/** The first search ever in a library that was restored a moment ago, and how long the index takes to catch up with it. */
async function measureWithoutIndex(browser) {
  const page = await openPage(browser);
  const cold = await page.eval(() => bench.openSearch());
  const caughtUp = await page.eval(() => bench.catchUp());
  await page.close();
  return { cold, caughtUp };
}

async function measureSearch(browser, size) {
  const page = await openPage(browser);
  // A page that was closed a moment ago gives its memory back in its own time, and that is not what the search takes.
  await idle();
  const before = await processTree();
  const opened = await page.eval(() => bench.openSearch());
  const full = await processTree();
  // So that what was only needed on the way is given back.
  await idle();
  const after = await processTree();
  const { warm, asked, found } = await page.eval((last) => bench.search(0, last), size);
  const scan = { wanted: 0, missed: 0 };
  // In steps, because a driver waits for one answer only so long.
  for (let turn = 0; turn < scansMeasured; turn += 5) {
    const { wanted, missed: lost } = await page.eval((count, from) => bench.compareWithScan(count, from), 5, turn);
    scan.wanted += wanted;
    scan.missed += lost;
  }
  await page.close();
  const library = await browser.openOwn('library.html');
  await library.ready();
  await library.addScript(source);
  const keys = await library.eval(() => bench.typeInPage(9));
  await library.close();
  return { keyMs: median(keys), keysWithoutRows: keys.filter((ms) => ms < 0).length, scanWanted: scan.wanted, scanMissed: scan.missed, headsMs: median(opened.heads), firstMs: opened.first, allMs: opened.complete, warmMs: median(warm), warmMostMs: Math.max(...warm), searchMb: (full.memoryBytes - before.memoryBytes) / 1_000_000, heldMb: (after.memoryBytes - before.memoryBytes) / 1_000_000, recall: (100 * found) / asked };
}

function judge(rows) {
  const [none, some, most] = [rows[0], rows.at(-2), rows.at(-1)];
  const goals = [
    ['save, CPU: most ÷ none', most.saveCpuMs / none.saveCpuMs, 1.5],
    ['save, bytes written: most ÷ none', most.saveKb / none.saveKb, 2],
    ['newest 50: most ÷ some', most.list50Ms / some.list50Ms, 1.5],
    ['newest 50 ÷ get(null)', most.list50Ms / most.getNullMs, 1 / 100],
    ['all summaries ÷ get(null)', most.listAllMs / most.getNullMs, 0.15],
    // Firefox's clock has steps of a millisecond.
    ['open one: most ÷ none', Math.max(1, most.readMs) / Math.max(1, none.readMs), 2],
    ['popup\'s list ÷ an empty page, both in a tab', most.listMs / most.emptyMs, 2],
    ['popup with the list, by its button ÷ an empty page', most.popupMs / most.emptyMs, 2],
    ['search, titles, ms', most.headsMs, 16],
    ['library page, keys whose frame had no rows', most.keysWithoutRows, 0],
    ['search, of what a plain scan finds not found', most.scanMissed, 0],
    ['search, first in the text, page just opened, ms', most.firstMs, 100],
    ['search, complete, page just opened, ms', most.allMs, 1500],
    ['search, complete, texts in memory, ms', most.warmMostMs, 1500],
    ['search, memory just after, MB', most.searchMb, 150],
    ['search, known articles not found, %', 100 - most.recall, 0],
  ];
  const judged = goals.map(([goal, figure, limit]) => ({ goal, figure: Number(figure.toPrecision(3)), limit, met: figure <= limit }));
  console.table(judged);
  return judged.filter(({ met }) => !met).length;
}

/** Waits until the browser has done what it does behind our back, such as compacting what was just written; at most 20 seconds. */
async function quiet() {
  for (let turn = 0; turn < 20; turn++) {
    const before = await processTree();
    await new Promise((resolve) => { setTimeout(resolve, 1_000); });
    if ((await processTree()).cpuMs - before.cpuMs < 50) return;
  }
}

/** Both browsers' collectors wait until nothing was done for about ten seconds. */
async function idle() {
  await quiet();
  await new Promise((resolve) => { setTimeout(resolve, 15_000); });
  await quiet();
}

/** Of reads: other work of the machine only ever adds. */
function least(figures) {
  return Math.min(...figures);
}

function median(figures) {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)];
}

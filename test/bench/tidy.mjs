// npm run bench:tidy -- --corpus DIR [--set fundus] [--sample N] [--id ID,ID] [--out FILE]
//
// Does tidying a live page harm? Loads each page of a corpus in Chromium, its scripts off and its network closed, tidies it,
// and looks for the paragraphs of its truth in what was hidden. Exit 1 when one is.
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { packedPhrases } from '../../src/extract/declutter/phrases/packed-plugin.mjs';
import { obtainBrowser } from '../commands/find-browser.mjs';
import { readPage, readTruths } from './corpus.mjs';

/** A page takes a second; this is a hang. In milliseconds. */
const pageTimeout = 30_000;
const { values: options } = parseArgs({ options: { corpus: { type: 'string' }, set: { type: 'string' }, sample: { type: 'string' }, id: { type: 'string' }, out: { type: 'string' } } });
if (!options.corpus) {
  console.error('usage: npm run bench:tidy -- --corpus DIR [--set a,b] [--sample N] [--id ID,ID] [--out FILE]');
  process.exit(2);
}
const css = await readFile('src/content/tidy.css', 'utf8');
const bundle = await build({ entryPoints: ['test/bench/tidy-in-page.ts'], bundle: true, format: 'iife', write: false, target: 'chrome123', plugins: [packedPhrases] });
const script = bundle.outputFiles[0].text;
const truths = await readTruths(options.corpus, { sets: options.set?.split(','), ids: options.id?.split(','), sample: options.sample && Number(options.sample) });
const browser = await puppeteer.launch({ executablePath: obtainBrowser('chromium'), headless: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const results = [];
try {
  for (const truth of truths) results.push({ id: truth.id, set: truth.set, ...await measure(truth).catch((error) => ({ error: String(error) })) });
} finally {
  await browser.close();
}
if (options.out) await writeFile(options.out, JSON.stringify(results, null, 1));
print();

async function measure(truth) {
  const html = await readPage(options.corpus, truth.id);
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    let isFirst = true;
    page.on('request', (request) => {
      if (isFirst) { isFirst = false; void request.respond({ contentType: 'text/html; charset=utf-8', body: html }); } else void request.abort();
    });
    await page.goto(truth.url.replace(/#.*$/s, ''), { waitUntil: 'domcontentloaded', timeout: pageTimeout });
    await page.addStyleTag({ content: css }).catch(() => undefined);
    await page.evaluate(script);
    await page.evaluate(() => globalThis.readBefore());
    const session = await page.createCDPSession();
    // The time that the page's thread was on a processor: what other programs take of the machine is not in it.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const start = await threadMs(session);
    await page.evaluate(() => globalThis.tidyNow());
    const cpuMs = (await threadMs(session)) - start;
    return { cpuMs, ...await page.evaluate((paragraphs) => globalThis.findLost(paragraphs), (truth.text ?? '').split(/\n+/)) };
  } finally {
    await page.close();
  }
}

async function threadMs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

function print() {
  for (const set of [...new Set(results.map((result) => result.set))]) {
    const rows = results.filter((result) => result.set === set);
    const good = rows.filter((row) => !row.error);
    const things = good.flatMap((row) => row.hidden);
    const counts = [...new Set(things.map(({ kind }) => kind))].map((kind) => [kind, things.filter((thing) => thing.kind === kind).length]).sort((a, b) => b[1] - a[1]);
    const lost = good.flatMap((row) => row.lost.map((one) => ({ id: row.id, ...one })));
    const times = good.map(({ cpuMs }) => cpuMs).sort((a, b) => a - b);
    const near = good.filter(({ elements }) => elements >= 2000 && elements <= 4000).map(({ cpuMs }) => cpuMs).sort((a, b) => a - b);
    console.log(`${set}: ${good.length} pages (${rows.length - good.length} not read), ${good.filter((row) => row.isStoryPage).length} taken for stories`);
    console.log(`  hidden: ${things.length} things on ${good.filter((row) => row.hidden.length > 0).length} pages (${counts.map(([kind, count]) => `${kind} ${count}`).join(', ')})`);
    console.log(`  paragraphs of the truth hidden: ${lost.length}`);
    console.log(`  processor time of the first look, cold: median ${at(times, 0.5)} ms, 95 % ${at(times, 0.95)} ms; pages of 2,000 to 4,000 elements (${near.length}): median ${at(near, 0.5)} ms, 95 % ${at(near, 0.95)} ms`);
    for (const { id, kind, paragraph } of lost) console.log(`    ${id} [${kind}] ${paragraph}`);
    for (const row of rows.filter(({ error }) => error).slice(0, 5)) console.log(`    ${row.id}: ${row.error}`);
  }
  process.exitCode = results.some((row) => row.error || row.lost.length > 0) ? 1 : 0;
}

function at(sorted, share) {
  return sorted.length === 0 ? '-' : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
}

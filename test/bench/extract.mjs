// npm run bench:extract -- --corpus DIR [--set fundus,wcxb] [--sample N] [--id ID,ID] [--peer FILE]... [--workers N] [--out FILE]
// npm run bench:extract -- --compare BEFORE.json AFTER.json [--name clean-copy]
//
// Scores this build of Clean Copy beside bare Readability, and any other adapters given, on a corpus of pages with their truth.
// A peer is an ES module: name, extract(html, url, prepared) → {title, authors, date, html} or null, optional prepare and dispose.
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../commands/build-if-stale.mjs';
import { readTruths } from './corpus.mjs';
import { printComparison, printTables } from './print-tables.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
/** A page takes one or two seconds, on a machine that others use too a minute; this is a hang. In milliseconds. */
const pageTimeout = 300_000;
/** Pages a process scores before a fresh one takes over: jsdom never gives all its memory back. */
const pagesEach = 120;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string' }, set: { type: 'string' }, sample: { type: 'string' }, id: { type: 'string' }, peer: { type: 'string', multiple: true, default: [] },
    workers: { type: 'string', default: '2' }, out: { type: 'string' }, compare: { type: 'string' }, name: { type: 'string', default: 'clean-copy' },
  },
});

const usage = 'usage: npm run bench:extract -- --corpus DIR [--set a,b] [--sample N] [--peer FILE]... [--out FILE]\n       npm run bench:extract -- --compare BEFORE.json AFTER.json [--name EXTRACTOR]';

class UsageError extends Error {}

try {
  if (options.compare && positionals[0]) await compare(options.compare, positionals[0], options.name);
  else if (options.corpus) await bench();
  else throw new UsageError(options.compare ? 'Two runs are compared: --compare BEFORE.json AFTER.json' : 'Which corpus? --corpus is missing.');
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}

async function bench() {
  const corpus = path.resolve(options.corpus);
  const absent = [path.join(corpus, 'truth.jsonl'), ...options.peer].find((file) => !existsSync(file));
  if (absent) throw new UsageError(`No such file: ${absent}`);
  buildIfStale();
  const truths = await readTruths(corpus, { sets: options.set?.split(','), ids: options.id?.split(','), sample: Number(options.sample) || undefined });
  const extractors = [path.join(here, 'readability.mjs'), path.join(here, 'adapter.mjs'), ...options.peer.map((file) => path.resolve(file))];
  const run = { corpus: options.corpus, set: options.set ?? null, sample: options.sample ?? null, extractors: {} };
  if (truths.length === 0) throw new UsageError('No page of the corpus is asked for.');
  const queue = [...truths];
  const started = performance.now();
  await Promise.all(Array.from({ length: Math.min(Number(options.workers), queue.length) }, () => drain(queue, { corpus, extractors, run })));
  for (const pages of Object.values(run.extractors)) pages.sort((a, b) => (a.id < b.id ? -1 : 1));
  if (options.out) await writeFile(options.out, JSON.stringify(run));
  printTables(run);
  console.log(`\n${truths.length} pages in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

/** Scores pages of the queue until it is empty, with a fresh process now and then. */
async function drain(queue, context) {
  while (queue.length) await scoreSome(queue, context);
}

function scoreSome(queue, { corpus, extractors, run }) {
  return new Promise((resolve, reject) => {
    const worker = fork(path.join(here, 'score-worker.mjs'), [JSON.stringify({ corpus, extractors })], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced', execArgv: ['--max-old-space-size=3000'] });
    let [scored, truth, began, timer, names] = [0, null, null, null, []];
    const put = (name, page) => (run.extractors[name] ??= []).push(page);
    const next = () => {
      clearTimeout(timer);
      truth = scored < pagesEach ? queue.shift() ?? null : null;
      scored += 1;
      if (!truth) return worker.kill();
      timer = setTimeout(() => worker.kill('SIGKILL'), pageTimeout);
      worker.send(truth);
      return undefined;
    };
    worker.on('message', (message) => {
      if (message.names) names = message.names;
      if (message.began) began = message.began;
      if (message.page) put(message.name, message.page);
      if (message.names || message.done) next();
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      if (names.length === 0) return reject(new Error('An extractor could not be loaded; the reason stands above.'));
      // It died on a page: that page is lost for the extractor at work and for those after it.
      if (truth) for (const name of names.slice(Math.max(0, names.indexOf(began)))) put(name, lostPage(truth));
      return resolve();
    });
  });
}

/** A page that took too long or killed the process counts as nothing found. */
function lostPage(truth) {
  const text = truth.text ? { match: [0, 0, 1], f1: 0, recall: 0, wordF1: 0, first: 0, last: 0, paragraphs: 0, repeats: 0 } : {};
  const score = (fact) => (fact && String(fact) !== '' ? 0 : null);
  return { id: truth.id, set: truth.set, error: 'died', isEmpty: true, ms: null, hasClutter: false, leaks: [], categories: [], leakedCategories: [], title: score(truth.title), authors: score(truth.authors), date: score(truth.date), ...text };
}

async function compare(before, after, name) {
  const absent = [before, after].find((file) => !existsSync(file));
  if (absent) throw new UsageError(`No such file: ${absent}`);
  const runs = await Promise.all([before, after].map(async (file) => JSON.parse(await readFile(file, 'utf8'))));
  const pick = (run) => {
    if (!run.extractors[name]) throw new UsageError(`No ${name} in it, but ${Object.keys(run.extractors).join(', ')}: --name says which.`);
    return run.extractors[name];
  };
  printComparison([path.basename(before), pick(runs[0])], [path.basename(after), pick(runs[1])]);
}

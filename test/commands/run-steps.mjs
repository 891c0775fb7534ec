import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './install-dependencies.mjs';

/** Milliseconds after which a step hangs: five times what the longest takes on two cores, for a machine that others use. */
const stepLimitMs = 30 * 60_000;

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} run        arguments for Node
 * @property {boolean} [isVitest]  then each of its tests counts; else the step counts as one
 * @property {string} [room]      where its own folder is made; see `roomOf`
 * @property {Record<string, string>} [env]
 */

/**
 * How many passed, failed and were skipped of these steps. As many run at once as `atOnce` says; each prints a line when it begins and
 * one when it ends, or when it hangs and is ended.
 */
export async function runSteps(steps, { atOnce, limitMs = stepLimitMs }) {
  const waiting = [...steps];
  const total = { passed: 0, failed: 0, skipped: 0 };
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const { passed, failed, skipped } = await runStep(step, limitMs);
      total.passed += passed;
      total.failed += failed;
      total.skipped += skipped;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return total;
}

async function runStep(step, limitMs) {
  const started = Date.now();
  console.log(`▸ ${step.name}`);
  // Its report, and the profiles of its browsers.
  const folder = await mkdtemp(path.join(step.room ?? tmpdir(), 'clean-copy-step-'));
  const report = path.join(folder, 'report.json');
  const reporters = step.isVitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { code, output } = await runNode([...step.run, ...reporters], { env: { ...step.env, CLEAN_COPY_STEP: folder }, limitMs });
  const counted = step.isVitest ? await countTests(report, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  // A browser that ends with its step needs a moment to let go of its profile.
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const detail = step.isVitest ? `${counted.passed} passed, ${counted.failed} failed${counted.skipped > 0 ? `, ${counted.skipped} skipped` : ''}` : lastLine(output);
  console.log(`${counted.failed === 0 ? '✔' : '✘'} ${step.name.padEnd(16)} ${seconds.padStart(8)}   ${detail}`);
  if (counted.failed > 0) console.log(`\n${indent(output)}\n`);
  return counted;
}

function runNode(args, { env, limitMs }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const timer = setTimeout(() => {
      chunks.push(Buffer.from(`\nIt did not end within ${limitMs / 60_000} minutes and was ended.\n`));
      child.kill('SIGKILL');
      // What it started may hold its pipes open.
      child.stdout.destroy();
      child.stderr.destroy();
    }, limitMs);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() });
    });
  });
}

/** A file that could not be loaded has no tests to count, and a crashed run no report: each is one failure. */
async function countTests(report, code) {
  const results = await readFile(report, 'utf8').then(JSON.parse, () => null);
  if (results === null) return { passed: 0, failed: 1, skipped: 0 };
  const broken = results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length;
  const failed = results.numFailedTests + broken;
  return { passed: results.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: results.numPendingTests + results.numTodoTests };
}

function lastLine(output) {
  return output.trim().split('\n').at(-1)?.trim() ?? '';
}

function indent(output) {
  return output.trimEnd().split('\n').map((line) => `    ${line}`).join('\n');
}

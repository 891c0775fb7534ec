import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './install-dependencies.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} run        arguments for Node
 * @property {boolean} [isVitest]  then each of its tests counts; else the step counts as one
 * @property {Record<string, string>} [env]
 */

/** How many passed and failed of these steps. As many run at once as `atOnce` says; each prints its line when it ends. */
export async function runSteps(steps, { atOnce }) {
  const waiting = [...steps];
  const total = { passed: 0, failed: 0 };
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const { passed, failed } = await runStep(step);
      total.passed += passed;
      total.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return total;
}

async function runStep(step) {
  const started = Date.now();
  const folder = await mkdtemp(path.join(tmpdir(), 'clean-copy-step-'));
  const report = path.join(folder, 'report.json');
  const reporters = step.isVitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { code, output } = await runNode([...step.run, ...reporters], step.env);
  const counted = step.isVitest ? await countTests(report, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  await rm(folder, { recursive: true });
  const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const detail = step.isVitest ? `${counted.passed} passed, ${counted.failed} failed` : lastLine(output);
  console.log(`${counted.failed === 0 ? '✔' : '✘'} ${step.name.padEnd(16)} ${seconds.padStart(8)}   ${detail}`);
  if (counted.failed > 0) console.log(`\n${indent(output)}\n`);
  return counted;
}

function runNode(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}

/** A file that could not be loaded has no tests to count, and a crashed run no report: each is one failure. */
async function countTests(report, code) {
  const results = await readFile(report, 'utf8').then(JSON.parse, () => null);
  if (results === null) return { passed: 0, failed: 1 };
  const broken = results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length;
  const failed = results.numFailedTests + broken;
  return { passed: results.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function lastLine(output) {
  return output.trim().split('\n').at(-1)?.trim() ?? '';
}

function indent(output) {
  return output.trimEnd().split('\n').map((line) => `    ${line}`).join('\n');
}

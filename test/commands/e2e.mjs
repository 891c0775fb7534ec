// npm run e2e [-- --browser chromium|firefox] [-- NAME]: the end-to-end tests alone, on a build of their own.
// NAME is a part of a file's name. npm run test:hostile is the same with --suite hostile, and [--vectors DIR].
import './check-node.mjs';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { engines, obtainBrowser, roomOf } from './find-browser.mjs';
import { installDependencies, root } from './install-dependencies.mjs';

const { values: options, positionals: filters } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, suite: { type: 'string', default: 'e2e' }, vectors: { type: 'string' }, test: { type: 'string', short: 't' } },
});
if (options.browser !== undefined && !Object.hasOwn(engines, options.browser)) {
  console.error(`--browser ${options.browser}: it is ${Object.keys(engines).join(' or ')}.`);
  process.exit(1);
}
installDependencies();
const chosen = options.browser === undefined ? Object.keys(engines) : [options.browser];
const programs = chosen.map((engine) => [engine, obtainBrowser(engine)]);
// Where every one of them sees it.
const room = programs.map(([, program]) => roomOf(program)).find((folder) => folder === homedir()) ?? tmpdir();
const dist = await mkdtemp(path.join(room, 'clean-copy-e2e-'));
try {
  const build = spawnSync(process.execPath, ['build.mjs', '--only', 'extension', '--outdir', dist], { cwd: root, stdio: 'inherit' });
  if (build.status !== 0) process.exitCode = 1;
  else await runIn(programs);
} finally {
  await rm(dist, { recursive: true, force: true });
}

async function runIn(browsers) {
  const { e2eStep } = await import('./e2e-step.mjs');
  const { runSteps } = await import('./run-steps.mjs');
  const env = options.vectors === undefined ? {} : { CLEAN_COPY_VECTORS: path.resolve(options.vectors) };
  const more = [...filters, ...(options.test === undefined ? [] : ['-t', options.test])];
  const steps = browsers.map(([engine, program]) => e2eStep({ engine, program, dist, suite: options.suite, more, env }));
  const { passed, failed, skipped } = await runSteps(steps, { atOnce: 2 });
  console.log(`Screenshots: ${path.join(root, 'dist/screenshots')}`);
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

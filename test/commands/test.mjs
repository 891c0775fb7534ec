// npm test [-- --all]: installs what is missing, then runs every check there is, in the browsers those of the main job; with
// --all every browser test but the long hostile ones, as CI does. Ends with "N passed, N failed".
import './check-node.mjs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { obtainBrowser } from './find-browser.mjs';
import { installDependencies, root } from './install-dependencies.mjs';

const { values: options } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
installDependencies();
const programs = { chromium: obtainBrowser('chromium'), firefox: obtainBrowser('firefox') };
const { e2eStep } = await import('./e2e-step.mjs');
const { runSteps } = await import('./run-steps.mjs');

const vitest = 'node_modules/vitest/vitest.mjs';
const checks = [
  { name: 'build', run: ['build.mjs'] },
  { name: 'types', run: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'lint', run: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'unit', run: [vitest, 'run', '--project', 'unit'], isVitest: true },
  { name: 'architecture', run: [vitest, 'run', '--project', 'architecture'], isVitest: true },
  { name: 'start', run: ['test/commands/check-start.mjs'] },
  { name: 'package', run: ['test/commands/check-package.mjs'] },
];
const started = Date.now();
const [build, ...others] = checks;
const total = { passed: 0, failed: 0, skipped: 0 };
// On two cores two things at a time; the browsers go alone, since their tests look at the clock.
for (const [steps, atOnce] of [[[build], 1], [others, Math.min(2, availableParallelism())], [browserSteps(), 2]]) {
  const { passed, failed, skipped } = await runSteps(steps, { atOnce });
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (steps.includes(build) && failed > 0) break; // nothing to test
}
console.log(`\nScreenshots of every view: ${path.join(root, 'dist/screenshots')}`);
console.log(`All in ${Math.round((Date.now() - started) / 1000)} s`);
if (!options.all) console.log('In the browsers the main job; npm test -- --all runs every test, as CI does');
if (total.skipped > 0) console.log(`${total.skipped} skipped; each says why`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function browserSteps() {
  return Object.entries(programs).map(([engine, program]) => e2eStep({ engine, program, dist: path.join(root, 'dist'), suite: options.all ? 'e2e' : 'main' }));
}

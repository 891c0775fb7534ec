import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What `runSteps` prints of these steps, and what it answers. */
function run(steps: object[], limitMs = 60_000): { lines: string[]; answer: unknown } {
  const code = `import { runSteps } from './test/commands/run-steps.mjs'; console.log(JSON.stringify(await runSteps(${JSON.stringify(steps)}, { atOnce: 1, limitMs: ${limitMs} })));`;
  const lines = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout.trim().split('\n');
  return { lines, answer: JSON.parse(lines.at(-1) ?? 'null') };
}

test('a step is named when it begins and counted when it ends', () => {
  const { lines, answer } = run([{ name: 'good', run: ['-e', 'console.log("fine")'] }, { name: 'bad', run: ['-e', 'process.exit(3)'] }]);
  expect(lines[0]).toBe('▸ good');
  expect(lines[1]).toMatch(/^✔ good .* fine$/);
  expect(lines[2]).toBe('▸ bad');
  expect(answer).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('a step that hangs is ended and fails', () => {
  const { lines, answer } = run([{ name: 'hanging', run: ['-e', 'setInterval(() => {}, 1000)'] }], 1_500);
  expect(lines.join('\n')).toMatch(/✘ hanging[^]*did not end within/);
  expect(answer).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('tests that were skipped are counted', () => {
  const report = { numPassedTests: 2, numFailedTests: 0, numPendingTests: 3, numTodoTests: 0, testResults: [] };
  const code = `const file = process.argv.find((each) => each.startsWith('--outputFile.json=')).slice('--outputFile.json='.length); require('node:fs').writeFileSync(file, ${JSON.stringify(JSON.stringify(report))})`;
  const { lines, answer } = run([{ name: 'tests', run: ['-e', code, '--'], isVitest: true }]);
  expect(lines[1]).toMatch(/2 passed, 0 failed, 3 skipped$/);
  expect(answer).toEqual({ passed: 2, failed: 0, skipped: 3 });
});

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const parts = ['src', 'test', 'build.mjs', 'manifest.json', 'package.json', 'tsconfig.json', 'vitest.config.ts'];

test('a scaffold is green as it is, and says what is to be translated', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'clean-copy-scaffold-'));
  try {
    for (const part of parts) cpSync(part, path.join(copy, part), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
    const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
    const made = run('test/commands/new-rule.mjs', 'scaffolded-thing');
    expect(made.stderr).toBe('');
    expect(made.stdout).toContain('Not translated yet.');
    expect(existsSync(path.join(copy, 'src/extract/declutter/rules/scaffolded-thing.ts'))).toBe(true);
    expect(readFileSync(path.join(copy, 'src/_locales/uk/messages.json'), 'utf8')).toContain('"kind_scaffolded_thing_few": { "message": "$1 scaffolded things", "description": "Not translated yet." }');
    // It does nothing on the live page until somebody says what it may do there.
    expect(readFileSync(path.join(copy, 'src/tidy/live-kinds.ts'), 'utf8')).toContain("  'scaffolded-thing': { where: 'never', why: ");
    const tested = run('node_modules/vitest/vitest.mjs', 'run', 'test/unit/reader/kinds', 'test/unit/architecture/locales', 'test/unit/extract/declutter/rules.test', 'rules/scaffolded-thing', 'test/unit/extract/pages', 'test/unit/tidy/tidy-page', '-t', 'scaffolded.thing|receipt|messages|rule|live page');
    expect(tested.stdout).toMatch(/Tests .*\d+ passed/);
    expect(tested.status, tested.stdout.slice(-3_000)).toBe(0);
  } finally {
    rmSync(copy, { recursive: true });
  }
}, 120_000);

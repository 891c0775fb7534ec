import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

test('a new rule has its place on the live page, where it does nothing yet', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'clean-copy-rule-'));
  try {
    for (const file of ['test/commands/new-rule.mjs', 'src/extract/declutter/rules/index.ts', 'src/tidy/live-kinds.ts']) {
      mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
      cpSync(file, path.join(root, file));
    }
    execFileSync(process.execPath, ['test/commands/new-rule.mjs', 'try-this'], { cwd: root });
    expect(readFileSync(path.join(root, 'src/tidy/live-kinds.ts'), 'utf8')).toContain("  'try-this': { where: 'never', why: ");
    expect(readFileSync(path.join(root, 'src/extract/declutter/rules/index.ts'), 'utf8')).toContain('  tryThis,');
  } finally {
    rmSync(root, { recursive: true });
  }
});

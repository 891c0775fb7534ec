import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

test('npm’s own words are heard when it fails, whatever the npm around us was told, and stay out of the output', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'clean-copy-install-'));
  try {
    mkdirSync(path.join(folder, 'test/commands'), { recursive: true });
    cpSync('test/commands/install-dependencies.mjs', path.join(folder, 'test/commands/install-dependencies.mjs'));
    writeFileSync(path.join(folder, 'npm.js'), 'console.log(`npm ${process.argv.slice(2).join(" ")}`); process.exit(1);');
    const code = `import { installDependencies } from '${pathToFileURL(path.join(folder, 'test/commands/install-dependencies.mjs')).href}'; installDependencies();`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', env: { ...process.env, npm_execpath: path.join(folder, 'npm.js'), npm_config_loglevel: 'silent' } });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/npm ci .*--loglevel=error\n.*npm ci did not succeed/s);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

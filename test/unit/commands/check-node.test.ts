import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a command says first on this version of Node. */
function startOn(version: string): { status: number | null; stderr: string } {
  const code = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); await import('./test/commands/check-node.mjs')`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
}

test.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '25.1.0'])('Node %s may go on', (version) => {
  expect(startOn(version)).toMatchObject({ status: 0, stderr: '' });
});

test.each(['18.20.0', '20.18.3', '21.7.0', '22.12.0', '23.11.0'])('Node %s is told what it takes', (version) => {
  const { status, stderr } = startOn(version);
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`20 from 20\\.19 on, 22 from 22\\.13 on, 24 or newer\\. This is Node ${version}`));
});

test('the lock file asks for the same as the package, and no locked package for more', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { engines?: { node?: string } }> };
  expect(packages['']?.engines).toEqual(engines);
  for (const name of ['eslint', 'jsdom']) expect([name, packages[`node_modules/${name}`]?.engines?.node?.replaceAll('.0 ', ' ').replace(/\.0(?:\.0)?$/, '')]).toEqual([name, engines.node]);
});

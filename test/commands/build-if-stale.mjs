import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './install-dependencies.mjs';

/** Builds when `dist/extract.mjs` is missing or older than anything it is made of. */
export function buildIfStale() {
  const built = changed(path.join(root, 'dist/extract.mjs'));
  const sources = readdirSync(path.join(root, 'src'), { recursive: true }).map((file) => path.join(root, 'src', file));
  const newest = Math.max(...[...sources, path.join(root, 'build.mjs'), path.join(root, 'package-lock.json')].map(changed));
  if (built > newest) return;
  // What a build says is not what the command was asked for.
  execFileSync(process.execPath, [path.join(root, 'build.mjs')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

function changed(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

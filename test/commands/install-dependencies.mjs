// Node built-ins only: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/**
 * Runs `npm ci` when what is installed is not what the lock file says. Exits with npm's own words when that fails.
 * All on the standard error: what the command prints itself may go into a pipe.
 */
export function installDependencies() {
  const reason = staleness();
  if (reason === null) return;
  console.error(`Installing the locked dependencies (${reason}): npm ci --ignore-scripts`);
  const done = runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']); // whatever an npm around us was told, such as --silent
  if (done.status === 0) return;
  console.error('npm ci did not succeed; its own words are above. Is the npm registry reachable from here?');
  process.exit(1);
}

/** Why the installed packages are not the locked ones, or null when they are. */
function staleness() {
  const installedFile = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return 'none are there';
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const wrong = Object.keys(locked).filter((place) => place !== '' && !isInstalled(locked[place], installed[place]));
  return wrong.length === 0 ? null : `${wrong.length} differ from the lock file`;
}

/** An optional package may be absent: it is for another platform. */
function isInstalled(locked, installed) {
  if (installed === undefined) return locked.optional === true || locked.devOptional === true;
  return installed.version === locked.version && installed.integrity === locked.integrity;
}

/** npm tells where it is when it runs us; `npm` alone is no program on Windows. */
function runNpm(args) {
  const own = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['inherit', 2, 2] };
  if (own?.endsWith('.js')) return spawnSync(process.execPath, [own, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

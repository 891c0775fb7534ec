// npm start [-- --browser chromium|firefox] [-- --headless]
// Installs what is missing, builds, and opens a real browser with the extension on the demo page.
// Without a display it walks through the main job by itself and tells what it saw.
import './check-node.mjs';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { engines, findBrowser, obtainBrowser, roomOf } from './find-browser.mjs';
import { installDependencies, root } from './install-dependencies.mjs';

const { browser: asked, headless } = readOptions();
installDependencies();
const engine = asked ?? Object.keys(engines).find((candidate) => findBrowser(candidate) !== null) ?? 'chromium';
const executable = obtainBrowser(engine);
try {
  execFileSync(process.execPath, ['build.mjs', '--only', 'extension'], { cwd: root, stdio: 'inherit' });
} catch {
  process.exit(1); // the build has said why
}
const { loadTypeScript } = await import('./load-typescript.mjs');
const { showDemo, walkDemo } = await loadTypeScript('test/commands/demo.ts');
const profiles = mkdtempSync(path.join(roomOf(executable), 'clean-copy-start-'));
// However it ends; the browser needs a moment to let go of its profile.
process.once('exit', () => rmSync(profiles, { recursive: true, force: true, maxRetries: 10 }));
const demo = { engine, executable, profiles, extension: path.join(root, 'dist', engine === 'chromium' ? 'chrome' : 'firefox'), pages: path.join(root, 'test/pages') };
try {
  const why = headless ? 'As asked' : reasonForNoWindow();
  if (why !== null) await walkDemo({ ...demo, why, screenshots: path.join(root, 'dist/screenshots') });
  else await showDemo(demo);
} catch (error) {
  console.error(`The demo did not work in ${executable}: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
process.exit();

function readOptions() {
  try {
    const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } } });
    if (values.browser === undefined || Object.hasOwn(engines, values.browser)) return values;
    console.error(`--browser ${values.browser}: it is ${Object.keys(engines).join(' or ')}.`);
  } catch (error) {
    console.error(`${error.message}\nUsage: npm start [-- --browser chromium|firefox] [-- --headless]`);
  }
  process.exit(1);
}

function reasonForNoWindow() {
  if (process.env.CI) return 'CI is set';
  return process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? null : 'No display';
}

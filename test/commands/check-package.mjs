// Packages twice from scratch, compares the bytes, weighs the zips, and asks addons.mozilla.org's linter.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { root } from './install-dependencies.mjs';

/** Thousands of bytes, fonts apart: what a reader waits for on a slow line. */
const zipLimitKb = 400;

/** All faces together: what the promise in README is. */
const fontLimitKib = 800;

/**
 * The lines of two libraries that the linter warns of, and why each is no danger. Any other warning fails. They are told by their
 * words in a readable build; the minified one must have as many warnings of the same kind.
 */
const allowedAssignments = [
  { line: 'doc.documentElement.innerHTML = IS_EMPTY_INPUT ? emptyHTML : dirtyPayload;', reason: 'DOMPurify parses into an inert document of its own' },
  { line: 'page.innerHTML = pageCacheHtml;', reason: 'Readability starts over in our private copy of the page, which is inert and never shown' },
  { line: 'tmp.innerHTML = noscript.innerHTML;', reason: 'Readability looks for pictures in the same copy' },
];

const folder = await mkdtemp(path.join(tmpdir(), 'clean-copy-package-'));
try {
  const [first, second] = ['first', 'second'].map((name) => buildInto(path.join(folder, name), ['--package']));
  const zips = (await readdir(first)).filter((name) => name.endsWith('.zip')).sort();
  const readable = buildInto(path.join(folder, 'readable'), ['--only', 'extension', '--readable']);
  const complaints = [...await differences(first, second), ...await oversize(first, zips), ...lintReadable(path.join(readable, 'firefox')), ...lintShipped(path.join(first, 'firefox'))];
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
  else console.log(`${zips.length} zips, the same bytes twice, each within ${zipLimitKb} KB without fonts; web-ext lint: 0 errors, no warning but the ${allowedAssignments.length} known lines`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function buildInto(outdir, options) {
  execFileSync(process.execPath, ['build.mjs', ...options, '--outdir', outdir], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return outdir;
}

async function differences(first, second) {
  const found = [];
  for (const name of await readdir(first, { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const file = path.relative(first, path.join(name.parentPath, name.name));
    const [one, two] = await Promise.all([first, second].map((dir) => readFile(path.join(dir, file))));
    if (!one.equals(two)) found.push(`Two builds differ in ${file}`);
  }
  return found;
}

async function oversize(dir, zips) {
  const found = [];
  for (const name of zips.filter((zip) => !zip.includes('source'))) {
    const zip = await readFile(path.join(dir, name));
    const fonts = Object.entries(unzipSync(zip)).filter(([file]) => file.endsWith('.woff2')).reduce((sum, [, bytes]) => sum + bytes.length, 0);
    if (fonts > fontLimitKib * 1024) found.push(`${name} has ${Math.ceil(fonts / 1024)} KiB of fonts; the limit is ${fontLimitKib}`);
    const kb = Math.ceil((zip.length - fonts) / 1000);
    if (kb > zipLimitKb) found.push(`${name} has ${kb} KB without fonts; the limit is ${zipLimitKb}`);
  }
  return found;
}

function lintReadable(dir) {
  return complaintsOf(dir, ({ code, file, line }) => code === 'UNSAFE_VAR_ASSIGNMENT'
    && allowedAssignments.some((known) => readFileSync(path.join(dir, file), 'utf8').split('\n')[line - 1].trim() === known.line));
}

/** Minified, all of a file is one line: as many warnings as there are known lines. */
function lintShipped(dir) {
  let left = allowedAssignments.length;
  return complaintsOf(dir, ({ code }) => code === 'UNSAFE_VAR_ASSIGNMENT' && left-- > 0);
}

function complaintsOf(dir, isAllowed) {
  const args = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', dir, '--output', 'json', '--no-config-discovery'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (!stdout.startsWith('{')) return [`web-ext lint did not run: ${stderr}`];
  const { errors, warnings, notices } = JSON.parse(stdout);
  return [...errors, ...notices, ...warnings.filter((warning) => !isAllowed(warning))]
    .map(({ _type, code, message, file, line }) => `web-ext lint ${_type} ${code} in ${file ?? 'the manifest'}${line ? `:${line}` : ''}: ${message}`);
}

// Writes dist/chrome and dist/firefox (unpacked extensions), dist/extract.mjs and dist/extract.iife.js.
//   --package       also one zip for each store and a source zip; two clean builds give the same bytes
//   --readable      without minifying, for who looks for a fault
//   --only extract  the two extract files alone;  --only extension  the two extensions alone
//   --outdir DIR    instead of dist
// Everything is written beside its place and then moved there, so a build may run while another one runs.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import { build } from 'esbuild';
import { Zip, ZipPassThrough } from 'fflate';
import { minify } from 'terser';
import { copyLocales, shortMessages } from './src/browser/short-messages.mjs';
import { packedPhrases } from './src/extract/declutter/phrases/packed-plugin.mjs';
import { buildPages } from './src/pages/join-chunks.mjs';

const pages = ['popup', 'reader', 'library', 'options', 'welcome'];
const browsers = ['chrome', 'firefox'];
/** Scripts that are no modules. */
const injected = new Set(['page', 'content', 'tidy', 'tidy-always', 'tidy-frame', 'pick', 'look', 'background'].map((name) => `${name}.js`));
/** The oldest versions that the manifest admits. */
const targets = ['chrome123', 'firefox142'];
/** The first moment a zip can name, in local time as zip counts: the same bytes at any hour, in any zone. */
const zipTime = new Date(1980, 0, 1);
/** Left out of a source zip that is made outside of a git checkout. */
const notSource = new Set(['node_modules', 'dist', 'coverage', '.git']);

/** A file of a zip that was deflated before: fflate, which writes the zip, makes a package 11 KB larger than zlib does. */
class DeflatedFile extends ZipPassThrough {
  compression = 8;
  mtime = zipTime;
  #deflated;

  constructor(name, deflated) {
    super(name);
    this.#deflated = deflated;
  }

  process(_bytes, isLast) {
    this.ondata(null, this.#deflated, isLast);
  }
}

const zopfliDeflate = promisify(zopfli.deflate);
/** By its bytes: both browsers get the same files. */
const deflatedOnce = new Map();

/** Zopfli takes seconds and saves 17 KB of a package, 4 % of what a reader downloads. It may cut a file into as many blocks as it likes. */
async function deflateSmall(bytes) {
  const key = createHash('sha256').update(bytes).digest('hex');
  if (!deflatedOnce.has(key)) deflatedOnce.set(key, await zopfliDeflate(bytes, { numiterations: 30, blocksplittingmax: 0 }));
  return deflatedOnce.get(key);
}

const { values: options } = parseArgs({
  options: { package: { type: 'boolean', default: false }, readable: { type: 'boolean', default: false }, only: { type: 'string' }, outdir: { type: 'string', default: 'dist' } },
});
if (options.only !== undefined && !['extract', 'extension'].includes(options.only)) {
  console.error(`--only ${options.only}: it is "extract" or "extension".`);
  process.exit(1);
}
const common = { bundle: true, target: targets, legalComments: 'none', logLevel: 'warning', charset: 'utf8', write: true, minify: !options.readable };
const started = Date.now();
const outdir = path.resolve(options.outdir);
process.chdir(import.meta.dirname);
const scratch = path.join(outdir, `.building-${process.pid}`);
try {
  console.log(`${await writeAll()} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  // esbuild has already printed what is wrong with the sources.
  console.error(`Build failed: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  process.exitCode = 1;
} finally {
  await rm(scratch, { recursive: true, force: true });
}

/** What was written, as one line. */
async function writeAll() {
  await mkdir(scratch, { recursive: true });
  const written = [];
  if (options.only !== 'extension') written.push(...await writeExtract());
  if (options.only !== 'extract') written.push(...await writeExtensions());
  if (options.package) written.push(...await writeZips());
  return `${path.relative('.', outdir) || '.'}: ${written.join(', ')}`;
}

async function writeExtract() {
  const entries = {
    'extract.mjs': { format: 'esm', entryPoints: ['src/extract/index.ts'], minify: false },
    'extract.iife.js': { format: 'iife', entryPoints: ['test/bench/bundle.ts'] },
  };
  await allOf(Object.entries(entries).map(([file, entry]) => build({ ...common, ...entry, plugins: [packedPhrases], outfile: path.join(scratch, file) })));
  for (const file of Object.keys(entries)) await rename(path.join(scratch, file), path.join(outdir, file));
  return Object.keys(entries);
}

async function writeExtensions() {
  const shared = path.join(scratch, 'shared');
  await bundle(shared);
  if (!options.readable) await minifyAll(shared);
  await cp('icons', `${shared}/icons`, { recursive: true, filter: (file) => !file.endsWith('.svg') && !file.endsWith('.mjs') });
  await copyLocales(`${shared}/_locales`);
  for (const page of pages) await cp(`src/pages/${page}/${page}.html`, `${shared}/${page}.html`);
  await copyFontLicences(`${shared}/fonts`);
  const source = JSON.parse(await readFile('manifest.json', 'utf8'));
  for (const browser of browsers) {
    const dir = path.join(scratch, browser);
    await cp(shared, dir, { recursive: true });
    await writeFile(`${dir}/manifest.json`, JSON.stringify(manifestFor(browser, source)));
    await moveInto(dir, path.join(outdir, browser));
  }
  return browsers.map((browser) => `${browser}/`);
}

/** The faces travel with their licence, as it asks for: whose they are, the first line of each, and then the text that is the same for all. */
async function copyFontLicences(dir) {
  const packages = 'node_modules/@fontsource-variable';
  const owners = new Map();
  for (const face of (await readdir(packages)).sort()) {
    const [owner, ...terms] = (await readFile(`${packages}/${face}/LICENSE`, 'utf8')).split('\n');
    owners.set(terms.join('\n'), `${owners.get(terms.join('\n')) ?? ''}${face}: ${owner}\n`);
  }
  await mkdir(dir, { recursive: true });
  await writeFile(`${dir}/LICENSES.txt`, [...owners].map(([terms, names]) => names + terms).join('\n\n'));
}

async function bundle(dir) {
  // What a part is asked a thousand times in these files, and none of them tells another, goes by a shorter name.
  const inPage = { ...common, format: 'iife', plugins: [packedPhrases], mangleProps: options.readable ? undefined : /^(?:firstLine|endLine|lastOrder|longParagraphs|linkLength|mailFields|isLine|isBlock|textLength|density|buttons|headings|isElsewhere|isCalled|linkedAs|pictures|container|heading|attributeNames|isShownUnfolded|templateContent|baseAddress)$/ };
  const inPages = (kind) => pages.map((page) => ({ in: `src/pages/${page}/${page}.${kind}`, out: page }));
  await allOf([
    // What the pages share, they load from one file: three copies of the sanitiser alone would be a seventh of the package.
    buildPages(inPages('ts'), { dir, scratch: path.join(scratch, 'chunks'), common, plugins: [shortMessages] }),
    build({ ...common, format: 'iife', outdir: dir, entryPoints: [{ in: 'src/pages/look/look.ts', out: 'look' }, { in: 'src/background/background.ts', out: 'background' }] }),
    // executeScript answers the completion value of the script, hence the global and the footer.
    build({ ...inPage, outdir: dir, entryPoints: ['src/content/content.ts'], globalName: 'cleanCopy', footer: { js: 'cleanCopy.default;' } }),
    // Injected into a live page: a session that stays, and the sheet that hides.
    build({ ...inPage, outdir: dir, entryPoints: ['page.ts', 'tidy.ts', 'tidy-always.ts', 'tidy-frame.ts', 'pick.ts', 'tidy.css', 'pick.css'].map((file) => `src/content/${file}`) }),
    build({ ...common, outdir: dir, entryPoints: [{ in: 'src/pages/pages.css', out: 'pages' }, ...inPages('css')], loader: { '.woff2': 'file', '.svg': 'dataurl' }, assetNames: 'fonts/[hash]' }),
  ]);
}

/**
 * Once more, by terser, which makes JavaScript 4 % smaller than esbuild does. `expression` keeps the value that a script
 * ends with: it is the answer of what is injected.
 */
async function minifyAll(dir) {
  await allOf((await readdir(dir)).filter((name) => name.endsWith('.js')).map(async (name) => {
    const file = path.join(dir, name);
    const code = await readFile(file, 'utf8');
    const isModule = !injected.has(name);
    // Where there are a thousand functions, they deflate better side by side. Nothing here calls `new` on what becomes an arrow.
    const { code: small } = await minify(code, { module: isModule, ecma: 2020, compress: { passes: 2, unsafe_arrows: true, expression: !isModule, hoist_funs: name === 'page.js' }, format: { comments: false } });
    await writeFile(file, small);
  }));
}

/** Waits for every one, also when one fails: the scratch folder must not go while another still writes. */
async function allOf(builds) {
  const failed = (await Promise.allSettled(builds)).find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

/** The source manifest without the keys of the other browser: each browser warns about the other's. */
function manifestFor(browser, source) {
  const manifest = structuredClone(source);
  if (browser === 'chrome') {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
  } else {
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
    delete manifest.cross_origin_embedder_policy;
  }
  return manifest;
}

/** Takes the place of what is there in two renames, so that no reader meets a half-written folder. */
async function moveInto(dir, place) {
  const old = path.join(scratch, `old-${path.basename(place)}`);
  if (existsSync(place)) await rename(place, old);
  await rename(dir, place);
}

async function writeZips() {
  const { version } = JSON.parse(await readFile('manifest.json', 'utf8'));
  const zips = [];
  for (const browser of browsers) zips.push([`clean-copy-${version}-${browser}.zip`, path.join(outdir, browser), await filesUnder(path.join(outdir, browser))]);
  zips.push([`clean-copy-${version}-source.zip`, '.', await sourceFiles()]);
  const written = [];
  for (const [name, root, files] of zips) {
    const zip = await zipOf(root, files, { isSource: root === '.' });
    await writeFile(path.join(scratch, name), zip);
    await rename(path.join(scratch, name), path.join(outdir, name));
    written.push(`${name} (${Math.ceil(zip.length / 1024)} KiB)`);
  }
  return written;
}

async function zipOf(root, files, { isSource = false } = {}) {
  const pieces = [];
  const zip = new Zip((_error, piece) => pieces.push(piece));
  for (const name of files.sort()) {
    const bytes = await readFile(path.join(root, name));
    const file = new DeflatedFile(name, isSource || name.endsWith('.woff2') ? deflateRawSync(bytes, { level: 9 }) : await deflateSmall(bytes));
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(pieces);
}

/** What git tracks; all of the project where git does not know it, as in an unpacked source zip. */
async function sourceFiles() {
  if (!existsSync('.git')) return filesUnder('.', notSource);
  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  return tracked.filter((file) => file !== '' && existsSync(file));
}

/** Slash-separated paths below `root`. */
async function filesUnder(root, leaveOut = new Set(), below = '') {
  const found = [];
  for (const name of await readdir(path.join(root, below))) {
    if (leaveOut.has(name)) continue;
    const file = below === '' ? name : `${below}/${name}`;
    if ((await stat(path.join(root, file))).isDirectory()) found.push(...await filesUnder(root, leaveOut, file));
    else found.push(file);
  }
  return found;
}

// Writes dist/chrome and dist/firefox (unpacked extensions), dist/extract.mjs and dist/extract.iife.js.
// With --package also one zip a store and a source zip.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const pages = ['popup', 'reader', 'library', 'options'];
const targets = ['chrome123', 'firefox142'];
const common = { bundle: true, target: targets, legalComments: 'none', logLevel: 'warning', charset: 'utf8' };

/** The source manifest with the keys of the other browser left out: each browser warns about the other's. */
function manifestFor(browser, source) {
  const manifest = structuredClone(source);
  if (browser === 'chrome') {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
  } else {
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
  }
  return manifest;
}

async function bundleScripts(outdir) {
  await build({
    ...common, format: 'iife', outdir,
    entryPoints: [
      ...pages.map((page) => ({ in: `src/pages/${page}/${page}.ts`, out: page })),
      { in: 'src/background/background.ts', out: 'background' },
    ],
  });
  // executeScript answers the completion value of the script, hence the global and the footer.
  await build({ ...common, format: 'iife', outdir, entryPoints: ['src/content/content.ts'], globalName: 'cleanCopy', footer: { js: 'cleanCopy.default;' } });
  await build({ ...common, bundle: true, outdir, entryPoints: pages.map((page) => ({ in: `src/pages/${page}/${page}.css`, out: page })), external: ['*.woff2'] });
}

async function writeExtension(browser, scripts, source) {
  const dir = `dist/${browser}`;
  await mkdir(dir, { recursive: true });
  await cp(scripts, dir, { recursive: true });
  await cp('icons', `${dir}/icons`, { recursive: true });
  await cp('src/_locales', `${dir}/_locales`, { recursive: true });
  for (const page of pages) await cp(`src/pages/${page}/${page}.html`, `${dir}/${page}.html`);
  await writeFile(`${dir}/manifest.json`, JSON.stringify(manifestFor(browser, source), null, 2) + '\n');
}

await rm('dist', { recursive: true, force: true });
const source = JSON.parse(await readFile('manifest.json', 'utf8'));
await bundleScripts('dist/scripts');
for (const browser of ['chrome', 'firefox']) await writeExtension(browser, 'dist/scripts', source);
await rm('dist/scripts', { recursive: true });
await build({ ...common, format: 'esm', outfile: 'dist/extract.mjs', entryPoints: ['src/extract/index.ts'] });
await build({ ...common, format: 'iife', outfile: 'dist/extract.iife.js', entryPoints: ['test/bench/bundle.ts'], minify: true });

import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './install-dependencies.mjs';

/** The exports of a TypeScript module of the project, bundled for the Node that runs us. Packages stay outside. */
export async function loadTypeScript(file) {
  const folder = path.join(root, 'node_modules/.cache/clean-copy');
  const outfile = path.join(folder, `${file.replaceAll(/[^a-z0-9]+/gi, '-')}-${process.pid}.mjs`);
  await mkdir(folder, { recursive: true });
  await build({ entryPoints: [path.join(root, file)], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile);
  }
}

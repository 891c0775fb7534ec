// esbuild cuts what pages share into a file for each set of pages that share it: a popup needed ten, and each took Chromium 3 ms.
// These are joined to two: what the popup shares with any page, and what only the pages in tabs share.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const joined = 'joined';

/** Writes `pages.js`, `tabs.js` and the pages' own files into `dir`. `entries`: as esbuild takes them; `scratch`: a folder to work in. */
export async function buildPages(entries, { dir, scratch, common, plugins }) {
  await mkdir(scratch, { recursive: true });
  // Its exports must keep their names, since they meet in one file; what is written last is minified.
  const { metafile } = await build({ ...common, minify: false, format: 'esm', plugins, splitting: true, metafile: true, chunkNames: '[hash]', outdir: scratch, entryPoints: entries });
  const chunks = chunksOf(metafile);
  const write = (file, from) => build({ ...common, ...from, format: 'esm', outfile: path.join(dir, file), plugins: [useJoined(chunks, file)] });
  for (const file of ['pages.js', 'tabs.js']) await write(file, { stdin: { contents: exportsOf(chunks, file), resolveDir: scratch } });
  for (const { out } of entries) await write(`${out}.js`, { entryPoints: [path.join(scratch, `${out}.js`)] });
}

/** By the chunk's name: the file it goes into, and what its exports are called there. */
function chunksOf({ outputs }) {
  const named = new Map(Object.entries(outputs).map(([file, output]) => [path.basename(file), output]));
  const popup = new Set(named.get('popup.js').imports.map((file) => path.basename(file.path)));
  const counts = new Map();
  const shortName = (file) => {
    counts.set(file, (counts.get(file) ?? 0) + 1);
    return `$${counts.get(file).toString(36)}`;
  };
  return new Map([...named].filter(([, { entryPoint }]) => !entryPoint).map(([chunk, { exports }]) => {
    const file = popup.has(chunk) ? 'pages.js' : 'tabs.js';
    return [chunk, { file, names: exports.map((name) => [name, shortName(file)]) }];
  }));
}

function exportsOf(chunks, file) {
  return [...chunks].filter(([, chunk]) => chunk.file === file)
    .map(([chunk, { names }]) => `export { ${names.map(([name, short]) => `${name} as ${short}`).join(', ')} } from './${chunk}';`).join('\n');
}

/** For a build of `file`: a chunk that stands in another is imported from there. */
function useJoined(chunks, file) {
  return {
    name: joined,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/\w+\.js$/ }, (asked) => {
        if (asked.namespace === joined) return { path: asked.path, external: true };
        const chunk = path.basename(asked.path);
        return chunks.has(chunk) && chunks.get(chunk).file !== file ? { path: chunk, namespace: joined } : undefined;
      });
      onLoad({ filter: /./, namespace: joined }, ({ path: chunk }) => {
        const { file: other, names } = chunks.get(chunk);
        return { contents: `export { ${names.map(([name, short]) => `${short} as ${name}`).join(', ')} } from './${other}';` };
      });
    },
  };
}

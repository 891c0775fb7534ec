import path from 'node:path';
import { build } from 'esbuild';

const source = 'src/extract/declutter/phrases/packed.ts';
let packed;

/**
 * An esbuild plugin that packs the phrases of the rules once, while building: what is built has their text in place of the
 * module that packs them. With `fromPage` it has not even that, but asks for what `phrases.js` left in the page before it.
 */
export function packedPhrases({ fromPage = false } = {}) {
  return {
    name: 'packed-phrases',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]phrases[\\/]packed\.ts$/ }, async () => ({
        contents: `export const packed = ${fromPage ? 'globalThis.cleanCopyPhrases' : JSON.stringify(await (packed ??= pack()))};`,
      }));
    },
  };
}

async function pack() {
  const { outputFiles } = await build({ entryPoints: [path.join(import.meta.dirname, source)], bundle: true, format: 'esm', charset: 'utf8', write: false });
  const { packed: text } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return text;
}

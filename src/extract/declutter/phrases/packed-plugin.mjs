import { build } from 'esbuild';

/** An esbuild plugin: what is built has the text of the packed phrases in place of the module that packs them, so that no page does. */
export const packedPhrases = {
  name: 'packed-phrases',
  setup({ onLoad }) {
    let packed;
    onLoad({ filter: /[\\/]phrases[\\/]packed\.ts$/ }, async ({ path }) => ({ contents: `export const packed = ${JSON.stringify(await (packed ??= pack(path)))};` }));
  },
};

async function pack(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', charset: 'utf8', write: false });
  const { packed } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return packed;
}

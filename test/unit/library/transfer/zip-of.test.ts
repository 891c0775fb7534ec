import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipOf } from '../../../../src/library/transfer/zip-of.ts';

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

it('holds what was put in, as another program reads it', async () => {
  await fc.assert(fc.asyncProperty(fc.dictionary(fc.constantFrom('a.md', 'Über die Brücke-a1.md', '灯台.html', 'leer.md'), fc.uint8Array({ maxLength: 500 })), async (files) => {
    const entries = Object.entries(files).map(([name, bytes]) => ({ name, bytes: new Uint8Array(bytes) }));
    const read = unzipSync(await bytesOf(zipOf(entries)));
    expect(Object.fromEntries(Object.entries(read).map(([name, bytes]) => [name, [...bytes]]))).toEqual(Object.fromEntries(entries.map(({ name, bytes }) => [name, [...bytes]])));
  }), { numRuns: 40 });
});

it('knows the checksum of the books', async () => {
  const bytes = await bytesOf(zipOf([{ name: 'x', bytes: new TextEncoder().encode('123456789') }]));
  expect(new DataView(bytes.buffer).getUint32(14, true)).toBe(0xcbf43926);
});

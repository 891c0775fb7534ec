import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeNarrow, decodeText } from '../../../../src/library/search/index.ts';

test.each([['by the decoder', decodeText], ['at one byte a letter', decodeNarrow]])('text comes back as it was, %s', (_, decode) => {
  const isKept = (text: string): boolean => decode(new TextEncoder().encode(text)) === text;
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary-ascii', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })), isKept));
  for (const text of ['', '\ufeffbread', 'bread'.repeat(40_000), `${'bread '.repeat(200)}東京`, 'весна 𠮷']) expect(isKept(text)).toBe(true);
});

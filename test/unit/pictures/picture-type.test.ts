import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictureType } from '../../../src/pictures/index.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ['image/png', new Uint8Array(readFileSync('icons/icon-16.png'))],
  ['image/jpeg', new Uint8Array(readFileSync('test/pages/seed/lead.jpg'))],
  ['image/gif', bytes('GIF89a\x01\x00\x01\x00')],
  ['image/webp', bytes('RIFF\x24\x00\x00\x00WEBPVP8 ')],
  ['image/avif', bytes('\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00mif1avifmiaf')],
])('%s', (type, given) => {
  expect(pictureType(given)).toBe(type);
});

test.each([
  ['an SVG, which is a document', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['a page that calls itself a picture', '<!doctype html><title>picture.png</title>'],
  ['a script', 'alert(1)'],
  ['a film', '\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom'],
  ['a film that names AVIF after its brands', '\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isomavif'],
  ['a sound in a RIFF', 'RIFF\x24\x00\x00\x00WAVEfmt '],
  ['a PDF', '%PDF-1.7'],
  ['nothing', ''],
  ['the beginning of a PNG', '\x89PN'],
])('%s is none', (_, text) => {
  expect(pictureType(bytes(text))).toBeNull();
});

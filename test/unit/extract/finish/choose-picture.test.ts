import { expect, it } from 'vitest';
import { choosePicture } from '../../../../src/extract/finish/choose-picture.ts';
import { Part } from '../../../../src/extract/page/part.ts';

const base = 'https://news.example/a/b';

function image(attributes: Record<string, string>): Part {
  return new Part('img', attributes, { element: null, isBlock: false });
}

it.each([
  ['a lazy address before its stand-in', { src: 'data:image/gif;base64,R0lGOD', 'data-src': '/ice.jpg' }, 'https://news.example/ice.jpg'],
  ['the widest up to 1600 pixels', { src: '/s.jpg', srcset: '/s.jpg 400w, /m.jpg 1200w, /l.jpg 3200w' }, 'https://news.example/m.jpg'],
  ['addresses with commas', { srcset: 'https://i.example/w_400,h_300/a.jpg 400w, https://i.example/w_900,h_600/a.jpg 900w' }, 'https://i.example/w_900,h_600/a.jpg'],
  ['a placeholder for nothing', { src: '/img/placeholder.png' }, undefined],
  ['no script', { src: 'javascript:alert(1)' }, undefined],
  ['no icon', { src: '/ice.jpg', width: '24', height: '24' }, undefined],
])('%s', (_, attributes, src) => {
  expect(choosePicture(image(attributes), base)?.src).toBe(src);
});

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

it.each([
  'google-pixel-9-pro.jpg', 'pixel-9.png', 'gray-wolf-pups.jpg', 'gray-2.jpg', 'sasha-grey-interview.jpg', 'the-lazy-river.webp', 'loading-dock-strike.jpeg', 'truck-loading.jpg', 'point-blank-range.png',
  'the-500-blankets-1024x655.jpg', 'transparent-oled-screen.png', 'crash-test-dummy.jpg', 'icon-dorian-gray.jpg', 'Gray1197.png', 'd_transparent.gif/content/mouse.jpg',
])('takes %s for a picture', (name) => {
  expect(choosePicture(image({ src: `/${name}` }), base)?.src).toBe(`https://news.example/${name}`);
});

it.each([
  'pixel.gif?x', 'pixel.png', 'pixel_1.gif', 'gray.gif', 'grey.jpg', 'grey-1x1.png', 'gray-300x200.png', 'grey50.png', 'grey_bg.gif', 'loader_small_grey.gif', 'blank.gif', 'icon_blank.gif', 'loading_32.gif', 'loading--green.gif', 'nn-loading.png',
  'loading-spinner.svg', 'lazy-placeholder.png', 'lazyload-fallback.gif', 'lazy.png', 'lazy_load.jpg', 'transparent.png', 'index-transparent_h-9_w-16_zc-d3fd16cb.gif', 'dummy.jpg', 'dummy-300x200.jpg', 'spacer.gif',
  '1x1.trans.gif', '1x1-000000-0.png', 'image-placeholder-large.jpg', 'placeholder.60f9b1840c.svg', 'arrow_right_gray.svg', 'icon__mail__grey.svg', 'example-logo-transparent.png', 'rs.php?src=https://i.example/blank.gif&w=150',
])('takes %s for a stand-in', (name) => {
  expect(choosePicture(image({ src: `/${name}` }), base)).toBeNull();
});

it.each(['iconic', 'profile-story__img', 'rounded tracking-tight', 'tracking-wider', 'badger-cam', 'avatar content-image', ''])('takes what is of class "%s" for a picture', (classes) => {
  expect(choosePicture(image({ src: '/ice.jpg', class: classes }), base)?.src).toBe('https://news.example/ice.jpg');
});

it.each(['avatar', 'avatar-96', 'site-logo', 'logoimg', 'iconimg2', 'app-badges__img', 'social-icons', 'author-picture', 'authorimage', 'profile', 'user-profile-image', 'img-tracking', 'tracking-pixel'])('takes what is of class "%s" for decoration', (classes) => {
  expect(choosePicture(image({ src: '/ice.jpg', class: classes }), base)).toBeNull();
});

// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { h, svg } from '../../../src/ui/h.ts';

it('makes an element with attributes, listeners and children', () => {
  const press = vi.fn();
  const button = h('button', { type: 'button', 'data-n': 3, hidden: true, disabled: false, title: null, onclick: press }, 'Press', null, false, h('b', {}, '!'));
  expect(button.outerHTML).toBe('<button type="button" data-n="3" hidden="">Press<b>!</b></button>');
  button.click();
  expect(press).toHaveBeenCalledOnce();
});

it('never reads text as markup', () => {
  expect(h('p', { title: '"><script>' }, '<script>').children).toHaveLength(0);
});

it('makes SVG elements for icons', () => {
  expect(svg('path', { d: 'M0 0' }).namespaceURI).toBe('http://www.w3.org/2000/svg');
});

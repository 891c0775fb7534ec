// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import axe from 'axe-core';
import { drawPickBar } from '../../../src/tidy/pick-bar.ts';

const words = { lang: 'en', hint: 'Point at what should go', grow: 'Larger', shrink: 'Smaller', hide: 'Hide', cancel: 'Cancel', count: '$1 on this page' };

test('the picker’s bar has no fault that axe finds', async () => {
  document.documentElement.lang = 'en';
  document.title = 'A page';
  document.body.innerHTML = '<main><h1>A page</h1></main>';
  HTMLElement.prototype.showPopover = vi.fn();
  // It is closed on a page; here it must be looked into.
  const { value: attach } = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow') as { value: (this: Element, init: ShadowRootInit) => ShadowRoot };
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
  const bar = drawPickBar(document, words, { grow: vi.fn(), shrink: vi.fn(), hide: vi.fn(), cancel: vi.fn() });
  bar.show({ box: new DOMRect(0, 0, 10, 10), selector: '.strip', count: 2, isTooMuch: false });
  document.querySelector('[popover]')?.removeAttribute('popover');
  // Colours need a browser.
  const { violations, passes } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.failureSummary).join(' ')}`)).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('aria-dialog-name');
});

test('all its text has seven to one', () => {
  const css = readFileSync('src/content/pick.css', 'utf8');
  const blocks = [...css.matchAll(/\{([^}]*)\}/g)].map(([, block]) => block ?? '');
  const pairs = blocks.map((block) => [/background: (#[0-9a-f]{3,6});/.exec(block)?.[1], /(?<![-\w])color: (#[0-9a-f]{3,6});/.exec(block)?.[1]] as const).filter((pair): pair is readonly [string, string] => !pair.includes(undefined));
  expect(pairs.length).toBeGreaterThanOrEqual(3);
  for (const [behind, text] of pairs) expect(contrast(behind, text)).toBeGreaterThanOrEqual(7);
});

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

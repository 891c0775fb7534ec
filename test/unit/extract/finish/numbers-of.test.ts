// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../../../src/extract/index.ts';
import { sanitise } from '../../../../src/html/sanitise.ts';

const html = readFileSync('test/pages/guide-sections/page.html', 'utf8');

function listsOf(page: string): string[] {
  const found = extract(new DOMParser().parseFromString(page, 'text/html'), { url: 'https://harbordispatch.example/splice/' });
  if (!found.ok) throw new Error(found.failure.kind);
  const holder = document.createElement('div');
  holder.append(sanitise(found.value.html, { pictures: false }));
  return [...holder.querySelectorAll('ol, ul')].map((list) => `${openingOf(list)}${[...list.children].map(openingOf).join('')}`);
}

function openingOf(element: Element): string {
  return (element.cloneNode(false) as Element).outerHTML.replace(/<\/.*/, '');
}

test('a list goes on where it was broken off, counts down, and jumps where an item says so', () => {
  expect(listsOf(html)).toEqual(['<ol><li><li>', '<ol start="3"><li><li value="7">', '<ol reversed=""><li><li>']);
});

test('a list is counted by letters where the page does, and by what there is', () => {
  expect(listsOf(html.replace('start="3"', 'start="3" type="a"'))[1]).toBe('<ol start="3" type="a"><li><li value="7">');
  expect(listsOf(html.replace('start="3"', 'start="3" type="square"'))[1]).toBe('<ol start="3"><li><li value="7">');
});

test('what is no number is left out, and a number has one form', () => {
  expect(listsOf(html.replace('start="3"', 'start=" -03 "').replace('value="7"', 'value="7 of 9"'))[1]).toBe('<ol start="-3"><li><li>');
  expect(listsOf(html.replace('start="3"', 'start="1e3"').replace('value="7"', 'value="99999999999"'))[1]).toBe('<ol><li><li>');
});

test('a picture in an item is no item of its own, and a list without numbers has none', () => {
  const pictured = html.replace('value="7">', 'value="7"><img src="/awl.jpg" alt="An awl" width="600" height="400">');
  expect(listsOf(pictured)[1]).toBe('<ol start="3"><li><li value="7">');
  expect(listsOf(pictured.replace(/(<\/?)ol/g, '$1ul'))).toEqual(['<ul><li><li>', '<ul><li><li>', '<ul><li><li>']);
});

// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { drawOutline } from '../../../src/reader/draw-outline.ts';
import type { MessageKey } from '../../../src/ui/translate.ts';

const t = (key: MessageKey): string => key;

function outline(body: string): HTMLElement | null {
  document.body.innerHTML = `<article><h1>Title</h1><div data-part="body">${body}</div></article>`;
  return drawOutline(document.body, t);
}

it('leads to the title and to every heading that says something', () => {
  const drawn = outline('<p>x</p><h2>One</h2><h3> </h3><h3>One <b>and</b> a half</h3><h2 id="user-content-two">Two</h2>');
  const links = [...drawn?.querySelectorAll('a') ?? []];
  expect(links.map((link) => [link.textContent, document.querySelector(link.getAttribute('href') ?? '')?.textContent.trim()])).toEqual(
    [['Title', 'Title'], ['One', 'One'], ['One and a half', 'One and a half'], ['Two', 'Two']]);
  expect([...drawn?.querySelectorAll('li') ?? []].map((item) => item.dataset['level'])).toEqual(['1', '2', '3', '2']);
});

it('is not there without headings', () => {
  expect(outline('<p>x</p>')).toBeNull();
});

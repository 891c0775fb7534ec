// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { keepPosition } from '../../../src/pages/popup/keep-position.ts';

/** Pixels: the popup's bar, and each of the ten paragraphs of a story. */
const bar = 45;
const paragraph = 100;

/** jsdom lays nothing out: a story of equal paragraphs in a box that scrolls. */
const open = (url: string, signal = new AbortController().signal): HTMLElement => {
  const main = document.createElement('main');
  main.innerHTML = `<article><div data-part="body">${'<p></p>'.repeat(10)}</div></article>`;
  document.body.replaceChildren(main);
  main.getBoundingClientRect = () => new DOMRect(0, bar, 720, 555);
  main.querySelectorAll('p').forEach((line, index) => { line.getBoundingClientRect = () => new DOMRect(0, bar + index * paragraph - main.scrollTop, 600, paragraph); });
  main.scrollBy = (({ top = 0 }: ScrollToOptions) => { main.scrollTop += top; }) as typeof main.scrollBy;
  keepPosition(main, url, signal);
  return main;
};
const scroll = (main: HTMLElement, top: number): void => {
  main.scrollTop = top;
  main.dispatchEvent(new Event('scroll'));
};

beforeEach(() => localStorage.clear());

it('comes back to where the same article was left', () => {
  scroll(open('https://a.example/1'), 420);
  expect(open('https://a.example/1').scrollTop).toBe(420);
});

it('remembers a place in the words, no pixels and no address', () => {
  scroll(open('https://a.example/1'), 420);
  expect(JSON.parse(localStorage.getItem('popup-position') ?? '')).toEqual({ article: expect.stringMatching(/^[0-9a-f]{13}$/) as string, place: '4.20' });
});

it('begins at the top again when the reader went back there', () => {
  scroll(open('https://a.example/1'), 420);
  scroll(open('https://a.example/1'), 0);
  expect(open('https://a.example/1').scrollTop).toBe(0);
});

it('begins another article at its top', () => {
  scroll(open('https://a.example/1'), 420);
  expect(open('https://a.example/2').scrollTop).toBe(0);
});

it('hears nothing more once the view is left', () => {
  const leave = new AbortController();
  const main = open('https://a.example/1', leave.signal);
  scroll(main, 420);
  leave.abort();
  scroll(main, 0);
  expect(open('https://a.example/1').scrollTop).toBe(420);
});

it('begins at the top when what was remembered is damaged', () => {
  scroll(open('https://a.example/1'), 420);
  const { article: hash } = JSON.parse(localStorage.getItem('popup-position') ?? '') as { article: string };
  for (const damaged of ['{', 'null', '3', `{"article":"${hash}","place":7}`, `{"article":"${hash}","place":"900.1"}`, `{"article":"${hash}","top":420}`]) {
    localStorage.setItem('popup-position', damaged);
    expect(open('https://a.example/1').scrollTop).toBe(0);
  }
});

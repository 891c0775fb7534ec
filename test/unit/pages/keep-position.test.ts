// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { keepPosition } from '../../../src/pages/popup/keep-position.ts';

const open = (url: string, signal = new AbortController().signal): HTMLElement => {
  const main = document.createElement('main');
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
  for (const damaged of ['{', 'null', '3', '{"url":"https://a.example/1","top":"x"}']) {
    localStorage.setItem('popup-position', damaged);
    expect(open('https://a.example/1').scrollTop).toBe(0);
  }
});

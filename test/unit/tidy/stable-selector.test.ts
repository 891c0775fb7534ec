// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { findsTooMuch, isLasting, stableSelector } from '../../../src/tidy/stable-selector.ts';

beforeEach(() => {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } });
});

function selectorOf(html: string, selector: string): string {
  document.body.innerHTML = html;
  return stableSelector(document.querySelector(selector)!);
}

describe('names', () => {
  test.each(['newsletter-box', 'NewsletterBox', 'c-signup__form', 'article-aside', 'strip2', 'support_banner'])('%s was given by a person', (name) => expect(isLasting(name)).toBe(true));
  test.each(['css-1q2w3e', 'sc-bdVaJa', 'kZbQxT', '_3xY9zQ', 'svelte-1hb5k2', 'a1b2c3d4', 'ng-tns-c42-1', 'xkcdfg', 'is-open', 'jsx-2871293847', 'modal-open', ':r1:'])('%s was not, or does not last', (name) => expect(isLasting(name)).toBe(false));
});

describe('the selector of an element', () => {
  test.each([
    ['a test id before an id', '<div id="box" data-testid="donate-strip" class="a"></div>', '[data-testid="donate-strip"]'],
    ['an id before a class', '<div id="support-strip" class="strip"></div>', '#support-strip'],
    ['not a built id', '<div id="ember1234" class="support-strip css-9a8b7c"></div>', '.support-strip'],
    ['the part of a CSS module that stays', '<div class="Signup_box__3fK2a"></div>', '[class*="Signup_box__"]'],
    ['no class that says how it looks or what state it is in', '<div class="mt-4 flex is-open appeal"></div>', '.appeal'],
  ])('takes %s', (_, html, expected) => expect(selectorOf(html, 'div')).toBe(expected));

  test('goes by structure below the nearest name where there is none', () => {
    expect(selectorOf('<section id="sidebar"><div></div><div><p class="css-1a2b3c">x</p></div></section>', 'p')).toBe('#sidebar > div:nth-of-type(2) > p');
  });

  test('begins at a name or at the body, however deep it is', () => {
    expect(selectorOf(`${'<div>'.repeat(9)}<p>x</p>`, 'p')).toMatch(/^body > div > .* > p$/);
  });

  test('passes by a name that finds too many', () => {
    const many = '<div class="card"><p>x</p></div>'.repeat(9);
    expect(document.querySelectorAll(selectorOf(`<section id="list">${many}</section>`, '#list > div:nth-of-type(5) > p'))).toHaveLength(1);
  });

  test('that finds too much is none', () => {
    document.body.innerHTML = '<p class="line">x</p>'.repeat(50);
    const line = document.querySelector('p')!;
    expect(findsTooMuch(line, '.line')).toBe(true);
    expect(findsTooMuch(line, stableSelector(line))).toBe(false);
  });

  test('in a shadow tree begins nowhere: it must not find another thing on the page', () => {
    document.body.innerHTML = '<div><p>a line of the story</p></div><section></section>';
    const root = document.querySelector('section')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<div><p>x</p></div>';
    const inner = root.querySelector('p')!;
    expect(findsTooMuch(inner, stableSelector(inner))).toBe(true);
  });

  test('finds the element it was made for', () => {
    for (const html of ['<div class="x1y2z3"><span>a</span><span class="kZbQxT">b</span></div>', '<main><div><div class="css-1"><b>q</b></div></div></main>']) {
      document.body.innerHTML = html;
      for (const element of document.body.querySelectorAll('*')) expect([...document.querySelectorAll(stableSelector(element))]).toContain(element);
    }
  });
});

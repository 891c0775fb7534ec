// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rules } from '../../../src/extract/declutter/rules/index.ts';
import { hiddenMark } from '../../../src/tidy/hidden-thing.ts';
import { liveKinds } from '../../../src/tidy/live-kinds.ts';
import { tidyPage, type Tidying } from '../../../src/tidy/tidy-page.ts';

const none = { hide: [], keep: [] };
let tidying: Tidying | null = null;

Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } });
afterEach(() => { tidying?.stop(); });

/** The fixture's story with this in it. */
function show(html: string): void {
  const page = new DOMParser().parseFromString(readFileSync('test/pages/tidy-sticky/page.html', 'utf8'), 'text/html');
  page.querySelector('.strip')?.remove();
  document.head.innerHTML = page.head.innerHTML;
  document.body.innerHTML = page.body.innerHTML;
  document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
}

function start(choices = none): string[] {
  tidying = tidyPage(document, () => undefined);
  tidying.start(choices);
  return [...document.querySelectorAll(`[${hiddenMark}]`)].map((element) => element.id);
}

const letter = '<form id="letter"><h3>Sign up for our newsletter</h3><p>Every morning in your inbox.</p><input type="email"><button>Subscribe</button></form>';

test('every rule of the reader has its place on the live page, with a reason', () => {
  expect(rules.map(({ id }) => id).filter((id) => !liveKinds[id])).toEqual([]);
  expect(Object.keys(liveKinds).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  for (const { why } of Object.values(liveKinds)) expect(why.length).toBeGreaterThan(10);
});

describe('a form', () => {
  test('for a newsletter goes', () => {
    show(letter);
    expect(start()).toEqual(['letter']);
  });

  test.each([
    ['with a password', '<input type="password">'], ['with a text area', '<textarea name="message"></textarea>'], ['with a search field', '<input type="search">'],
    ['with a card', '<input autocomplete="cc-number">'], ['with a box to write in', '<div contenteditable="true">x</div>'], ['with a question about cookies', '<p>We use cookies. Accept all cookies?</p>'],
  ])('%s stays', (_, more) => {
    show(letter.replace('<button>', `${more}<button>`));
    expect(start()).toEqual([]);
  });

  test('with a captcha’s hidden text area goes', () => {
    show(letter.replace('<button>', '<textarea name="g-recaptcha-response" hidden></textarea><button>'));
    expect(start()).toEqual(['letter']);
  });

  test('in which the reader is writing stays', () => {
    show(letter);
    const field = document.querySelector<HTMLInputElement>('#letter input')!;
    field.value = 'me@example.org';
    field.focus();
    expect(start()).toEqual([]);
  });
});

describe('links', () => {
  const cards = '<ul>' + [1, 2, 3].map((nth) => `<li><a href="/${nth}">Headline number ${nth} about the harbor</a></li>`).join('') + '</ul>';
  test('that say they are related go', () => {
    show(`<aside id="rail"><h3>Related stories</h3>${cards}</aside>`);
    expect(start()).toEqual(['rail']);
  });
  test('that only look like it stay: a table of trains, the shops of a test', () => {
    show(`<aside id="rail"><h3>Trains on Monday</h3>${cards}</aside>`);
    expect(start()).toEqual([]);
  });
});

describe('the reader’s choices', () => {
  test('hide, keep, and are undone exactly', () => {
    show(`${letter}<div class="mine" id="mine">A box</div>`);
    const before = document.documentElement.outerHTML;
    expect(start({ hide: ['.mine', 'not a selector('], keep: ['#letter'] } as unknown as typeof none)).toEqual(['mine']);
    tidying?.stop();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('one thing shown again stays shown when the page changes', async () => {
    show(letter);
    start();
    const [thing] = tidying!.state().things;
    expect(tidying!.show(thing!.id).things[0]).toMatchObject({ kind: 'newsletter-form', isShown: true });
    document.querySelector('#letter')!.className = 'turned';
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(document.querySelector(`[${hiddenMark}]`)).toBeNull();
  });
});

test('what comes later is hidden, and told of', async () => {
  show('');
  const tell = vi.fn();
  tidying = tidyPage(document, tell);
  tidying.start(none);
  document.body.insertAdjacentHTML('beforeend', letter);
  await vi.waitFor(() => expect(document.querySelector('#letter')?.hasAttribute(hiddenMark)).toBe(true));
  expect(tell).toHaveBeenCalled();
});

test('a form whose fields are called like methods breaks nothing', () => {
  show(letter.replace('<input', '<input name="setAttribute"><input name="matches"><input name="closest"><input name="parentNode"><input').replaceAll('<input name', '<input type="hidden" name'));
  expect(() => start()).not.toThrow();
});

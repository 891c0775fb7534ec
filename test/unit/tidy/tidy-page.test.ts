// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rules } from '../../../src/extract/declutter/rules/index.ts';
import { hiddenMark, type TidyOrder } from '../../../src/tidy/hidden-thing.ts';
import { liveKinds } from '../../../src/tidy/live-kinds.ts';
import { tidyPage, type Tidying } from '../../../src/tidy/tidy-page.ts';
import { letter, show } from './story-with.ts';

const none: TidyOrder = { hide: [], keep: [], mayBeStory: true };
let tidying: Tidying | null = null;

afterEach(() => { tidying?.stop(); });

function start(choices = none): string[] {
  tidying = tidyPage(document, () => undefined);
  tidying.start(choices);
  return [...document.querySelectorAll(`[${hiddenMark}]`)].map((element) => element.id);
}

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

  test.each([
    ['that signs in by a link', '<form id="letter"><h3>Welcome back</h3><p>Enter your email address and we will send you a link.</p><input type="email"><button>Continue</button></form>'],
    ['that asks for an address and nothing more', '<form id="letter"><input type="email" placeholder="Your e-mail address"><button>Sign up</button></form>'],
    ['whose newsletter is a box to tick', '<form id="letter"><h3>Sign here</h3><input type="email"><input type="checkbox" id="tick"><label for="tick">Sign up for our newsletter</label><button>Go</button></form>'],
    ['for a petition', letter.replace('Every morning', 'Sign the petition').replace('<h3>', '<h3>Sign the petition. ')],
    ['with a name to sign in by', letter.replace('<input', '<input autocomplete="username"')],
    ['whose id is a way in', letter.replace('id="letter"', 'id="login-form"')],
    ['in a dialog whose name is a way in', `<div role="dialog" id="signin-dialog">${letter}</div>`],
    ['with a word about an account', letter.replace('Every morning in your inbox.', 'Already reading? Log in.')],
  ])('%s stays', (_, form) => {
    show(form);
    expect(start()).toEqual([]);
  });

  test.each([['newsletter-signup', 'class'], ['/newsletter/register', 'action']])('that is named %s goes without the word', (name, attribute) => {
    show(`<form id="letter" ${attribute}="${name}"><h3>The Morning Post</h3><input type="email"><button>Sign up</button></form>`);
    expect(start()).toEqual(['letter']);
  });

  test('in a form that is the whole page goes, beside a search field', () => {
    show('');
    document.body.innerHTML = `<form><input type="hidden" name="__VIEWSTATE"><input type="search">${document.body.innerHTML}<div id="letter">${letter.replaceAll(/<\/?form[^>]*>/g, '')}</div></form>`;
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

describe('a word about cookies', () => {
  afterEach(() => { document.body.className = document.documentElement.className = ''; });
  test.each([['html'], ['body'], ['main']])('in the class of %s switches nothing off', (place) => {
    show(letter);
    document.querySelector(place)!.className = 'cookie-notice-shown has-consent';
    expect(start()).toEqual(['letter']);
  });
  test('in the class of a box is a reason to leave it', () => {
    show(`<div class="cookie-box">${letter}</div>`);
    expect(start()).toEqual([]);
  });
});

test('what is removed and put back later is not hidden without being listed', () => {
  show(letter);
  start();
  const form = document.querySelector('#letter')!;
  form.remove();
  tidying?.stop();
  document.body.append(form);
  expect(form.hasAttribute(hiddenMark)).toBe(false);
});

test('the badge’s number costs no selector', () => {
  show(letter);
  start();
  const spy = vi.spyOn(CSS, 'escape');
  expect(tidying?.brief()).toMatchObject({ count: 1, isStoryPage: true });
  expect(spy).not.toHaveBeenCalled();
});

describe('buttons', () => {
  test.each([
    ['a menu’s', '<div id="box"><button>Menu</button></div>'], ['a bookmark’s', '<div id="box"><button>Save</button></div>'], ['a forum’s', '<form><div id="box"><button>Post</button></div></form>'],
    ['of a site’s header', '<header><div id="box"><button>Share</button></div></header>', 'body'], ['in a menu', '<nav><div id="box"><button>Share</button></div></nav>'],
  ])('%s stay', (_, html, place = 'article') => {
    show('');
    document.querySelector(place)?.insertAdjacentHTML('beforeend', html);
    expect(start()).toEqual([]);
  });
  test('for sharing go', () => {
    show('<div id="box"><button>Share</button></div>');
    expect(start()).toEqual(['box']);
  });
});

describe('a page of goods', () => {
  const product = (data: unknown): void => {
    show(letter);
    document.querySelector('meta[property="og:type"]')?.remove();
    document.head.insertAdjacentHTML('beforeend', `<script type="application/ld+json">${JSON.stringify(data)}</script>`);
  };
  test('is known by its structured data', () => {
    product({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Product'], name: 'A lamp' }] });
    start();
    expect(tidying?.state().isStoryPage).toBe(false);
  });
  test('is not what a story is part of', () => {
    product({ '@type': 'NewsArticle', isPartOf: { '@type': ['CreativeWork', 'Product'] } });
    start();
    expect(tidying?.state().isStoryPage).toBe(true);
  });
});

describe('the reader’s choices', () => {
  test('hide, keep, and are undone exactly', () => {
    show(`${letter}<div class="mine" id="mine">A box</div>`);
    const before = document.documentElement.outerHTML;
    expect(start({ hide: ['.mine', 'not a selector('], keep: ['#letter'], mayBeStory: true })).toEqual(['mine']);
    tidying?.stop();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('never hide what the story or its heading stands in', () => {
    show('<div class="mine" id="mine">A box</div>');
    document.querySelector('main')!.className = 'mine';
    document.querySelector('article')!.className = 'mine';
    expect(start({ ...none, hide: ['.mine'] })).toEqual(['mine']);
  });

  test('hide no way to sign in by its place alone', () => {
    show('<div id="mine"><form><input type="password"></form></div><div class="named" id="named"><input type="password"></div>');
    expect(start({ ...none, hide: ['article > div:nth-of-type(1)', '.named'] })).toEqual(['named']);
  });

  test('are asked again when a class changes', async () => {
    show('<div id="mine">A box</div>');
    expect(start({ ...none, hide: ['.mine'] })).toEqual([]);
    document.querySelector('#mine')!.className = 'mine';
    await vi.waitFor(() => expect(document.querySelector('#mine')?.hasAttribute(hiddenMark)).toBe(true));
  });

  test('one thing shown again stays shown when the page changes', async () => {
    show(letter);
    start();
    const [thing] = tidying!.state().things;
    tidying!.show(thing!.id);
    expect(tidying!.state().things[0]).toMatchObject({ kind: 'newsletter-form', isShown: true });
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

describe('an ask that came before the story', () => {
  const ask = '<aside id="ask"><h3>Support independent journalism</h3><p>We have no owner and no paywall. If you value our reporting, please donate today.</p><a href="/donate">Donate now</a></aside>';
  const isHidden = (): boolean | undefined => document.querySelector('#ask')?.hasAttribute(hiddenMark);

  test('goes once the story is added', async () => {
    show('');
    const article = document.querySelector('article')!;
    const story = article.innerHTML;
    article.innerHTML = ask;
    expect(start()).toEqual([]);
    article.insertAdjacentHTML('beforeend', story);
    await vi.waitFor(() => expect(isHidden()).toBe(true));
  });

  test('goes once the story is filled in', async () => {
    show('');
    const paragraphs = [...document.querySelectorAll('article p')].map((paragraph) => ({ paragraph, words: paragraph.textContent }));
    for (const { paragraph } of paragraphs) paragraph.textContent = '';
    paragraphs[0]?.paragraph.insertAdjacentHTML('beforebegin', ask);
    expect(start()).toEqual([]);
    for (const { paragraph, words } of paragraphs) paragraph.textContent = words;
    await vi.waitFor(() => expect(isHidden()).toBe(true));
  });
});

test('a form whose fields are called like methods breaks nothing', () => {
  show(letter.replace('<input', '<input name="setAttribute"><input name="matches"><input name="closest"><input name="parentNode"><input').replaceAll('<input name', '<input type="hidden" name'));
  expect(() => start()).not.toThrow();
});

// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { foldLetters } from '../../../src/extract/declutter/fold-letters.ts';
import { hiddenMark } from '../../../src/tidy/hidden-thing.ts';
import { tidyPage, type Tidying } from '../../../src/tidy/tidy-page.ts';
import { languageForms } from './language-forms.ts';
import { show } from './story-with.ts';

let tidying: Tidying | null = null;
afterEach(() => { tidying?.stop(); });

function hidden(): string[] {
  tidying = tidyPage(document, () => undefined);
  tidying.start({ hide: [], keep: [], mayBeStory: true });
  return [...document.querySelectorAll(`[${hiddenMark}]`)].map(({ id }) => id);
}

/** A form for an address that is named as a letter's are: only its words can tell that it is none. */
const form = ([heading, words, button]: readonly string[], field = '<input type="email" name="email">'): string => `<form id="form" class="subscribe-form"><h3>${heading}</h3><p>${words}</p>${field}<button>${button}</button></form>`;
/** A form that nothing but its words can convict. */
const plain = (words: readonly string[]): string => form(words).replace(' class="subscribe-form"', '');

describe.each(Object.entries(languageForms))('%s', (_, { letter, ...others }) => {
  test('a form for the newsletter goes, beside a story and on a page without', () => {
    show(plain(letter));
    expect(hidden()).toEqual(['form']);
    tidying?.stop();
    document.head.innerHTML = '<title>Lamp &amp; Shade</title>';
    document.body.innerHTML = `<main><h1>Lamp &amp; Shade</h1>${plain(letter)}</main>`;
    expect(hidden()).toEqual(['form']);
  });

  test.each(Object.entries(others).filter(([kind]) => kind !== 'search'))('%s stays', (kind, words) => {
    show(form(words));
    expect([kind, hidden()]).toEqual([kind, []]);
  });

  test('search stays', () => {
    show(form(others.search, '<input name="words">'));
    expect(hidden()).toEqual([]);
  });

  test('words in capitals and letters written otherwise are the same words', () => {
    show(plain(letter.map((words) => foldLetters(words.toLowerCase()))));
    expect(hidden()).toEqual(['form']);
  });
});

test.each(['Distribuie', 'Κοινοποίηση', 'Jaa', 'Megosztás', 'Sdílet', 'مشاركة', 'שתפו', 'शेयर करें', 'Bagikan', 'Chia sẻ'])('a bar of one button, %s, goes beside a story', (label) => {
  show(`<div id="bar"><button>${label}</button></div>`);
  expect(hidden()).toEqual(['bar']);
});

test.each(['Bezárás', 'Tulosta', 'Simpan'])('a button of the page that shares nothing, %s, stays', (label) => {
  show(`<div id="bar"><button>${label}</button></div>`);
  expect(hidden()).toEqual([]);
});

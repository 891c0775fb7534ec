import { describe, expect, test } from 'vitest';
import { choicesFor, choiceToLine, isPlainChoice, linesToChoices, mergeChoices, readSiteChoices, siteChoicesKey, siteOf, writeSiteChoices } from '../../../src/settings/index.ts';

describe('lines', () => {
  test('become choices, and the same lines again', () => {
    const text = 'example.org##.ask\nexample.org#@#.appeal > p\nnews.example##[data-testid="strip"]';
    const { choices, refused } = linesToChoices(`! a comment\n\n[Adblock Plus 2.0]\n${text}\r\n`);
    expect(refused).toEqual([]);
    expect(choices.map(choiceToLine).join('\n')).toBe(text);
  });

  test('name several sites, with www. and capitals', () => {
    expect(linesToChoices('München.de##.x').choices.map(choiceToLine)).toEqual(['xn--mnchen-3ya.de##.x']);
    expect(linesToChoices('www.Example.org,b.example##.x').choices.map(choiceToLine)).toEqual(['example.org##.x', 'b.example##.x']);
  });

  test.each(['##.everywhere', '*##.x', '~a.example##.x', 'a.example##+js(x)', 'a.example##^script', 'a.example#?#p', 'a.example#$#p { x }', 'a.example##p { color: red }', '||ads.example^', 'a.example##', `a.example##${'p '.repeat(400)}`, 'a b##c', '__proto__##.x'])('%s is refused', (line) => {
    const read = linesToChoices(line);
    expect([read.choices, read.refused.length]).toEqual([[], 1]);
  });
});

test.each([['www.example.org', 'example.org'], ['WWW.News.Example.co.uk', 'news.example.co.uk'], ['www.gov.uk', 'www.gov.uk'], ['www.gov.pl', 'www.gov.pl'], ['www.nhs.uk', 'www.nhs.uk'], ['www.com', 'www.com'], ['gov.uk', 'gov.uk'], ['www.bbc.co.uk', 'bbc.co.uk'], ['localhost', 'localhost'], ['www.localhost', 'www.localhost']])('the site of %s is %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});

describe('a choice that is no line', () => {
  test.each(['p', '.ask > p', '[data-x="y"]'])('%j is one', (selector) => {
    expect(isPlainChoice({ site: 'example.org', selector, isKept: false })).toBe(true);
  });

  test.each(['p\nother.example##body', 'p\rother.example##body', 'p\u2028', ' p', 'p{}', '+js(x)', '', 'p '.repeat(300)])('%j is none', (selector) => {
    expect(isPlainChoice({ site: 'example.org', selector, isKept: false })).toBe(false);
  });

  test.each(['', 'Example.org', 'www.example.org', 'a.example,b.example', 'a.example##x\nb.example'])('nor for the site %j', (site) => {
    expect(isPlainChoice({ site, selector: 'p', isKept: false })).toBe(false);
  });
});

describe('choices', () => {
  const choices = linesToChoices('example.org##.ask\nexample.org#@#.appeal\nother.example##.x').choices;

  test('hold for a site and the sites below it, and no other', () => {
    expect(choicesFor('www.example.org', choices)).toEqual({ hide: ['.ask'], keep: ['.appeal'] });
    expect(choicesFor('news.example.org', choices).hide).toEqual(['.ask']);
    expect(choicesFor('badexample.org', choices)).toEqual({ hide: [], keep: [] });
  });

  test('a later one about the same thing stands against an earlier', () => {
    const merged = mergeChoices(choices, [{ site: 'example.org', selector: '.ask', isKept: true }]);
    expect(merged.map(choiceToLine)).toEqual(['example.org#@#.appeal', 'other.example##.x', 'example.org#@#.ask']);
  });

  test('come back from a store; what is damaged there is left out', async () => {
    const map = new Map<string, unknown>();
    const store = { get: () => Promise.resolve(map), set: (items: ReadonlyMap<string, unknown>) => { for (const [key, value] of items) map.set(key, value); return Promise.resolve(); } };
    await writeSiteChoices(store, choices);
    expect(await readSiteChoices(store)).toEqual(choices);
    map.set(siteChoicesKey, { lines: ['example.org##.ask', 7, null, 'nonsense'] });
    expect(await readSiteChoices(store)).toHaveLength(1);
    map.set(siteChoicesKey, 'nonsense');
    expect(await readSiteChoices(store)).toEqual([]);
  });
});

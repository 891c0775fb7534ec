import { describe, expect, it } from 'vitest';
import { hasWord, operatorValue, queryWord, replaceOperator, respell, toggleWord } from '../../../src/pages/library/query-words.ts';

describe('a filter as a word of the query', () => {
  it('is quoted where it names one thing or has to be', () => {
    expect(queryWord('site', 'news.example')).toBe('site:"news.example"');
    expect(queryWord('tag', '«a»')).toBe('tag:"a"');
    expect(queryWord('lang', 'de')).toBe('lang:de');
    expect(queryWord('tag', 'two words')).toBe('tag:"two words"');
    expect(queryWord('tag', 'a "b" c')).toBe('tag:"a b c"');
    expect(queryWord('tag', 'Brücke-2')).toBe('tag:"Brücke-2"');
  });

  it('goes in and out without touching the others', () => {
    const both = toggleWord('harbour "price of bread"', 'tag:"two words"');
    expect(both).toBe('harbour "price of bread" tag:"two words"');
    expect(hasWord(both, 'TAG:"two words"')).toBe(true);
    expect(hasWord(both, 'tag:two')).toBe(false);
    expect(toggleWord(both, 'tag:"two words"')).toBe('harbour "price of bread"');
  });

  it('takes the place of those it excludes', () => {
    const states = ['is:unread', 'is:reading', 'is:read'];
    expect(toggleWord('is:unread x', 'is:read', states)).toBe('x is:read');
    expect(toggleWord('x is:read', 'is:read', states)).toBe('x');
  });

  it('has one date of each kind', () => {
    const query = replaceOperator('bread after:2025-01-01', 'after', '2026-02-03');
    expect(query).toBe('bread after:2026-02-03');
    expect(operatorValue(query, 'after')).toBe('2026-02-03');
    expect(operatorValue(query, 'before')).toBe('');
    expect(replaceOperator(query, 'after', null)).toBe('bread');
  });
});

it('spells a word as it was meant, inside quotes and behind operators too', () => {
  const slip = { typed: 'lighthuose', meant: 'lighthouse' };
  expect(respell('Lighthuose "the lighthuose" title:lighthuose', slip)).toBe('lighthouse "the lighthouse" title:lighthouse');
  expect(respell('ferry', slip)).toBe('ferry');
});

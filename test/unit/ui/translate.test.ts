// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { lookUp, plural, type Translate } from '../../../src/ui/translate.ts';

const polish: Record<string, string> = { articles_one: '$1 artykuł', articles_few: '$1 artykuły', articles_many: '$1 artykułów', articles_other: '$1 artykułu' };
const t: Translate = (key, ...words) => (polish[key] ?? '').replace('$1', words[0] ?? '');

beforeEach(() => { document.documentElement.lang = 'pl'; });

it('uses the plural form that the language has for the number', () => {
  expect([1, 2, 5, 22, 0].map((count) => plural(t, 'articles', count))).toEqual(['1 artykuł', '2 artykuły', '5 artykułów', '22 artykuły', '0 artykułów']);
});

it('falls back on the general form where a language file has no form for the number', () => {
  document.documentElement.lang = 'ar';
  expect(plural(t, 'articles', 2)).toBe('2 artykułu');
});

it('writes numbers as the language does', () => {
  expect(plural(t, 'articles', 12345)).toBe('12\u00a0345 artykułów');
});

it('answers null for a key that no language file has', () => {
  expect(lookUp(t, 'kind_unknown')).toBeNull();
  expect(lookUp(t, 'articles_one', '1')).toBe('1 artykuł');
});

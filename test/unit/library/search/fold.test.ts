import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithMap } from '../../../../src/library/search/fold.ts';

describe('fold', () => {
  test.each([
    ['Ångström', 'angstrom'], ['Straße', 'strasse'], ['Łódź', 'lodz'], ['Œuvre', 'oeuvre'], ['İstanbul', 'istanbul'], ['Київ', 'киів'], ['ЁЛКА', 'елка'], ['Οδυσσέας', 'οδυσσεασ'],
    ['مُحَمَّد', 'محمد'], ['أحمد', 'احمد'], ['שָׁלוֹם', 'שלום'], ['がっこう', 'がっこう'], ['ｶﾞ', 'ガ'], ['東京', '東京'], ['हिन्दी', 'हिन्दी'], ['한국', '한국'], ['ﬁnd', 'find'], ['co\u00adop', 'coop'],
    [' a \n\n b\u00a0c ', 'a b c'], ['“Don’t”—she', '"don\'t"-she'], ['пʼять', 'п\'ять'],
  ])('%s: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folding twice is folding once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }), { numRuns: 500 });
  }, 30_000);

  test('the map folds to the same, and leads back in order', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('a', 'É', 'ß', ' ', '\n', '“', 'が', 'か', '한', 'Σ', 'י', 'ﬁ', 'ё', '-') }));
    fc.assert(fc.property(texts, (text) => {
      const { folded, origins } = foldWithMap(text);
      expect(folded.trim()).toBe(fold(text));
      expect(origins).toHaveLength(folded.length + 1);
      expect(origins).toEqual([...origins].sort((one, other) => one - other));
      expect(origins.at(-1)).toBe(text.length);
    }), { numRuns: 500 });
  }, 30_000);
});

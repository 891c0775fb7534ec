import { describe, expect, test } from 'vitest';
import { foldLetters } from '../../../../src/extract/declutter/fold-letters.ts';
import { languages } from '../../../../src/extract/declutter/phrases/languages.ts';
import { packPhrases } from '../../../../src/extract/declutter/phrases/pack-phrases.ts';
import { isTooWide, type Charge, type Language } from '../../../../src/extract/declutter/phrases/phrases.ts';
import { readerOf } from '../../../../src/extract/declutter/phrases/read-phrases.ts';
import { normalise } from '../../../../src/extract/declutter/scene.ts';
import { timeOf } from '../../hostile/growth.ts';

const read = readerOf(packPhrases(Object.values(languages)));
const only = (language: Language) => readerOf(packPhrases([language]));

describe('what a phrase may say', () => {
  const phrases = only({ match: { related: ['^read more:', '^see also$'], readTime: ['^# min read$'], newsletter: ['sign up for … newsletter*'], skip: ['^skip to'] }, never: { related: ['read more than'] } });
  const charges = (text: string, strength: 'whole' | 'opening' | 'anywhere' = 'anywhere'): Charge[] => [...phrases(normalise(text))[strength]];

  test('a colon ends the line or stands before a dash, a bar, a colon', () => {
    expect(charges('Read more')).toEqual(['related']);
    expect(charges('Read more: The old pier')).toEqual(['related']);
    expect(charges('READ MORE – The old pier', 'opening')).toEqual(['related']);
    expect(charges('Read more books')).toEqual([]);
  });
  test('a dollar ends the line', () => {
    expect(charges('See also', 'whole')).toEqual(['related']);
    expect(charges('See also the minutes')).toEqual([]);
  });
  test('a number is a number', () => {
    expect(charges('12 min read', 'whole')).toEqual(['readTime']);
    expect(charges('Twelve min read')).toEqual([]);
  });
  test('a gap is forty characters, and words are whole', () => {
    expect(charges('Please sign up for our Coast and Sea newsletters')).toEqual(['newsletter']);
    expect(charges('Please sign up for the boat race that the council holds each year for the newsletter')).toEqual([]);
    expect(charges('Skip together')).toEqual([]);
  });
  test('the never-list takes the charge back', () => {
    expect(charges('Read more: Islanders read more than others')).toEqual([]);
  });
  test('what would accuse everything', () => {
    for (const wide of ['^#', '', '^$', '… newsletter', 'sign up …']) expect(isTooWide(wide), wide).toBe(true);
    for (const fine of ['^# min read$', 'sign up for … newsletter*', '赞$']) expect(isTooWide(fine), fine).toBe(false);
  });
});

describe.each(Object.entries(languages))('%s', (_, language: Language) => {
  test('has no phrase that would accuse everything', () => {
    const entries = [language.match, language.never ?? {}].flatMap((lists) => Object.values(lists).flat());
    expect(entries.filter(isTooWide)).toEqual([]);
  });
  test('has phrases for every ask', () => {
    const asks: Charge[] = ['ask', 'we', 'reader', 'press', 'free', 'goal', 'newsletter', 'formNote', 'paywall', 'account', 'app', 'follow', 'channel', 'related', 'feed', 'rail', 'share', 'audio', 'player', 'comments', 'consent', 'ad', 'affiliate', 'skip', 'edit', 'tags', 'typo', 'copyright', 'readTime', 'dated', 'byline', 'bio', 'viewer', 'poll', 'partial'];
    for (const ask of asks) expect(language.match[ask]?.length, ask).toBeGreaterThan(0);
  });
  test('writes each phrase as lines are read', () => {
    for (const entry of Object.values(language.match).flat()) {
      const bare = entry.replace(/^\^/, '').replace(/[$:*]+$/, '');
      // Elsewhere a star would be a letter that no text has.
      expect(bare, entry).not.toContain('*');
      for (const piece of bare.split('…')) expect(piece, entry).toBe(foldLetters(piece.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'")));
    }
  });
});

test('a story says nothing in any language', () => {
  const story = 'The harbor council voted on Tuesday to close the northern pier until the end of the year, after divers found that two of the old pillars had moved by the width of a hand since the winter storms';
  const strong: Charge[] = ['ask', 'newsletter', 'formNote', 'paywall', 'related', 'feed', 'rail', 'share', 'audio', 'comments', 'consent', 'ad', 'skip', 'edit', 'tags', 'typo', 'copyright'];
  const said = read(normalise(story)).anywhere;
  expect(strong.filter((charge) => said.has(charge))).toEqual([]);
});

test('reading takes time in proportion to the text', () => {
  const hostile = 'sign up for '.repeat(50);
  expect(timeOf(() => Array.from({ length: 200 }, () => read(hostile)))).toBeLessThan(10_000);
});

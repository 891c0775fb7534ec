import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFrom } from '../../../src/article/index.ts';
import { makeArticle } from '../library/make-article.ts';

describe('articleFrom', () => {
  test('gives an article back as it is, and twice is once', () => {
    expect(articleFrom(makeArticle(1))).toEqual(makeArticle(1));
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.jsonValue(), (text, other) => {
      const once = articleFrom({ ...makeArticle(1), title: `t${text}`, text, html: `<p>${text}</p>`, lead: other, removals: [other], authors: [text, other] });
      expect(once).not.toBeNull();
      expect(articleFrom(once)).toEqual(once);
      expect(JSON.parse(JSON.stringify(once))).toEqual(once);
    }));
  }, 30_000);

  test.each([
    [null], ['x'], [[]], [{}], [makeArticle(1, { url: 'javascript:alert(1)' })], [makeArticle(1, { url: 'data:text/html,x' })], [makeArticle(1, { title: ' \u0000 ' })],
    [makeArticle(1, { html: '' })], [makeArticle(1, { html: 'x'.repeat(5_000_001) })],
  ])('refuses what cannot be shown (%#)', (value) => {
    expect(articleFrom(value)).toBeNull();
  });

  test('takes over nothing but what it knows, and bounds it', () => {
    const given = JSON.parse(JSON.stringify(makeArticle(1)).replace('{', '{"__proto__":{"polluted":true},"constructor":1,"extra":2,')) as object;
    const article = articleFrom({ ...given, title: 'x'.repeat(9_000), published: 'yesterday', lang: '<b>', dir: 'up', wordCount: -4, lead: { src: 'javascript:x', alt: '' }, canonicalUrl: 'ftp://x/' });
    expect(article).toMatchObject({ title: 'x'.repeat(1_000), published: null, lang: null, dir: 'ltr', wordCount: 0, lead: null, canonicalUrl: null });
    expect(Object.keys(article ?? {}).sort()).toEqual(Object.keys(makeArticle(1)).sort());
    const picture = { src: 'https://a.example/1.jpg', alt: '', caption: null, credit: null };
    expect(articleFrom({ ...given, lead: { ...picture, width: 1200, height: 675, onload: 'x' } })?.lead).toEqual({ ...picture, width: 1200, height: 675 });
    for (const sides of [{ width: 1200 }, { width: 1200, height: '675' }, { width: -1, height: 5 }, { width: 1e9, height: 5 }]) expect(articleFrom({ ...given, lead: { ...picture, ...sides } })?.lead).toEqual(picture);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

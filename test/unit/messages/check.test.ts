import { describe, expect, test } from 'vitest';
import { checks } from '../../../src/messages/check.ts';
import { makeArticle } from '../library/make-article.ts';

describe('checks', () => {
  test('let through what the protocol says', () => {
    expect(checks['save-article']({ article: makeArticle(1), replaceFuller: true })).toEqual({ article: makeArticle(1), replaceFuller: true });
    expect(checks['save-article']({ article: makeArticle(1), replaceFuller: 'yes' })).toEqual({ article: makeArticle(1) });
    expect(checks['save-article']({ article: makeArticle(1), id: '0a1b' })).toEqual({ article: makeArticle(1), id: '0a1b' });
    expect(checks['save-article']({ article: makeArticle(1), id: '../x' })).toEqual({ article: makeArticle(1) });
    expect(checks['forget-articles']({ ids: ['0a1b'] })).toEqual({ ids: ['0a1b'] });
    expect(checks['change-articles']({ ids: ['0a1b'], change: { tags: ['x', 7], progress: Number.NaN, archived: true, nonsense: 1 } })).toEqual({ ids: ['0a1b'], change: { tags: ['x'], archived: true } });
    expect(checks['rename-tag']({ from: 'a', to: null })).toEqual({ from: 'a', to: null });
    expect(checks['change-settings']({ change: { theme: 'dark', textSize: 999, nonsense: 1, keepPictures: 'yes' } })).toEqual({ change: { theme: 'dark', textSize: 40 } });
    expect(checks['replace-text']({ id: '0a1b', article: makeArticle(1), of: '2026-11-23' })).toEqual({ id: '0a1b', article: makeArticle(1), of: '2026-11-23' });
  });

  test.each([
    ['save-article', {}], ['save-article', null], ['save-article', { article: { html: 1 } }], ['forget-articles', { ids: 'all' }], ['forget-articles', { ids: ['meta', 'body:x'] }],
    ['restore-articles', { ids: [7] }], ['destroy-articles', [['0a']]], ['change-articles', { ids: ['0a'] }], ['change-each', { changes: [{ ids: ['0a'], change: {} }, { ids: ['../x'], change: {} }] }], ['change-each', { changes: 7 }], ['rename-tag', { from: 'a' }], ['rename-tag', { from: 'a', to: 'x'.repeat(2_000) }], ['replace-text', { id: '../x', article: makeArticle(1), of: '2026-11-23' }], ['replace-text', { id: '0a1b', article: makeArticle(1) }],
    ['change-settings', { change: {} }], ['change-settings', { change: { theme: 'pink' } }], ['change-settings', null],
  ] as const)('refuse %s with %j', (name, ask) => {
    expect(checks[name](ask)).toBeNull();
  });

  test('copy nothing inherited', () => {
    const ask = Object.create({ ids: ['0a1b'] }) as unknown;
    expect(checks['forget-articles'](ask)).toBeNull();
  });
});

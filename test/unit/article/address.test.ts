import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { articleIdentity, cleanAddress, sameSite, withoutFragment } from '../../../src/article/address.ts';
import { isLinear } from '../hostile/growth.ts';

const story = 'https://www.example.com/news/2025/05/10/bridge';

// Making up the examples takes longer than checking them.
vi.setConfig({ testTimeout: 60_000 });

describe('articleIdentity', () => {
  it.each([
    `${story}?utm_source=rss&utm_medium=feed`, `${story}?fbclid=abc`, `${story}?at_medium=RSS&at_campaign=KARANGA`, `${story}?gclid=1#comments`,
    `${story}/`, 'http://example.com/news/2025/05/10/bridge', 'https://m.example.com/news/2025/05/10/bridge', `${story}/amp`, `${story}/amp/`, `${story}?amp=1`, `${story}?amp`,
    `${story}.amp`, `${story}?outputType=amp`, 'https://amp.example.com/news/2025/05/10/bridge', 'https://www.example.com:443/news/2025/05/10/bridge', 'https://www.example.com/amp/news/2025/05/10/bridge',
    'https://www.google.com/amp/s/www.example.com/news/2025/05/10/bridge', 'https://www-example-com.cdn.ampproject.org/v/s/www.example.com/news/2025/05/10/bridge?amp_js_v=0.1&usqp=mq331',
  ])('is the same under %s', (address) => {
    expect(articleIdentity(address)).toBe(articleIdentity(story));
  });

  it.each([`${story}?id=2`, `${story}?p=3`, `${story}?page=2`, `${story}?story=9`, `${story}-2`, 'https://sport.example.com/news/2025/05/10/bridge', 'https://example.org/news/2025/05/10/bridge', 'https://example.com:8080/news/2025/05/10/bridge'])('is another under %s', (address) => {
    expect(articleIdentity(address)).not.toBe(articleIdentity(story));
  });

  it('keeps a route, by which a page drawn by script tells its stories apart, and no other fragment', () => {
    const shell = 'https://app.example.com/';
    for (const route of ['#/article/2', '#!/article/2', '#!article/2']) {
      expect(articleIdentity(shell + route)).not.toBe(articleIdentity(`${shell}#/article/1`));
      expect(articleIdentity(`${shell}${route}/`, shell)).toBe(articleIdentity(shell + route));
      expect(cleanAddress(shell + route)).toBe(shell + route);
      expect(withoutFragment(shell + route)).toBe(shell + route);
      expect(articleIdentity(shell + route, story.replace('www', 'app'))).toBe(articleIdentity(story.replace('www', 'app')));
    }
    for (const place of ['#', '#/', '#!', '#!/', '#top', '#:~:text=bridge', '#/:~:text=bridge']) {
      expect(articleIdentity(story + place)).toBe(articleIdentity(story));
      expect(withoutFragment(story + place)).toBe(story);
    }
  });

  it('follows the canonical address on the same site only', () => {
    expect(articleIdentity('https://m.example.com/a?x=1', story)).toBe(articleIdentity(story));
    expect(articleIdentity(story, 'https://elsewhere.example.org/a')).toBe(articleIdentity(story));
    expect(articleIdentity('https://one.github.io/a', 'https://two.github.io/a')).toBe(articleIdentity('https://one.github.io/a'));
    expect(articleIdentity('https://one.github.io/a', 'https://github.io/a')).toBe(articleIdentity('https://one.github.io/a'));
  });

  const query = fc.array(fc.tuple(fc.constantFrom('id', 'p', 'q', 'utm_source', 'fbclid', 'b'), fc.stringMatching(/^[a-z0-9]{0,6}$/)), { maxLength: 6 });
  const path = fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 4 }).map((parts) => parts.join('/'));
  const write = (pairs: readonly (readonly [string, string])[]): string => pairs.map(([name, value]) => `${name}=${value}`).join('&');

  it('does not depend on the order of different parameters', () => {
    fc.assert(fc.property(path, fc.uniqueArray(fc.tuple(fc.constantFrom('id', 'p', 'q', 'b', 'c'), fc.stringMatching(/^[a-z0-9]{0,6}$/)), { selector: ([name]) => name }), (at, pairs) => {
      const [one, other] = [pairs, [...pairs].reverse()].map((order) => articleIdentity(`https://example.com/${at}?${write(order)}`));
      expect(one).toBe(other);
    }));
  });

  it('is its own identity', () => {
    fc.assert(fc.property(path, query, fc.constantFrom('f', '/a/2', '!b'), (at, pairs, fragment) => {
      const identity = articleIdentity(`https://www.example.com/${at}?${write(pairs)}#${fragment}`);
      expect(articleIdentity(`https://${identity}`)).toBe(identity);
    }));
  });

  it.each(['/amp/story.amp/amp', '//amp//story//amp//', '/story.amp.amp.html/amp', '/amp/story/amp/amp/index.html'])('takes the marks of AMP off %s, however many', (path) => {
    expect(articleIdentity(`https://example.com${path}`)).toMatch(/^example\.com\/story(?:\.html|\/amp\/amp)?$/);
  });

  it.each([
    ['slashes and marks', (size: number) => `${'/'.repeat(size * 8)}x${'/amp'.repeat(size)}`],
    ['marks', (size: number) => `${'/amp'.repeat(size)}/x${'.amp'.repeat(size)}y`],
    ['marks at the end', (size: number) => '/x.amp/amp'.repeat(size)],
  ])('takes twice as long for twice as many %s', (_, make) => {
    expect(isLinear((size) => `https://example.com${make(size)}`, articleIdentity, 330)).toBe(true);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string().map((rest) => `https://example.com/${rest}`)), (address) => {
      expect(typeof articleIdentity(address)).toBe('string');
    }));
  });
});

describe('cleanAddress', () => {
  it('keeps what says which article it is', () => {
    expect(cleanAddress('https://example.com/a?id=7&utm_source=x&q=a+b#top')).toBe('https://example.com/a?id=7&q=a+b');
  });

  it('is null for what is no web address', () => {
    for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'about:blank', 'no address', `https://example.com/${'a'.repeat(9000)}`]) expect(cleanAddress(address)).toBeNull();
  });

  it('drops a password', () => {
    expect(cleanAddress('https://user:secret@example.com/a')).toBe('https://example.com/a');
  });

  it('is idempotent', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = cleanAddress(address);
      expect(once === null ? null : cleanAddress(once)).toBe(once);
    }));
  });
});

describe('sameSite', () => {
  it.each([['https://www.example.com/a', 'http://m.example.com/b', true], ['https://edition.example.com/', 'https://example.com/', true], ['https://example.com/', 'https://example.org/', false], ['https://notexample.com/', 'https://example.com/', false], ['https://a.blogspot.com/', 'https://blogspot.com/', false], ['nothing', 'https://example.com/', false]] as const)('%s and %s: %s', (one, other, answer) => {
    expect(sameSite(one, other)).toBe(answer);
    expect(sameSite(other, one)).toBe(answer);
  });
});

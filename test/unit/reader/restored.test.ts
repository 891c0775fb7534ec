// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Place, Removal } from '../../../src/article/index.ts';
import { isRestorable, putBack, putBackKinds, takeAway } from '../../../src/reader/restored.ts';
import { makeArticle } from './article.ts';

function removal(html: string | null, place: Place | null): Removal {
  return { kind: 'donation-ask', reason: 'Asks for money.', excerpt: 'Help', html, place };
}

function withRemovals(html: string, ...removals: Removal[]): ReturnType<typeof makeArticle> {
  return makeArticle({ html, removals });
}

describe('putting back a kind', () => {
  const ask = removal('<p>Ask</p>', [1]);
  const article = withRemovals('<p>One.</p><p>Two.</p><ul><li>a</li></ul>', ask, { ...removal('<p>Form</p>', [1]), kind: 'form' }, removal(null, [2]), removal('<li>b</li>', [2, 1]), removal('<script>x</script>', [0]));

  it('is the same as one after the other', () => {
    expect(putBackKinds(article, new Set(['donation-ask']))).toEqual([0, 2, 3, 4].reduce(putBack, article));
    expect(putBackKinds(article, new Set(['form']))).toEqual(putBack(article, 1));
    expect(putBackKinds(article, new Set(['other']))).toBe(article);
  });

  it('takes one pass however many there are', () => {
    const many = withRemovals('<p>Words.</p>'.repeat(80), ...Array.from({ length: 80 }, (_, index) => removal('<p>Ask</p>', [index])));
    // A pass marks the gap of each removal; a pass for each of them would mark 6,400.
    const marks = vi.spyOn(document, 'createComment');
    putBackKinds(many, new Set(['donation-ask']));
    expect(marks).toHaveBeenCalledTimes(80);
    marks.mockRestore();
  });
});

describe('putting back', () => {
  it('puts a thing between the paragraphs it stood between', () => {
    const article = withRemovals('<p>One.</p><p>Two.</p>', removal('<aside>Ask</aside>', [1]));
    expect(putBack(article, 0).html).toBe('<p>One.</p><aside>Ask</aside><p>Two.</p>');
  });

  it('puts it inside of the list it stood in', () => {
    const article = withRemovals('<p>One.</p><ul><li>a</li><li>b</li></ul>', removal('<li>ask</li>', [1, 1]));
    expect(putBack(article, 0).html).toBe('<p>One.</p><ul><li>a</li><li>ask</li><li>b</li></ul>');
  });

  it('puts a thing from outside of the story at its end', () => {
    const article = withRemovals('<p>One.</p>', removal('<p>First</p>', null), removal('<p>Second</p>', null));
    expect(putBack(putBack(article, 1), 0).html).toBe('<p>One.</p><p>First</p><p>Second</p>');
  });

  it('keeps the order of things that shared a gap, whichever comes back first', () => {
    const article = withRemovals('<p>One.</p><p>Two.</p>', removal('<p>A</p>', [1]), removal('<p>B</p><p>B2</p>', [1]), removal('<p>C</p>', [1]));
    const whole = '<p>One.</p><p>A</p><p>B</p><p>B2</p><p>C</p><p>Two.</p>';
    expect([0, 1, 2].reduce(putBack, article).html).toBe(whole);
    expect([2, 1, 0].reduce(putBack, article).html).toBe(whole);
    expect([1, 2, 0].reduce(putBack, article).html).toBe(whole);
  });

  it('moves the places of what is still away', () => {
    const back = putBack(withRemovals('<p>One.</p><p>Two.</p>', removal('<p>A</p>', [1]), removal('<p>B</p>', [2])), 0);
    expect(back.removals.map(({ place, restored }) => [place, restored])).toEqual([[[1], true], [[3], undefined]]);
  });

  it('does not tear a paragraph apart', () => {
    const back = putBack(withRemovals('<p>One <em>and</em> more.</p><p>Two.</p>', removal('<aside><p>Ask</p></aside>', [0, 1])), 0);
    expect(back.html).toBe('<p>One <em>and</em> more.</p><aside><p>Ask</p></aside><p>Two.</p>');
  });

  it('does not leave a block inside a table, where a parser would throw it out', () => {
    const back = putBack(withRemovals('<table><tbody><tr><td>1</td></tr></tbody></table><p>Two.</p>', removal('<div>Ask</div>', [0, 0, 1])), 0);
    expect(back.html).toBe('<table><tbody><tr><td>1</td></tr></tbody></table><div>Ask</div><p>Two.</p>');
  });

  it('gives bare words a paragraph', () => {
    expect(putBack(withRemovals('<p>One.</p>', removal('Ask', [1])), 0).html).toBe('<p>One.</p><p>Ask</p>');
  });

  it('brings the text up to date', () => {
    expect(putBack(withRemovals('<p>One.</p><p>Two.</p>', removal('<aside><p>Ask</p></aside>', [1])), 0).text).toBe('One.\n\nAsk\n\nTwo.');
  });

  it('sanitises what it puts back', () => {
    const back = putBack(withRemovals('<p>One.</p>', removal('<div onclick="x()"><script>x()</script>Ask<form><input></form></div>', [1])), 0);
    expect(back.html).toBe('<p>One.</p><div>Ask</div>');
  });

  it('survives a place that does not exist', () => {
    for (const place of [[9], [0, 5, 5], [1, 0, 0, 0]]) expect(putBack(withRemovals('<p>One.</p><p>Two.</p>', removal('<p>A</p>', place)), 0).html).toContain('<p>A</p>');
  });

  it('leaves the article as it is when there is nothing to put back', () => {
    const article = withRemovals('<p>One.</p>', removal(null, [1]), removal('<script>x</script>', [1]));
    expect(article.removals.map(isRestorable)).toEqual([false, false]);
    expect(putBack(article, 0)).toBe(article);
    expect(putBack(article, 7)).toBe(article);
  });
});

describe('taking away again', () => {
  it('leaves what is not back alone', () => {
    const article = withRemovals('<p>One.</p>', removal('<p>A</p>', [1]));
    expect(takeAway(article, 0)).toBe(article);
  });

  it('undoes any putting back, in any order', () => {
    const places = fc.array(fc.constantFrom<Place | null>([0], [1], [2], [3], [2, 0], [2, 1], [0, 0], null), { minLength: 1, maxLength: 5 });
    const pieces = ['<p>A</p>', '<div>B</div><p>B2</p>', '<ul><li>C</li></ul>', 'words', '<span>D</span>'];
    fc.assert(fc.property(places, fc.array(fc.nat(4), { maxLength: 6 }), (list, order) => {
      const article = withRemovals('<p>One <em>a</em></p><p>Two.</p><ul><li>x</li><li>y</li></ul>', ...list.map((place, i) => removal(pieces[i] ?? '', place)));
      const asked = order.map((i) => i % list.length);
      const back = asked.reduce(putBack, article);
      const away = list.reduce((now, _place, i) => takeAway(now, i), back);
      expect(away.html).toBe(article.html);
      expect(away.removals.some(({ restored }) => restored)).toBe(false);
      // And what is back is back once, however often it was asked for.
      for (const i of asked) expect(back.html.split(pieces[i] ?? '').length).toBe(2);
    }), { numRuns: 25 });
  }, 30_000);
});

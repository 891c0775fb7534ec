// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { oweAsIn, type Removal } from '../../../src/article/index.ts';
import { bareStory } from '../../../src/reader/bare-story.ts';
import { putBack, putBackOwed, textAsRead } from '../../../src/reader/restored.ts';
import { hasPutBackOf, isSameStory, putBackAsIn } from '../../../src/reader/same-story.ts';
import { makeArticle } from './article.ts';

const ask: Removal = { kind: 'donation-ask', reason: 'Asks for money.', excerpt: 'Help', html: '<p>Help us.</p>', place: [1] };
const card: Removal = { kind: 'related-story', reason: 'Points elsewhere.', excerpt: 'Read', html: '<p>Read also.</p>', place: [2] };
const article = makeArticle({ removals: [ask, card] });

describe('the same story', () => {
  it('is the same whatever was put back', () => {
    const restored = putBack(putBack(article, 0), 1);
    expect(textAsRead(restored)).toBe(textAsRead(article));
    expect(isSameStory(article, restored)).toBe(true);
  });

  it('is another with other words or another title', () => {
    expect(isSameStory(article, { ...article, html: '<p>One.</p>' })).toBe(false);
    expect(isSameStory(article, { ...article, title: 'Another' })).toBe(false);
  });
});

describe('put back as in the other', () => {
  it('puts back the same things, wherever they stand in the list', () => {
    const fresh = makeArticle({ removals: [{ ...card, place: [1] }, { ...ask, place: [1] }] });
    const shown = putBackAsIn(fresh, putBack(article, 0));
    expect(shown.removals.map(({ restored }) => restored)).toEqual([undefined, true]);
    expect(shown.text).toContain('Help us.');
    expect(shown.text).not.toContain('Read also.');
  });

  it('leaves an article alone that has no such thing', () => {
    const fresh = makeArticle();
    expect(putBackAsIn(fresh, putBack(article, 0))).toBe(fresh);
  });

  it('is the same when it was owed meanwhile, and in what is taken out of the library too', () => {
    const fresh = makeArticle({ removals: [{ ...card, place: [1] }, { ...ask, place: [1] }, { ...ask, place: [2] }] });
    const owing = oweAsIn(fresh, putBack(article, 0));
    expect(owing).toMatchObject({ html: fresh.html, text: fresh.text });
    const shown = putBackAsIn(fresh, putBack(article, 0));
    expect(putBackOwed(owing)).toEqual(shown);
    expect(putBackAsIn(fresh, owing)).toEqual(shown);
    expect(oweAsIn(fresh, owing)).toEqual(owing);
    expect(bareStory(owing).textContent).toContain('Help us.');
    expect(putBackOwed(fresh)).toBe(fresh);
  });
});

it('knows whether everything is back that is back in the other one, each as often', () => {
  const twice = makeArticle({ removals: [ask, { ...ask, place: [2] }] });
  const once = putBack(twice, 0);
  expect([hasPutBackOf(once, twice), hasPutBackOf(twice, once), hasPutBackOf(once, putBack(twice, 1))]).toEqual([true, false, true]);
  expect(hasPutBackOf(once, putBack(once, 1))).toBe(false);
  expect(hasPutBackOf(twice, oweAsIn(twice, once))).toBe(false);
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { agrees, isSlug, storyNow } from '../../../src/content/told-story.ts';

const paragraph = 'The harbour of the old town froze over on Tuesday for the first time in forty years, the ferries say.';

describe('isSlug', () => {
  it.each([
    ['/2026/11/20/harbour-of-vellamo-froze-early', 'The harbour of Vellamo froze early'], ['/news/harbour-froze-early/12345', 'Harbour froze early'], ['/news/harbour-froze-early.html', 'Harbour froze early this year'],
    ['/hafen-zugefroren-123', 'Hafen zugefroren'], ['/%D0%B3%D0%B0%D0%B2%D0%B0%D0%BD%D1%8C-%D0%B7%D0%B0%D0%BC%D0%B5%D1%80%D0%B7%D0%BB%D0%B0', 'Гавань замерзла'], ['/la-crue-a-deborde', 'La crue a débordé'], ['/birch', 'The harbour of Birch'],
  ])('%s says %j', (path, headline) => {
    expect(isSlug(path, ['News', headline])).toBe(true);
  });

  it.each([['/harbour-of-vellamo-froze-early', 'The harbour of Birch opens'], ['/sport/12345', 'The sport of kings'], ['/12345', 'Harbour froze'], ['/', 'Harbour froze'], ['/%ff%', 'Harbour froze'], ['/birch', 'The harbour of Alder']])('%s does not say %j', (path, headline) => {
    expect(isSlug(path, [headline])).toBe(false);
  });

  it('is quick on a path of eight thousand slashes', () => {
    expect(isSlug('/'.repeat(200_000), ['x'])).toBe(false);
  });
});

describe('a page', () => {
  beforeEach(() => {
    document.head.innerHTML = '';
    document.body.innerHTML = `<main><h1>Harbour froze</h1><p>Short</p><p>${paragraph}</p></main>`;
    history.replaceState(null, '', '/item?id=2');
  });

  it('tells its story by headline and long paragraphs, whatever else changes on it', () => {
    const before = storyNow();
    document.body.insertAdjacentHTML('beforeend', '<aside><p>An advertisement of many words that comes and goes as it likes, again and again, and says nothing.</p></aside>');
    document.querySelector('p')!.textContent = '3 comments';
    expect(storyNow()).toBe(before);
    document.querySelectorAll('p')[1]!.textContent = paragraph.replace('Tuesday', 'Friday');
    expect(storyNow()).not.toBe(before);
  });

  it('names its address, but not where it was loaded', () => {
    document.head.innerHTML = '<link rel="canonical" href="/item?id=2">';
    expect([agrees(true), agrees(false)]).toEqual([true, false]);
    document.head.innerHTML = '<meta property="og:url" content="/item?id=1">';
    expect(agrees(true)).toBe(false);
  });

  it('cannot hide behind pictures named after what is asked of it', () => {
    document.body.insertAdjacentHTML('beforeend', '<img name="querySelectorAll"><form name="querySelectorAll"></form>');
    expect(storyNow()).toContain('Harbour froze');
  });
});

// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findInStory } from '../../../src/reader/find-in-story.ts';

function found(html: string, wanted: string): string[] {
  document.body.innerHTML = html;
  return findInStory(document.body, wanted).map(String);
}

it('finds every place, whatever the case, the accents and the kind of apostrophe', () => {
  expect(found('<p>Crème, creme and CRÈME brûlée.</p>', 'creme')).toEqual(['Crème', 'creme', 'CRÈME']);
  expect(found('<p>It’s here</p>', "it's")).toEqual(['It’s']);
  expect(found('<p>Öffentlich; eﬀect</p>', 'effect')).toEqual(['eﬀect']);
});

it('finds words over what nobody sees in them, and in any marks of speech', () => {
  expect(found('<p>Die Bundes&shy;regierung</p>', 'Bundesregierung')).toEqual(['Bundes\u00adregierung']);
  expect(found('<p>harbour&#8203;light</p>', 'har\u00adbourlight')).toEqual(['harbour\u200blight']);
  expect(found('<p>„Nein“, «non», ‘no’ ‚ne‘</p>', '"Nein"')).toEqual(['„Nein“']);
  expect(found('<p>„Nein“, «non», ‘no’ ‚ne‘</p>', '"non"')).toEqual(['«non»']);
  expect(found('<p>„Nein“, «non», ‘no’ ‚ne‘</p>', "'ne'")).toEqual(['‚ne‘']);
  expect(found('<p>сімʼя</p>', "сім'я")).toEqual(['сімʼя']);
  expect(found('<p>a&shy;b</p>', '\u00ad')).toEqual([]);
});

it('goes through inline elements and over white space, not over the edge of a block', () => {
  expect(found('<p>the <b>har</b>bour\n light</p>', 'harbour  light'.replace('  ', '  '))).toEqual(['harbour\n light']);
  expect(found('<p>one</p><p>two</p>', 'one two')).toEqual([]);
});

it('finds nothing in nothing, and nothing in our own words', () => {
  expect(found('<p>story</p>', '  ')).toEqual([]);
  expect(found('<p>story</p><div><span class="label">You put this back</span><p>ask</p></div>', 'put')).toEqual([]);
});

it('changes nothing in the page', () => {
  const html = '<p>the <b>har</b>bour</p>';
  found(html, 'harbour');
  expect(document.body.innerHTML).toBe(html);
});

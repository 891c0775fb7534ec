// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { paragraphs, readStory, sentences } from '../extract/read-story.ts';

it('an element may have the name of what every object has', () => {
  const { text, html } = readStory(`${paragraphs(0, 2)}<p><constructor class="x" foo="1">An icebreaker</constructor> is expected.</p><constructor class="box"><p>${sentences[2]}</p></constructor>${paragraphs(3)}`);
  for (const sentence of [...sentences, 'An icebreaker is expected.']) expect(text).toContain(sentence);
  expect(html).not.toContain('constructor');
});

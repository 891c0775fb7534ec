// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { paragraphs, readStory } from '../read-story.ts';

const withFrame = (src: string): string => readStory(`${paragraphs(0, 3)}<iframe src="${src}"></iframe>${paragraphs(3)}`).html;

it.each([
  ['https://www.youtube.com/embed/dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fmayor%2Fposts%2F1', 'plugins/post.php'],
  ['https://www.google.com/maps/embed?pb=1', 'maps/embed'],
])('%s is a link', (src, link) => expect(withFrame(src)).toContain(link));

it.each([
  'https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fnews.example%2F1',
  'https://www.facebook.com/plugins/likebox.php?href=https%3A%2F%2Fwww.facebook.com%2Fnews',
  'https://www.youtube.com/subscribe_embed?channelid=1',
  'https://platform.twitter.com/widgets/tweet_button.html',
  'https://www.google.com/recaptcha/api2/anchor',
])('%s is no part of a story', (src) => expect(withFrame(src)).not.toContain('<a'));

it('a video right behind the last paragraph belongs to the story, one in a box of other things does not', () => {
  const video = (id: string): string => `<div><iframe src="https://www.youtube.com/embed/${id}"></iframe></div>`;
  const { html } = readStory(`<div class="body">${paragraphs()}${video('dQw4w9WgXcQ')}<p><a href="/more">More films of the winter</a></p>${video('aaaaaaaaaaa')}</div>`);
  expect(html).toContain('dQw4w9WgXcQ');
  expect(html).not.toContain('aaaaaaaaaaa');
});

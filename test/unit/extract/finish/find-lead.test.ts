// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { paragraphs, readStory, sentences } from '../read-story.ts';

const picture = '<img src="/ice.jpg" width="1200" height="800" alt="Ice">';

describe('the lead picture', () => {
  it('does not take a short story in its own box for its caption', () => {
    const { lead, text } = readStory(`<div class="content">${picture}${paragraphs(0, 2)}</div>`);
    expect(lead).toMatchObject({ src: 'https://news.example/ice.jpg', caption: null });
    expect(text).toBe(sentences.slice(0, 2).join('\n\n'));
  });

  it('has the lines of a small box with nothing of the story in it as its caption', () => {
    const { lead, text } = readStory(`<div class="photo">${picture}<p>Ferries in the ice on Tuesday.</p></div><div class="content">${paragraphs()}</div>`);
    expect(lead).toMatchObject({ src: 'https://news.example/ice.jpg', caption: 'Ferries in the ice on Tuesday.' });
    expect(text).toBe(sentences.join('\n\n'));
  });
});

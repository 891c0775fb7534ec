// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { paragraphs, readStory, sentences } from '../read-story.ts';

describe('Readability\'s word', () => {
  it('is heard for lines that are a div', () => {
    const reasons = ['It keeps the piers free of ice', 'It carries bread to the islands', 'It is cheap'];
    const { text } = readStory(`<div class="body">${paragraphs(0, 3)}<h3>What the ship does</h3><ul>${reasons.map((reason) => `<li><div>${reason}</div></li>`).join('')}</ul>${paragraphs(3)}</div>`);
    for (const reason of reasons) expect(text).toContain(reason);
  });

  it('does not speak for a div that it drops', () => {
    const { text } = readStory(`<div class="body">${paragraphs(0, 3)}<div class="promo">The winter in pictures, every Friday</div>${paragraphs(3)}</div>`);
    expect(text).toBe(sentences.join('\n\n'));
  });
});

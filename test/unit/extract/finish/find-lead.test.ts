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

  it('has a caption without the words of its buttons, as those below have', () => {
    const { lead, html } = readStory(`<figure>${picture}<figcaption>Ferries in the ice. <span>View image in fullscreen</span></figcaption></figure><div class="content">${paragraphs(0, 3)}<figure><img src="/lamp.jpg" width="900" height="600" alt=""><figcaption>The lamp <b>Nadia Orlo</b> <b>Hide caption</b></figcaption></figure>${paragraphs(3)}</div>`);
    expect(lead).toMatchObject({ caption: 'Ferries in the ice.' });
    expect(html).toContain('The lamp');
    expect(html).not.toContain('Hide caption');
  });

  it('has the caption that stands around its box, and none of a box with other words or pictures', () => {
    const story = `<div class="content">${paragraphs()}</div>`;
    const captionOf = (box: string): string | null => readStory(box + story).lead?.caption ?? null;
    const caption = '<div class="caption">Ferries in the ice.</div>';
    expect(captionOf(`<div class="photo"><div>${picture}</div>${caption}</div>`)).toBe('Ferries in the ice.');
    expect(captionOf(`<div><figure>${picture}</figure><p class="caption">Ferries in the ice.</p></div>`)).toBe('Ferries in the ice.');
    expect(captionOf(`<div class="photo"><div>${picture}</div><h4>Ferries</h4>${caption}</div>`)).toBeNull();
    expect(captionOf(`<div><div>${picture}</div><p>Sunda</p>${caption}</div>`)).toBeNull();
  });

  it('stays, with its caption, where its line is but a label; an icon and what is a link do not', () => {
    const figure = (label: string): string => `<figure>${label}<figcaption>Ferries in the ice.</figcaption></figure>`;
    const body = `<div class="content">${paragraphs(0, 3)}LATER${paragraphs(3)}</div>`;
    for (const label of [`${picture}<button>Open image in gallery</button>`, `<a href="/ice-big.jpg">${picture}<span>View image in fullscreen</span></a>`, `${picture}<a class="share" href="#">Share</a>`]) {
      const lead = readStory(figure(label) + body.replace('LATER', '')).lead;
      expect(lead).toMatchObject({ src: 'https://news.example/ice.jpg', caption: 'Ferries in the ice.' });
      expect(readStory(body.replace('LATER', figure(label))).html).toMatch(/<figure><img src="[^"]*ice.jpg"[^>]*><figcaption>Ferries in the ice.</);
    }
    for (const ask of [`<a href="/gallery">${picture}<span>View gallery</span></a>`, `<button>${picture}Share</button>`, '<img src="/ice.jpg" width="90" height="90"><a href="#">Share</a>']) {
      expect(readStory(body.replace('LATER', figure(ask))).html).not.toContain('ice.jpg');
    }
    expect(readStory(body.replace('LATER', `<p>${picture}<span>Advertisement</span></p>`)).html).not.toContain('ice.jpg');
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { paragraphs, readStory, sentences } from '../read-story.ts';

const whole = sentences.join('\n\n');

describe('a caption in boxes without a figure', () => {
  const read = (caption: string, above = ''): string => readStory(`<div class="head">${above && `<p>${sentences[0]}</p></div>${above}<div class="body"><div>`}${paragraphs(1, 3)}<div class="image"><div><img src="/ice.jpg" width="800" height="500"></div><div class="meta">${caption}</div></div>${paragraphs(3)}</div></div>`, { isNews: true }).html;

  it('stays among the story and between its boxes, and goes where it leads elsewhere', () => {
    expect(read('<div class="caption"><span>Ferries at their piers.</span></div><div class="credit">Nadia Orlo</div>')).toContain('Ferries at their piers.');
    expect(read('<div class="caption"><a href="/2">Ferries at their piers.</a></div><div class="credit">Nadia Orlo</div>')).not.toContain('Ferries at their piers.');
    const figure = '<figure><img src="/dawn.jpg" width="800" height="500"><figcaption>Piers at dawn</figcaption></figure>';
    expect(read('', figure)).toContain('Piers at dawn');
    expect(read('', `<div class="more"><p>Also today</p>${figure}</div>`)).not.toContain('Piers at dawn');
  });

  it('is the caption of its picture, with the credit, and text with a picture above is none', () => {
    const photo = '<img src="/ice.jpg" width="800" height="500" alt="">';
    const show = (box: string): string => readStory(`<div class="body">${paragraphs(0, 3)}${box}${paragraphs(3)}</div>`).html;
    expect(show(`<div>${photo}<p>The bay in 1931</p><p>Photo: Nadia Orlo</p></div>`)).toContain('<figcaption>The bay in 1931 <small>Photo: Nadia Orlo</small></figcaption>');
    expect(show(`<div><div>${photo}</div><p>Photo: Nadia Orlo</p></div>`)).toContain('<figcaption><small>Photo: Nadia Orlo</small></figcaption>');
    expect(show(`<div>${photo}<p>Nobody went out.</p></div>`)).not.toContain('<figcaption>');
  });

  it('stays in a wrap, and below a link to the picture itself; below one to another page it goes', () => {
    const show = (href: string): string => readStory(`<div class="body">${paragraphs(0, 3)}<div class="InlineImage"><div class="wrap"><a href="${href}"><img src="/ice.jpg" width="800" height="500"></a><div class="InlineImage-caption">The bay in 1931</div><div class="InlineImage-credit">Nadia Orlo</div></div></div>${paragraphs(3)}</div>`, { isNews: true }).html;
    expect(show('/ice-big.jpg')).toContain('<figcaption>The bay in 1931 <small>Nadia Orlo</small>');
    expect(show('/2025/other')).not.toContain('The bay in 1931');
    expect(readStory(`<div class="body">${paragraphs()}<p>Nobody was told.</p><div class="visual"><picture><img src="/ice.jpg" width="800" height="500" alt=""></picture><figcaption>The bay in 1931</figcaption></div><p>The bus turned round at the sign.</p></div>`, { isNews: true }).html).toContain('<figcaption>The bay in 1931</figcaption></figure>');
  });

  it('goes with the thumbnail of a card; a linked picture with a caption of the story stays', () => {
    const show = (box: string): string => readStory(`<div class="body">${paragraphs(0, 3)}${box}${paragraphs(3)}</div>`, { isNews: true }).html;
    const thumb = '<a href="/r"><img src="/r.jpg" width="120" height="80" alt=""></a>';
    expect(show(`<div class="rel">${thumb}<div><a href="/r">Market on the river is down</a><span>Young people go ashore.</span></div></div>`)).not.toContain('r.jpg');
    expect(show(`<div class="rel">${thumb}<div><a href="/r">Market on the river is down</a><span>Young people go ashore.</span></div></div>`.replaceAll('"/r"', '"https://shop.example/r"'))).toContain('r.jpg');
    expect(show(`<div class="rel">${thumb}<div><span>Young people go ashore.</span></div></div>`)).toContain('r.jpg');
    expect(show(`<figure>${thumb}<figcaption>Ten boats on <a href="/r">the river</a>.</figcaption></figure>`)).toContain('r.jpg');
  });

  it('stays with others between the boxes of the story; cards go', () => {
    const show = (caption: string, after = ''): string => readStory(`<div class="body"><div class="text">${paragraphs(0, 2)}</div><div class="pair">${['a', 'b'].map((name) => `<figure><div><img src="/${name}.jpg" width="800" height="500"></div><figcaption>${caption}</figcaption></figure>${after}`).join('')}</div><div class="text">${paragraphs(2)}</div></div>`, { isNews: true }).text;
    expect(show('The bay in 1931')).toContain('The bay in 1931');
    expect(show('<a href="/2025/other">The bay in 1931</a>')).not.toContain('The bay in 1931');
    expect(show('The bay in 1931', '<h3><a href="/2025/other">How it was</a></h3>')).not.toContain('The bay in 1931');
    expect(readStory(`<div class="body">${paragraphs(0, 3)}<figure><div><div class="link"><div><img src="/a.jpg" alt=""></div><div><div>Ice in the river, too</div><div>Read more</div></div></div></div></figure>${paragraphs(3)}</div>`, { isNews: true }).text).not.toContain('Ice in the river');
  });
});

describe('the last picture', () => {
  it('keeps its caption below the label of an advertisement', () => {
    const { text } = readStory(`<div class="body">${paragraphs()}<p>Advertisement</p><figure><img src="/ice.jpg" width="800" height="500"><figcaption>The bay on Wednesday morning.</figcaption></figure></div>`, { isNews: true });
    expect(text).toContain('The bay on Wednesday morning.');
  });

  it('has none that asks', () => {
    const ask = '<figure><img src="/cover.jpg" width="800" height="500"><figcaption><p><b>Need more ice?</b> <a href="https://ice.example/">Subscribe to our sister title</a> “All About Ice” for the latest amazing news from the far north!</p></figcaption></figure>';
    expect(readStory(`<div class="body">${paragraphs(0, 3)}${ask}${paragraphs(3)}</div>`, { isNews: true }).text).toBe(whole);
  });
});

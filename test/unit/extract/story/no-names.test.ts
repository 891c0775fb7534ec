// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chooseLines } from '../../../../src/extract/story/choose-lines.ts';
import { textOf } from '../../../../src/extract/declutter/scene.ts';
import type { Metadata } from '../../../../src/extract/metadata/index.ts';
import { sceneOf } from '../declutter/scene-of.ts';
import { paragraphs, readStory, sentences } from '../read-story.ts';

/** Hashed classes, as a build writes them: they tell boxes apart and say nothing. */
const body = (inner: string): string => `<div class="x3f">${inner}</div>`;
const teaser = 'Why the old ferry was sold last winter, and what the islanders were told about it by those who sold it to the capital.';
const card = (href: string, text = teaser): string => `<div class="k81"><div class="k82"><p><a href="${href}">Islands</a></p><h3><a href="${href}">The ferry that nobody missed</a></h3><div class="k83"><p class="k84">${text}</p></div></div></div>`;

describe('a card between paragraphs', () => {
  it('of another page of the site is none of the story, nor right behind its last paragraph', () => {
    const { text } = readStory(body(`${paragraphs(0, 3)}${card('/2024/ferry')}${paragraphs(3)}${card('https://www.news.example/2024/bell')}`), { isNews: true });
    expect(text).toBe(sentences.join('\n\n'));
  });

  it('is kept on a page that is no news', () => {
    expect(readStory(body(`${paragraphs(0, 3)}<div class="k81"><h3><a href="/2024/ferry">The ferry that nobody missed</a></h3><p class="k84">${teaser}</p></div>${paragraphs(3)}`)).text).toContain(teaser);
  });

  it('of a page elsewhere is what the story tells of', () => {
    const told = (href: string): string => readStory(body(`${paragraphs(0, 3)}<div class="k81"><h3><a href="${href}">The ferry that nobody missed</a></h3><p class="k84">${teaser}</p></div>${paragraphs(3)}`), { isNews: true }).text;
    expect(told('https://ferry.example/')).toContain(teaser);
    expect(told('/2024/ferry')).not.toContain(teaser);
  });

  it('is none where its box has the story\'s own paragraphs, or more than one', () => {
    const item = (text: string): string => `<div class="k81"><h3><a href="/harbours/brest">The harbour of Brest</a></h3><p class="k84">${text}</p></div>`;
    const own = readStory(body(`${paragraphs(0, 2)}${item(sentences[2])}${item(sentences[3])}${paragraphs(4)}`)).text;
    for (const sentence of sentences) expect(own).toContain(sentence);
    const two = readStory(body(`${paragraphs(0, 3)}<div class="k81"><h3><a href="/harbours/brest">The old harbour of Brest</a></h3><p class="ka">${teaser}</p><p class="kb">${teaser} Nobody came.</p></div>${paragraphs(3)}`), { isNews: true }).text;
    expect(two).toContain(teaser);
  });
});

describe('the standfirst', () => {
  const lines = ['The harbour has frozen over.', 'Ferries stay at their piers, say the masters.'];
  const head = `<meta property="og:description" content="${lines.join(' ')} Bread comes by helicopter.">`;
  const below = (inner: string): string => `<div class="h1">${inner}</div><h2 class="h3">Night on the islands</h2>${body(paragraphs())}`;

  it('is each line that the page\'s description is made of, however short', () => {
    const page = below(`<h2 class="h2">Forty years of open water</h2>${lines.map((line) => `<p class="h4">${line}</p>`).join('')}<p class="h4">Read by many, says the desk.</p>`);
    expect(readStory(page, { isNews: true, head }).standfirst).toBe(lines[1]);
    expect(readStory(page, { isNews: true }).standfirst).toBeNull();
  });

  it.each(['<p class="h4">The ferries stay. The bread flies.</p>', '<h2 class="h4">The ferries stay and the bread flies</h2>'])('is short where it comes at once below the heading, in a box without the story: %s', (line) => {
    const read = (html: string): string | null => readStory(html, { isNews: true }).standfirst;
    expect(read(`${line}</article>${body(paragraphs())}`)).toContain('The ferries stay');
    expect(read(`<p>Harbour News</p>${line}</article>${body(paragraphs())}`)).toBeNull();
    expect(read(`${line}${paragraphs()}`)).toBeNull();
  });

  it('is told by a name of its own, whatever the others say, but not by the half of one', () => {
    const read = (name: string, words = 'Ferries at their piers and bread that flies'): string | null => readStory(`<div class="x"><p class="${name}">${words}</p></div>${body(paragraphs())}`, { isNews: true }).standfirst;
    for (const name of ['a-standfirst u-meta-standfirst', 'page-dek updated', 'a__subtitle--promo', 'candidate-summary']) expect(read(name), name).toContain('Ferries');
    for (const name of ['subtitle-date', 'updated', 'author-subtitle']) expect(read(name), name).toBeNull();
    expect(read('dek', 'Who flies the bread?')).toBe('Who flies the bread?');
    expect(read('text', 'Who flies the bread?')).toBeNull();
    expect(read('dek', 'By Marian Feld')).toBeNull();
  });

  it('is told by its box, but not below the list of it', () => {
    const note = 'The text above was put together by a machine and read by an editor.';
    const real = 'All ferries of the bay stay at their piers, and only the bread flies.';
    expect(readStory(`<header><p>${real}</p></header><section class="ai-summary"><h2>Summary</h2><ul><li>The harbour froze over on Tuesday night.</li><li>The ferries stay at their piers for now.</li></ul><p>${note}</p></section>${body(paragraphs())}`, { isNews: true }).standfirst).toBe(real);
    expect(readStory(`<section class="ai-summary"><p>${real}</p></section>${body(paragraphs())}`, { isNews: true }).standfirst).toBe(real);
  });

  it('has no full stop where it comes at once below the heading, but a caption there is none', () => {
    const line = 'The ferries stay at their piers and bread comes by a helicopter of the coast guard';
    expect(readStory(`<div class="h4">${line}</div>${body(paragraphs())}`, { isNews: true }).standfirst).toBe(line);
    expect(readStory(`<img src="/ice.jpg" alt=""><div class="h4">${line}</div>${body(paragraphs())}`, { isNews: true }).standfirst).toBeNull();
  });
});

describe('entries in boxes of their own, of which Readability has some', () => {
  const link = 'The baker of the smallest island has flown to the capital with the helicopter of the coast guard for a sack of flour';
  const entry = (name: string, text: string): string => `<div class="e1"><div class="e2">Ann Low</div><h3 class="e3">${name}</h3><div class="e4">${text}</div></div>`;
  const kept = (end: string, said: readonly number[]): string => {
    const scene = sceneOf(`<main><h1>Harbour freezes over</h1>${body(entry('First ice', paragraphs(0, 2)) + entry('Bread by air', `<p><a href="/baker">${link}</a>${end}</p>${paragraphs(2, 4)}`) + entry('The last night', paragraphs(4)))}</main>`);
    const testimony = scene.lines.map((line) => line.firstLine <= 4 || said.includes(line.firstLine));
    const metadata = { isNews: true, authors: [], descriptions: [], title: 'Harbour freezes over' } as unknown as Metadata;
    return chooseLines(scene, { testimony, hits: [], metadata, url: 'https://news.example/' }).keeps.map((isKept, index) => (isKept ? textOf(scene.lines[index]!) : '')).join(' ');
  };

  it('have their headings all the same', () => {
    for (const name of ['First ice', 'Bread by air', 'The last night']) expect(kept(', she told us on the pier.', [6, 7, 8, 9])).toContain(name);
    expect(kept('.', [6, 8, 9])).not.toContain('Ann Low');
  });

  it('have a sentence that is nearly all a link, but none that is a link alone', () => {
    expect(kept(', she told us on the pier.', [12, 13])).toContain(link);
    expect(kept('.', [12, 13])).not.toContain(link);
  });
});

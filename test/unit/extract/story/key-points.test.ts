// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { paragraphs, readStory } from '../read-story.ts';

const points = ['The ferries stay at their piers until Friday', 'Two hundred people sleep in the sports hall', 'A helicopter brings bread to the islands'];
const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const body = `<div class="body">${paragraphs()}</div>`;

describe('key points', () => {
  it.each([[false], [true]])('in a box above the first paragraph stay, on a page that is news: %s', (isNews) => {
    const { text } = readStory(`<section class="takeaways"><div><h2>Key takeaways</h2></div><div>${list(points)}</div></section>${body}`, { isNews });
    for (const words of ['Key takeaways', ...points]) expect(text).toContain(words);
  });

  it.each(['At a glance', 'Das Wichtigste in Kürze', 'L’essentiel', 'Lo esencial', 'Najważniejsze', 'Головне', '要点'])('beside the story\'s own box stay under a label that says so: %s', (label) => {
    const { text } = readStory(`</article><div class="top"><p>${label}</p>${list(points)}</div><article>${body}`);
    for (const words of [label, ...points]) expect(text).toContain(words);
  });

  it('in an `aside` stay under a label that says so, where they are no links', () => {
    const read = (items: readonly string[]): string => readStory(`<aside><h2>Key points</h2>${list(items)}</aside>${body}`, { isNews: true }).text;
    for (const words of ['Key points', ...points]) expect(read(points)).toContain(words);
    expect(read(points.map((words) => `<a href="/n">${words}</a>`))).not.toContain('Key points');
  });

  it('are told from one that leads to another story', () => {
    const { text } = readStory(`<section class="takeaways"><h2>Key points</h2>${list([...points, '<a href="/2024/ice">The ten coldest winters of the town</a>'])}</section>${body}`);
    for (const words of points) expect(text).toContain(words);
    expect(text).not.toContain('coldest winters');
  });

  it.each(['h2', 'h3'])('are paragraphs or boxes of one kind below such a label: %s', (tag) => {
    const said = points.map((words) => `${words}.`);
    const read = (label: string, open: string): string => readStory(`<section class="kp"><${tag}>${label}</${tag}>${said.map((words) => `<${open}>${words}</${open}>`).join('')}<${tag}>What is next?</${tag}><${open}>The icebreaker comes on Friday.</${open}><p class="note">A machine put this together.</p></section>${body}`, { isNews: true }).text;
    for (const words of ['In short:', ...said, 'What is next?', 'comes on Friday']) for (const open of ['p', 'div']) expect(read('In short:', open)).toContain(words);
    expect(read('In short:', 'p')).not.toContain('A machine');
    expect(read('From our shop', 'p')).not.toContain(said[0]);
  });

  it('right below the heading need no label, with bylines alone between them and the story', () => {
    const read = (items: readonly string[], between = '<p class="by">By Jane Porter</p>', name = 'bullets'): string => readStory(`<ul class="${name}">${items.map((item) => `<li>${item}</li>`).join('')}</ul>${between}${body}`, { isNews: true }).text;
    for (const words of points) expect(read(points)).toContain(words);
    expect(read(points.map((words) => `<a href="/n">${words}</a>`))).not.toContain(points[0]);
    expect(read(points, '<h2>Read as you like</h2>')).not.toContain(points[0]);
    expect(read(points, undefined, 'authors')).not.toContain(points[0]);
    expect(read(['Jane Porter, chief reporter', 'Ann Low, in the harbour'])).not.toContain('chief reporter');
    expect(readStory(`<p>Read as you like</p>${list(points)}${body}`, { isNews: true }).text).not.toContain(points[0]);
  });

  it('are no offer, no contents and no list of stories', () => {
    const offer = `</article><div class="top"><p>Read as you like</p>${list(['All stories of the harbour on every device', 'The printed paper on every Saturday morning', 'Cancel on any day of the year'])}</div><article>`;
    const contents = `<div class="toc"><h2>In this story</h2>${list(['<a href="#one">Why the harbour froze over</a>', '<a href="#two">Who brings bread to the islands</a>'])}</div>`;
    const { text } = readStory(`${contents}${offer}${body}`);
    for (const words of ['every device', 'printed paper', 'In this story', 'Why the harbour']) expect(text).not.toContain(words);
  });
});

describe('a claim above the text of a fact check', () => {
  const read = (box: string): string => readStory(`${box}<div class="body"><p>It did not.</p>${paragraphs()}</div>`, { isNews: true }).text;
  const claim = (verdict: string): string => `<div class="claim"><dl><dt>Claim</dt><dd>The harbour froze over in July.</dd></dl><div><span>Verdict</span><div class="verdict">${verdict}</div></div></div>`;

  it('stays with its verdict, and goes where its box leads elsewhere or is no pairs', () => {
    expect(read(claim('<b>False.</b> It froze over on Tuesday, for the first time in forty years, the harbour master said.'))).toMatch(/^Claim[^]*in July[^]*Verdict[^]*It froze over on Tuesday/);
    expect(read(claim('It froze <a href="/ice">over on Tuesday</a>.'))).not.toContain('in July');
    expect(read('<div class="note"><p>Our week</p><p>All that is new on the quay.</p><p>Every Friday</p><p>Free of charge</p></div>')).not.toContain('on the quay');
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../src/extract/declutter/scene.ts';
import { setScene } from '../../../../src/extract/declutter/set-scene.ts';
import { nativeOf } from '../../../../src/extract/page/native.ts';
import { readPage } from '../../../../src/extract/page/read-page.ts';
import { dropOrphanHeadings } from '../../../../src/extract/story/keep-headings.ts';
import { paragraphs, readStory, sentences } from '../read-story.ts';

const whole = sentences.join('\n\n');
const notes = ['The mayor wants a second icebreaker for the outer islands, and has asked the capital what one would cost next year.', 'A school in the hills has taken in forty children whose buses could not cross the bay before the evening came.', 'The bakers of the mainland work through the nights, so that nobody on the islands goes without bread this winter.', 'Three ships wait outside the bay with coal and oil, and their crews are paid for every day that the ice keeps them.'];
const entries = notes.map((text, index) => `<li><span>1${index}:30</span><p>${text}</p></li>`).join('');

describe('above a story', () => {
  it('a box that asks, named as none of it, stays out, however long its lines', () => {
    const box = '<div class="follow-modal"><div>Be the first to know what the harbour desk writes. Sign up to follow it, and we send you each story on the day it is published.</div><div class="confirm">You get a free letter each time that a new story is published by the harbour desk of this paper.</div></div>';
    expect(readStory(`${box}<div class="body">${paragraphs()}</div>`).text).toBe(whole);
  });

  it('a standfirst that is no sentence is told by the page\'s description, also where its class says so too', () => {
    const head = '<meta name="description" content="A winter such as the town has not seen in forty years">';
    const { text, standfirst } = readStory(`<div class="copete">A winter such as the town has not seen in forty years</div><div class="body">${paragraphs()}</div>`, { head });
    expect(standfirst ?? text).toContain('A winter such as the town has not seen in forty years');
    expect(text).toContain(whole);
  });

  it('a heading in the box of its first paragraph is the first section\'s, but for the title again', () => {
    const under = (heading: string): string => readStory(`<div class="body"><h2 class="widget-title">${heading}</h2>${paragraphs()}</div>`).text;
    expect(under('Why the bay froze')).toContain('Why the bay froze');
    expect(under('Harbour freezes over')).not.toContain('Harbour freezes over');
    expect(readStory(`<div><h2 class="widget-title">Our region</h2><div class="body">${paragraphs()}</div></div>`).text).toBe(whole);
  });

  it('a label in a box is none of it, headings and sentences are', () => {
    const { text } = readStory(`<div class="body"><div class="player"><p>Transcript of the film</p><p>All of the winter, in short.</p></div>${paragraphs()}</div>`);
    expect(text).not.toContain('Transcript of the film');
    expect(text).toContain(sentences[0]);
  });
});

describe('below a story', () => {
  it('an aside of other news stays out though it is longer', () => {
    const { text } = readStory(`<div class="body">${paragraphs(0, 2)}</div><aside class="column"><p>Right now</p><ul>${entries}</ul></aside>`);
    expect(text).toBe(sentences.slice(0, 2).join('\n\n'));
  });

  it('a site\'s own words behind its lists of links stay out, also as long as a paragraph', () => {
    const links = (from: number): string => `<ul>${Array.from({ length: 24 }, (_, index) => `<li><a href="/s/${from + index}">Story ${from + index} of the winter</a></li>`).join('')}</ul>`;
    const notice = '<div class="obit"><p><strong>This page is best seen in a browser that knows style sheets. You can read it in the one that you have, but it will not look as it should.</strong></p></div>';
    const teaser = '<div class="top"><h3><a href="/divers">Divers under the ice</a></h3><p>What the divers of the coast guard saw below the ice of the harbour, and why they go back.</p></div>';
    expect(readStory(`<div class="body">${paragraphs()}</div>${links(0)}${teaser}${links(30)}${notice}`).text).toBe(whole);
    expect(readStory(`<p>${notes[0]!}</p>${links(0)}<div class="body">${paragraphs()}</div>`).text).toContain(whole);
  });

  it('teasers under headlines of their own do not make Readability wrong', () => {
    const teasers = [...notes, ...notes, ...notes].map((text, index) => `<div class="card"><h4><a href="/t/${index}">What winter number ${index} was like</a></h4><p>In short: ${text.slice(index)}</p></div>`).join('');
    const { text } = readStory(`<div class="body">${paragraphs()}</div></article><div class="extra">${teasers}</div>`);
    expect(text).toBe(whole);
  });

  it('what readers say under a heading is none of it, a section of that name is', () => {
    const posts = notes.map((text, index) => `<div>Reader ${index}</div><h3>On winter number ${index}</h3><p>${text}</p>`).join('');
    expect(readStory(`<div id="copy">${paragraphs()}</div><div id="forum"><div><h2>COMMENTS</h2></div>${posts}</div>`).text).toBe(whole);
    expect(readStory(`<div class="body">${paragraphs()}<h2>Comments</h2><p>${notes[0]!}</p></div>`).text).toContain(notes[0]);
  });

  it('data for a script, which a sheet of style hides, is none of it', () => {
    const data = JSON.stringify({ modules: ['gallery'], id: 2549151, section: 'sea', byline: 'Ada Holm', title: 'Harbour freezes over', kind: 'story' }, null, 1);
    expect(readStory(`<div class="body">${paragraphs()}<div class="data hidden">${data}</div></div>`).text).toBe(whole);
  });

  it('"Also:" goes with its links', () => {
    expect(readStory(`<div class="body">${paragraphs()}<p><strong>ALSO:</strong></p><p><a href="/1">Ferry runs aground near Sunda</a></p><p><a href="/2">A new lamp for the tower</a></p></div>`).text).toBe(whole);
  });

  it('an aside is the story where nothing else is one', () => {
    expect(readStory(`<p>The winter at sea</p><aside class="column">${paragraphs()}</aside>`).text).toContain(whole);
  });

  it('a quotation stays that opens a box of its last paragraphs', () => {
    const copy = Array.from({ length: 4 }, (_, winter) => `<section class="copy">${sentences.map((text) => `<p>In winter ${winter}: ${text}</p>`).join('')}</section>`).join('');
    const { text } = readStory(`<div class="body">${copy}<section class="wrapup"><blockquote>A winter that people will write letters about</blockquote><p class="large">${notes[0]!}</p><p class="large">${notes[1]!}</p></section></div>`);
    expect(text).toContain('A winter that people will write letters about');
  });

  it('its last short line stays where Readability took another box for the story', () => {
    const turns = [...sentences, ...notes].map((line) => `<p class="turn">HOLM: ${line}</p>`).join('');
    const { text } = readStory(`<div class="extra">${turns}<p class="turn">RASK: Ada Holm ending that report.</p></div><div class="recommended">${paragraphs(0, 5)}</div>`);
    expect(text).toContain('Ada Holm ending that report.');
  });
});

it('a heading goes with the links that it heads, not with a date and a byline', () => {
  const box = (heading: string, lines: string): string => `<div class="module"><h4>${heading}</h4>${lines}</div>`;
  const document = new DOMParser().parseFromString(`<body>${box('More of it', '<p><a href="/1">The ships</a></p><p><a href="/2">The piers</a></p>')}${box('The ice', '<p>Tuesday</p><p><a href="/holm">By Ada Holm</a></p>')}${paragraphs()}</body>`, 'text/html');
  const scene = setScene(readPage(nativeOf(document), document.body, { withHidden: false })!.root, { title: '', lang: 'en' });
  const keeps = scene.lines.map((line) => line.tag === 'h4' || line.longParagraphs > 0);
  dropOrphanHeadings(scene, keeps);
  expect(scene.lines.filter((_, index) => keeps[index]).map(textOf)).toEqual(['The ice', ...sentences]);
});

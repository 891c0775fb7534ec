// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isOffice, looksLikePerson, personsOf, splitNames } from '../../../../src/extract/metadata/author-names.ts';
import { byLines, readHandle, readHelpers } from '../../../../src/extract/metadata/headline-authors.ts';
import { readMetadata } from '../../../../src/extract/metadata/index.ts';

const story = `<p>${'The story begins here and goes on for a while. '.repeat(8)}</p>`;

function authors(body: string, head = ''): string[] {
  const page = new DOMParser().parseFromString(`<!doctype html><head>${head}</head><body>${body}</body>`, 'text/html');
  return readMetadata(page, { url: 'https://www.harbour-gazette.example/news/bridge' }).authors;
}

function linked(article: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...article })}</script>`;
}

describe('a name is shown', () => {
  it.each([
    ['as one word behind "by"', '<p>by <a href="/a">Amanda</a> on Friday</p>', ['Amanda']],
    ['as a nickname', '<div>Posted by</div><div>BeauHD</div>', ['BeauHD']],
    ['as one word with the day', '<p>Posted by David at December 16, 2025 11:15 AM</p>', ['David']],
    ['as a link to its page', '<a href="/blog/authors/jane-doe">Jane Doe</a>', ['Jane Doe']],
    ['right beside the day', '<p>Jane Doe</p><p>·</p><p>19 December 2025</p>', ['Jane Doe']],
    ['behind a button for the size of the text', '<span>Text Size</span><p>By: <a>Jane Doe</a></p>', ['Jane Doe']], ['behind "text"', '<p>Text: Jane Doe</p>', ['Jane Doe']], ['as one word behind "text"', '<p>Text von Lena</p>', ['Lena']],
    ['in a signature', '<div class="firma"><em>Ángeles Escrivá</em> | <span>Madrid</span></div>', ['Ángeles Escrivá']],
    ['in two parts of one link', '<a rel="author"><span>Jane <em>Doe</em></span></a>', ['Jane Doe']], ['as two words of two links', '<a rel="author">Amanda</a> <a rel="author">Max</a>', ['Amanda', 'Max']],
    ['as an agency with its article', '<p>The Associated Press</p>', ['The Associated Press']], ['as an agency in its town', '<p>Reuters in Boston</p>', ['Reuters']], ['as no agency that is a subject', '<p>Reuters in talks with rivals</p>', []],
    ['as a desk, in which nobody is named', '<p class="byline">HARBOUR DAILY Sports</p>', ['HARBOUR DAILY Sports']], ['as no photographer', '<p>19 December 2025</p><p>Credit: Reuters/Jane Doe</p>', []],
    ['as the site', '<p>By Harbour Gazette</p>', ['Harbour Gazette']],
  ])('%s', (_, byline, names) => {
    expect(authors(`<article><h1>New bridge opens</h1>${byline}${story}</article>`)).toEqual(names);
  });

  it.each([
    ['a verb behind "by"', '<p>by clicking below</p>'], ['a link to all authors', '<a href="/authors/">All authors</a>'],
    ['a section beside the day', '<a href="/category/london-bridges/">London Bridges</a><p>19 December 2025</p>'], ['words for a trade beside the day', '<p>Project Management</p><p>19 December 2025</p>'],
    ['the size of the text', '<span>Text Size</span>'], ['a name in a class of something else', '<div class="confirmation">Jane Doe</div>'], ['a name in the facts about a work', '<table class="infobox"><tr><th>Written by</th><td>Jane Doe</td></tr></table>'], ['a name far from the day', '<div>Jane Doe</div><p>A bridge of her own</p><p>19 December 2025</p>'],
  ])('but not as %s', (_, line) => {
    expect(authors(`<article><h1>New bridge opens</h1>${line}${story}</article>`)).toEqual([]);
  });

  it.each(['<h3>Written by Jane Doe</h3>', '<p>This article was written by:</p><p>Jane Doe, MD</p>', '<p>Verfasst von Jane Doe</p>', '<p>Contributors:</p><p>Jane Doe</p>', `<div class="author-box"><b>Jane Doe</b><p>${'She is a writer in Harbour. '.repeat(10)}</p></div>`, '<footer>Posted by <a rel="author">Jane Doe</a></footer>'])('under the story: %s', (end) => {
    expect(authors(`<article><h1>New bridge opens</h1>${story}${end}</article>`)).toEqual(['Jane Doe']);
  });

  it('in the last line of a Korean story, with a way to write to', () => {
    const page = (line: string): string[] => authors(`<article><h1>새 다리 개통</h1>${story}<p>${line}</p></article>`);
    expect(page('김민수 기자 minsu@harbour.example')).toEqual(['김민수']);
    expect(page('김민수 기자의 다리 이야기')).toEqual([]);
  });

  it('above it, unless the headline is about that person', () => {
    const page = (title: string): string[] => authors(`<article><h1>${title}</h1><p>Jane Doe.</p>${story}</article>`);
    expect(page('New bridge opens')).toEqual(['Jane Doe.']);
    expect(page('Jane Doe opens the bridge')).toEqual([]);
  });

  it('but not under a picture', () => {
    const page = (name: string): string[] => authors(`<article><h1>New bridge opens</h1><div><img src="/1.jpg" alt=""><div class="${name}">The mill <span class="author">Jane Doe</span></div></div>${story}</article>`);
    expect(page('photo-caption')).toEqual([]);
    expect(page('top')).toEqual(['Jane Doe']);
  });

  it('but not in a biography, another card or the foot of the page', () => {
    const page = (end: string): string[] => authors(`<article><h1>New bridge opens</h1>${story}</article>${end}`);
    expect(page('<p class="author-about">Max works here and is a writer in the Office of Ann Poe, Ben Ode</p>')).toEqual([]);
    expect(page('<article><span rel="author">Ann Poe</span></article>')).toEqual([]);
    expect(page('<footer>Posted by <a rel="author">Ann Poe</a></footer>')).toEqual([]);
  });
});

describe('whoever signs at the headline wrote it', () => {
  const head = '<meta name="author" content="Max Roe">';
  it('where the data names who put it in', () => {
    expect(authors(`<h1>New bridge opens</h1><p>By: Jane Doe</p>${story}`, head)).toEqual(['Jane Doe']);
  });
  it('unless the page shows the name of the data, or the signature is no person or further down', () => {
    expect(authors(`<h1>New bridge opens</h1><p>By Jane Doe</p><p>with Max Roe</p>${story}`, head)).toEqual(['Max Roe']);
    expect(authors(`<h1>New bridge opens</h1><p>By the river</p>${story}`, head)).toEqual(['Max Roe']);
    expect(authors(`<h1>New bridge opens</h1>${'<p>A line of it.</p>'.repeat(9)}<p>By Jane Doe</p>${story}`, head)).toEqual(['Max Roe']);
  });
  it('even further down where the data names no person, if somebody signs there', () => {
    const desk = '<meta name="author" content="Harbour Evening Times">';
    const page = (line: string): string => `<h1>New bridge opens</h1>${'<p>A line of it.</p>'.repeat(9)}<p>${line}</p>${story}`;
    expect(authors(page('By Jane Doe'), desk)).toEqual(['Jane Doe']);
    expect(authors(page('By the river'), desk)).toEqual(['Harbour Evening Times']);
  });
  it('unlike who reviewed it', () => {
    expect(authors(`<h1>New bridge opens</h1><p class="author">By <a>Jane Doe, DVM</a>. Reviewed by <a>Ann Poe, DVM</a></p>${story}`)).toEqual(['Jane Doe']);
    expect(authors(`<h1>New bridge opens</h1><p>Fact-checked by</p><p class="author">Ann Poe</p><p>By</p><p class="author">Jane Doe</p>${story}`)).toEqual(['Jane Doe']);
  });
  it.each(['Medically reviewed by', 'Geprüft von', 'Relu par', 'Revisado por', 'Vertaald door', 'Aggiornato da'])('%s', (label) => {
    expect(readHelpers([label, 'Ann Poe', 'By Jane Doe'])).toEqual(['Ann Poe']);
    expect(splitNames(`Jane Doe ${label} Ann Poe`)).toEqual(['Jane Doe']);
  });
});

describe('the data', () => {
  it('names people on the page itself where it has no article', () => {
    expect(authors('<h1>New bridge opens</h1>', linked({ '@type': 'WebPage', author: { '@type': 'Person', name: 'Jane Doe' } }))).toEqual(['Jane Doe']);
    expect(authors('<h1>New bridge opens</h1>', linked({ '@type': 'WebSite', author: { '@type': 'Person', name: 'Jane Doe' } }))).toEqual([]);
  });
  it('gives people before a desk, from wherever', () => {
    expect(authors('<h1>New bridge opens</h1>', '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Harbour Staff"><meta name="author" content="Jane Doe">')).toEqual(['Jane Doe']);
    expect(authors('<h1>New bridge opens</h1>', '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Harbour Staff">')).toEqual(['Harbour Staff']);
  });
  it('does not name those who own the site', () => {
    const page = (head: string, line = '<p>By Jane Doe</p>'): string[] => authors(`<article><h1>New bridge opens</h1>${line}${story}</article>`, head);
    expect(page('<meta name="author" content="Ediciones Harbour"><meta name="DC.publisher" content="Ediciones Harbour">', '<p class="byline">Jane Doe</p>')).toEqual(['Jane Doe']);
    expect(page('<meta name="author" content="Ediciones Harbour"><meta name="DC.publisher" content="Ediciones Harbour">', '')).toEqual(['Ediciones Harbour']);
    for (const owner of ['AWR Harbour Sp. z o.o.', 'Harbour Media GmbH', 'Harbour, Inc.', 'Harbour Press Ltd']) expect(page(`<meta name="author" content="${owner}">`, '')).toEqual([]);
    for (const writer of ['Jane Limited', 'Max Gag', 'Ann Altd']) expect(page(`<meta name="author" content="${writer}">`, '')).toEqual([writer]);
  });
  it('does not cut the site\'s name', () => {
    const page = (name: string): string[] => authors(`<h1>New bridge opens</h1>${story}`, `<meta property="og:site_name" content="Tide &amp; i"><meta name="author" content="${name}">`);
    expect(page('Tide &amp; i')).toEqual(['Tide & i']);
    expect(page('Jane Doe &amp; Max Roe')).toEqual(['Jane Doe', 'Max Roe']);
  });
  it('writes names in capitals as names', () => {
    const page = (name: string): string[] => authors(`<h1>New bridge opens</h1>${story}`, `<meta property="og:site_name" content="HARBOUR POST"><meta name="author" content="${name}">`);
    expect(page('JANE DOE, MAX ROE')).toEqual(['Jane Doe', 'Max Roe']);
    expect(page('Jane Doe, USA MORNING')).toEqual(['Jane Doe', 'USA MORNING']);
    expect(page('HARBOUR POST')).toEqual(['HARBOUR POST']);
  });
  it.each(['page.head.extra.author', 'NOC Admin', 'content: Harbour Media, code: Max'])('is none where it says %s', (content) => {
    expect(authors(`<h1>New bridge opens</h1><p>By Jane Doe</p>${story}`, `<meta name="author" content="${content}">`)).toEqual(['Jane Doe']);
  });
});

describe('what stands under names', () => {
  it.each(['Head Winemaker', 'Certified Pediatric Sleep Consultant', 'Content Marketing Coordinator', 'Public Affairs', 'Recent Posts', 'Licensed Q Arabica Grader', 'Leitende Beraterin', 'Harbour Today', 'HARBOUR DAILY Sports', 'Harbour World Service', 'Filed Under', 'Ведущий специалист', 'Główny Specjalista'])('%s is none', (words) => {
    expect(looksLikePerson(words)).toBe(false);
    expect(isOffice(words)).toBe(true);
    expect(personsOf(splitNames(`Jane Doe, ${words}`))).toEqual(['Jane Doe']);
  });
  it.each(['Jane Head', 'Max Coach', 'Ann Daytoday', 'Max Sport', 'Ann Timestone', 'Ann Public', 'Olga Poster'])('%s is one', (name) => {
    expect(personsOf([name])).toEqual([name]);
    expect(looksLikePerson(name)).toBe(true);
  });
  it('letters behind a name are held, an agency\'s are not', () => {
    expect(splitNames('Jane Doe, FAND')).toEqual(['Jane Doe']);
    expect(splitNames('Jane Doe, AFP')).toEqual(['Jane Doe', 'AFP']);
  });
  it('an institution is not cut, a person with a trade is', () => {
    expect(splitNames('Center for Drug Evaluation and Research')).toEqual(['Center for Drug Evaluation and Research']);
    expect(splitNames('Jane Doe and Max Roe')).toEqual(['Jane Doe', 'Max Roe']);
    expect(splitNames('Jane Doe - Harbour Editorial Team')).toEqual(['Jane Doe']);
    expect(splitNames('Jane Doe - Roe')).toEqual(['Jane Doe - Roe']);
  });
});

describe('readHandle', () => {
  it.each(['by ibby', 'Von Lena', 'Por Lucía', 'Автор: Оля', 'Written by Eliz', 'Yazan: Ece'])('%s', (line) => {
    expect(readHandle([line])).toBe(byLines([line])[0]);
  });
  it.each(['by the', 'By email', 'Von 2025', 'by one and all', 'Ibby'])('not %s', (line) => {
    expect(readHandle([line])).toBeNull();
  });
});

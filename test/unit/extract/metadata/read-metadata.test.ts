// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { readMetadata, type Metadata } from '../../../../src/extract/metadata/index.ts';

// Parsing the hostile pages takes longer than reading them.
vi.setConfig({ testTimeout: 60_000 });

const url = 'https://www.harbour-gazette.example/news/bridge';

function read(head: string, body = '', attributes = ''): Metadata {
  const page = new DOMParser().parseFromString(`<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`, 'text/html');
  return readMetadata(page, { url });
}

function linked(article: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...article })}</script>`;
}

describe('title', () => {
  const site = '<meta property="og:site_name" content="The Harbour Gazette">';

  it.each(['New bridge opens | The Harbour Gazette', 'New bridge opens - Harbour Gazette', 'The Harbour Gazette: New bridge opens', 'New bridge opens — harbour-gazette.example', 'New bridge opens'])('without the site: %s', (title) => {
    expect(read(`${site}<title>${title}</title>`).title).toBe('New bridge opens');
    expect(read(`${site}<meta property="og:title" content="${title}">`).title).toBe('New bridge opens');
  });

  it('keeps colons, dashes and slashes of its own', () => {
    for (const title of ['Bridge: what we know', 'War – and peace', 'AC/DC - a history of noise']) expect(read(`${site}<title>${title} | The Harbour Gazette</title>`, `<h1>${title}</h1>`).title).toBe(title);
  });

  it('loses section and date that only the window has', () => {
    expect(read('<title>New bridge opens at last | City | 10.05.2025</title><meta property="og:title" content="New bridge opens at last | 10.05.2025">', '<h1>New bridge opens at last</h1>').title).toBe('New bridge opens at last');
  });

  it('takes the heading of the story, not the site name in a heading', () => {
    expect(read(`${site}<title>New bridge opens | The Harbour Gazette</title>`, '<h1>The Harbour Gazette</h1><h1>New bridge opens</h1>').title).toBe('New bridge opens');
  });

  it('takes the heading that says most of what the window says, not a section\'s or a site\'s', () => {
    const window = '<title>FERRY: Council votes to change tight rules on harbour ferry | Transport | Gazette.example</title>';
    expect(read(window, '<h1>Gazette.example</h1><h1>Council votes to change rules on ferry</h1>').title).toBe('Council votes to change rules on ferry');
    expect(read(window, '<h1>Harbour Health Centre</h1><h2>Tools and Resources</h2><h2>Council votes to change rules on ferry</h2>').title).toBe('Council votes to change rules on ferry');
    expect(read(window, '<h1>Council changes ferry rules</h1><h2>Council votes to change tight rules on harbour ferry</h2>').title).toBe('Council changes ferry rules');
  });

  it('takes the first heading in other words, not one below it that is nearer to the window\'s', () => {
    expect(read('<title>10 best ferry companies for small harbours - Gazette.example</title>', '<h1>The ferry companies your town and its guests like</h1><h2>The best ferry boats for small harbours</h2>').title).toBe('The ferry companies your town and its guests like');
  });

  it('loses what stands behind bars where no heading tells, but no short beginning', () => {
    expect(read('<title>Gut microbes can split a species | Science | News</title>').title).toBe('Gut microbes can split a species');
    expect(read('<meta property="og:title" content="Students build a bridge, in bricks | News">').title).toBe('Students build a bridge, in bricks');
    expect(read('<title>Opinion | The bridge is late again</title>').title).toBe('The bridge is late again');
    expect(read('<title>Bridge | Tunnel | Ferry</title>').title).toBe('Bridge | Tunnel | Ferry');
    expect(read('<title>New bridge opens to all | Early</title>', '<h1>New bridge opens to all | Early</h1>').title).toBe('New bridge opens to all | Early');
  });

  it('is not said twice', () => {
    expect(read('', '<h1>Council issues rules for ferries Council issues rules for ferries</h1>').title).toBe('Council issues rules for ferries');
    expect(read('', '<h1>Bora Bora Bora Bora</h1>').title).toBe('Bora Bora Bora Bora');
  });

  it('takes the heading where the data is cut short', () => {
    const title = 'A very long headline about the new bridge that goes on and on';
    expect(read(`<title>${title}</title>${linked({ headline: `${title.slice(0, 30)}...` })}`, `<h1>${title}</h1>`).title).toBe(title);
  });

  it('takes the editors\' headline over a heading for search engines', () => {
    const heading = 'Bridge 2025: opening, traffic and tolls at a glance';
    expect(read(`<title>${heading}</title>${linked({ headline: 'After nine years the bridge carries its first bus' })}`, `<h1>${heading}</h1>`).title).toBe('After nine years the bridge carries its first bus');
  });

  it('takes the heading of what is no news over the data of a search engine', () => {
    const heading = 'Bridge 2025: opening, traffic and tolls at a glance';
    expect(read(`<title>${heading}</title>${linked({ '@type': 'Article', headline: 'After nine years the bridge carries its first bus' })}`, `<h1>${heading}</h1>`).title).toBe(heading);
  });

  it('sets markup in a heading apart, but no mark from its word', () => {
    expect(read('', '<h1><span>Harbour</span><em>New</em> bridge<b>: it</b> opens<i>!</i></h1>').title).toBe('Harbour New bridge: it opens!');
    expect(read('', '<h1><span>Le pont</span> : il ouvre</h1>').title).toBe('Le pont : il ouvre');
  });

  it('reads what was escaped thrice', () => {
    expect(read(linked({ headline: 'New bridge &amp;bull; it opens&amp;#8230;' })).title).toBe('New bridge • it opens…');
    expect(read(linked({ headline: 'Salt &amp; vinegar' })).title).toBe('Salt & vinegar');
  });

  it('takes the heading over a headline written for sharing', () => {
    const heading = 'New bridge opens after nine years';
    const shared = ['og:title', 'twitter:title'].map((name) => `<meta property="${name}" content="You will not believe what the bridge took">`).join('');
    expect(read(`<title>${heading}</title>${shared}${linked({ headline: heading })}`, `<h1>${heading}</h1>`).title).toBe(heading);
  });

  it.each([
    // A guide was written again, and its search engine's title is of last year.
    { heading: 'Best Ice Skates for a Frozen Harbor', social: 'The Best Skates of 2025, with a Guide', type: 'Article', wins: 'heading' },
    // A heading of the page's furniture has nothing in common; the end of a title is its headline without a kicker.
    { heading: 'Our blog and its makers', social: 'Top Skates of 2025', type: 'Article', wins: 'social' },
    { heading: 'Nairobi from below', social: 'Kenya: Nairobi from below', type: 'Article', wins: 'social' },
    // Of news the publisher's data are the editors'.
    { heading: 'Harbor ice delays boats', social: 'Ice in the harbor: two boats stuck', type: 'NewsArticle', wins: 'social' },
  ])('of a first heading "$heading" and the data of an $type "$social" the $wins', ({ heading, social, type, wins }) => {
    const data = `<script type="application/ld+json">{"@type":"${type}","datePublished":"2026-01-02"}</script>`;
    expect(read(`<title>${social}</title><meta property="og:title" content="${social}">${data}`, `<h1>${heading}</h1>`).title).toBe(wins === 'heading' ? heading : social);
  });

  it('takes the headline out of a title with its section, where the page names it bare', () => {
    expect(read('<title>New bridge opens at last-City</title><meta property="og:title" content="New bridge opens at last-City"><meta name="headline" content="New bridge opens at last">').title).toBe('New bridge opens at last');
  });

  it('decodes entities that were escaped twice', () => {
    expect(read('<meta property="og:title" content="Bread &amp;amp; butter &amp;#8211; a soft&amp;shy;ness">').title).toBe('Bread & butter – a softness');
  });
});

describe('authors', () => {
  it('come from the data, people before the site', () => {
    expect(read(linked({ author: [{ '@type': 'Person', name: 'Jane Doe' }, { '@type': 'Organization', name: 'The Harbour Gazette' }], publisher: { name: 'The Harbour Gazette' } })).authors).toEqual(['Jane Doe']);
  });
  it('are the desk where nobody else is named', () => {
    expect(read(linked({ author: { '@type': 'Organization', name: 'The Harbour Gazette' }, publisher: { name: 'The Harbour Gazette' } })).authors).toEqual(['The Harbour Gazette']);
    expect(read(linked({ author: { name: 'The Harbour Gazette news desk' }, publisher: { name: 'The Harbour Gazette' } })).authors).toEqual(['The Harbour Gazette news desk']);
  });
  it('are turned where a field has the surname first, and not in a byline', () => {
    expect(read('<meta name="author" content="Smith, John; Doe, Jane">').authors).toEqual(['John Smith', 'Jane Doe']);
    expect(read(linked({ author: [{ '@type': 'Person', name: 'Müller, Anna' }, { '@type': 'Person', name: 'Roe, Max T.' }] })).authors).toEqual(['Anna Müller', 'Max T. Roe']);
    expect(read('<meta name="author" content="Reuters, AFP">').authors).toEqual(['Reuters', 'AFP']);
    expect(read('', '<article><h1>New bridge opens</h1><p class="byline">By Anna Müller, Berlin</p><p>The story begins here and goes on for a while.</p></article>').authors).toEqual(['Anna Müller']);
  });
  it('are found behind an @id', () => {
    const graph = { '@graph': [{ '@type': 'NewsArticle', headline: 'Bridge', author: { '@id': '#p1' } }, { '@type': 'Person', '@id': '#p1', name: 'Jane Doe' }] };
    expect(read(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`).authors).toEqual(['Jane Doe']);
  });
  it.each([
    '<span rel="author">Jane Doe</span>', '<p class="byline">By <a href="/jane">Jane Doe</a>, Political Editor</p>', '<p>Von Jane Doe</p>', '<div>By</div><div>Jane Doe</div>',
    '<div itemprop="author"><span itemprop="name">Jane Doe</span></div>',
  ])('are read off the page: %s', (byline) => {
    expect(read('', `<article><h1>New bridge opens</h1>${byline}<p>The story begins here and goes on for a while.</p></article>`).authors).toEqual(['Jane Doe']);
  });
  it('are not the account that the site was set up with', () => {
    const account = { '@type': 'Person', name: 'Harbour D', url: 'https://www.harbour-gazette.example/author/admin/' };
    expect(read(linked({ author: account }), '<article><h1>New bridge opens</h1><a rel="author" href="/author/admin/">Harbour D</a><p><em>…as ferries stop</em></p><p><strong>JANE DOE/JOHN ROE</strong></p><p>The story begins here.</p></article>').authors).toEqual(['Jane Doe', 'John Roe']);
    expect(read(linked({ author: account }), '<article><h1>New bridge opens</h1><p>The story begins here.</p></article>').authors).toEqual(['Harbour D']);
  });
  it('are not the site with its address behind it', () => {
    expect(read('<meta name="author" content="Hafenwelle (www.harbour-gazette.example)">', '<h1>New bridge opens</h1><p>The story begins here.</p><ul><li><strong>Autorin/Autor</strong> Jane Doe</li></ul>').authors).toEqual(['Jane Doe']);
  });
  it.each([['<p>(责编：王小明、李四)</p>', ['王小明', '李四']], ['<dl><dt>Author:</dt><dd>Jane Doe</dd></dl>', ['Jane Doe']], ['<p>By HG, in <a href="/city">City</a></p>', ['HG']], ['<div>AFP, MANILA</div>', ['AFP']]])('stand behind a label, or are letters: %s', (line, names) => {
    expect(read('', `<article><h1>New bridge opens</h1>${line}<p>${'The story begins here and goes on. '.repeat(8)}</p></article>`).authors).toEqual(names);
  });
  it('are not places at the beginning of a story, nor the agency whose reporter it was', () => {
    expect(read('', '<article><h1>津波注意報</h1><p>宮崎県：高鍋町、新富町、宮崎市</p></article>').authors).toEqual([]);
    expect(read('', '<article><h1>新大桥通车</h1><p>新华社记者</p></article>').authors).toEqual(['新华社']);
  });
  it('are not those of comments and other stories', () => {
    expect(read('', '<article><h1>New bridge opens</h1><p>Story.</p></article><div class="comments"><span class="author">Ann Poe</span></div><aside><p class="byline">By Max Roe</p></aside>').authors).toEqual([]);
  });
});

describe('dates', () => {
  it('keep the offset, and a change before the publication is none', () => {
    const metadata = read(linked({ datePublished: '2025-05-10T10:06:00+03:00', dateModified: '2025-05-09T10:06:00+03:00' }));
    expect(metadata.published).toBe('2025-05-10T10:06:00+03:00');
    expect(metadata.modified).toBeNull();
  });
  it('come from the words at the headline, in the page\'s language', () => {
    expect(read('', '<h1>Міст відкрито</h1><p>10 травня 2025, 10:06</p><p>Історія.</p>', 'lang="uk"').published).toBe('2025-05-10T10:06:00');
  });
  it('are not those a sentence at the headline tells of', () => {
    const published = (html: string, lang = 'en'): string | null => read('', `<h1>Bridge opens</h1>${html}`, `lang="${lang}"`).published;
    expect(published('<ul><li>The act was signed into law on August 14, 1935</li></ul>')).toBeNull();
    expect(published('<div>The wall after the storm of 12 March 1961.</div>')).toBeNull();
    expect(published('<p>Die Mauer nach dem schweren Sturm vom 12. März 1961, wie sie damals aussah.</p>', 'de')).toBeNull();
    expect(published('<p>By Jane Doe, staff writer | Updated May 10, 2025 10:06 AM</p>')).toBe('2025-05-10T10:06:00');
    expect(published('<p>Von Jane Doe</p><p>Veröffentlicht am 10. Mai 2025 um 10:06 Uhr</p>', 'de')).toBe('2025-05-10T10:06:00');
  });
  it('are not those of other stories', () => {
    expect(read('', '<aside class="latest"><time datetime="2020-01-01">x</time></aside><main><h1>Bridge opens</h1><time datetime="2025-05-10">10 May</time></main>').published).toBe('2025-05-10');
  });
});

describe('canonical address', () => {
  it('is of the same site and not its home page', () => {
    const canonical = (href: string): string | null => read(`<link rel="canonical" href="${href}">`).canonicalUrl;
    expect(canonical('/news/bridge-opens?utm_source=x')).toBe('https://www.harbour-gazette.example/news/bridge-opens');
    expect(canonical('https://elsewhere.example.org/a')).toBeNull();
    expect(canonical('https://www.harbour-gazette.example/')).toBeNull();
    expect(canonical('javascript:alert(1)')).toBeNull();
  });
});

describe('a hostile page', () => {
  it('cannot shadow the document with names of its own', () => {
    const names = ['querySelectorAll', 'querySelector', 'title', 'head', 'body', 'documentElement', 'getElementsByTagName', 'createTreeWalker', 'ownerDocument', 'defaultView'];
    const metadata = read(`<meta property="og:title" content="Bridge opens">${linked({ author: 'Jane Doe' })}`,
      `${names.map((name) => `<img name="${name}"><form name="${name}"><input name="${name}"></form>`).join('')}<form class="byline" rel="author"><input name="getAttribute"><input name="textContent"><input name="parentElement"><input name="contains">By Ann Poe</form><h1>Bridge opens</h1>`);
    expect(metadata.title).toBe('Bridge opens');
    expect(metadata.authors).toEqual(['Jane Doe']);
  });
  it('cannot reach a prototype through its data', () => {
    const metadata = read('<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"polluted"},"constructor":{"prototype":{"x":1}},"author":{"__proto__":{"name":"Eve Poe"}}}</script>');
    expect(metadata.title).toBe('');
    expect(metadata.authors).toEqual([]);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
  it('gets nothing for broken or oversized data, and no exception', () => {
    const wrong = ['{', '[[[[', '{"@type":["NewsArticle"],"headline":{"a":1},"author":[[[[null]]]],"image":[{"url":{}}],"datePublished":[{}],"wordCount":{}}', 'null', '7', `"${'x'.repeat(2_100_000)}"`, '['.repeat(50_000)];
    for (const json of wrong) expect(read(`<script type="application/ld+json">${json}</script>`).title).toBe('');
  });
  it('is read in bounded time', () => {
    const page = new DOMParser().parseFromString(`<meta property="og:title" content="${'- | '.repeat(20_000)}">${'<meta name="author" content="a, b">'.repeat(3000)}<h1>${' | '.repeat(20_000)}</h1>${'<div class="author"><span rel="author">'.repeat(300)}`, 'text/html');
    const before = process.cpuUsage();
    expect(readMetadata(page, { url }).title.length).toBeLessThan(600);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
  });
});

it('reads language, direction, section, picture and access', () => {
  const metadata = read(`<meta property="og:image" content="/lead.jpg"><meta property="og:image:alt" content="A bridge"><meta property="article:section" content="City">${linked({ isAccessibleForFree: 'False', articleBody: 'Once.', wordCount: '12', image: { '@type': 'ImageObject', url: '/lead.jpg', caption: 'The bridge', creditText: 'A. Poe' } })}`, '', 'lang="ar_EG" dir="rtl"');
  expect(metadata).toMatchObject({ lang: 'ar-EG', dir: 'rtl', section: 'City', isAccessibleForFree: false, articleBody: 'Once.', wordCount: 12, isArticle: true });
  expect(metadata.lead).toEqual({ url: 'https://www.harbour-gazette.example/lead.jpg', alt: 'A bridge', caption: 'The bridge', credit: 'A. Poe' });
});

it('calls the site by its name rather than by where it is', () => {
  const named = (name: string, other = ''): string | null => read(`<meta property="og:site_name" content="${name}"><meta name="DC.publisher" content="Harbour Press"><meta name="application-name" content="${other}">`).siteName;
  expect(named('http://www.harbour-gazette.example/', 'Harbour Gazette')).toBe('Harbour Gazette');
  expect(named('http://www.harbour-gazette.example/news')).toBe('harbour-gazette.example');
  expect(named('www.harbour-gazette.example')).toBe('harbour-gazette.example');
  expect(named('Harbour-Gazette.example', 'Tide')).toBe('Harbour-Gazette.example');
  expect(named('WWW Harbour', 'Tide')).toBe('WWW Harbour');
});

it('reads the language that the server would have sent, last', () => {
  const sent = '<meta http-equiv="Content-Language" content="hu">';
  expect(read(sent).lang).toBe('hu');
  expect(read(sent, '', 'lang="de"').lang).toBe('de');
});

it.each([
  { page: read(linked({ headline: 'Bridge' })), isNews: true, why: 'its data say so' },
  { page: read('<meta name="news_keywords" content="bridge, town">'), isNews: true, why: 'it has keywords for a news search' },
  { page: read('', '<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Bridge</h1></article>'), isNews: true, why: 'its story is marked as such' },
  { page: read('<meta name="keywords" content="bridge, news"><script type="application/ld+json">{"@type":"BlogPosting","headline":"Bridge"}</script>', '<article itemscope itemtype="https://schema.org/Article"><h1>Bridge</h1></article>'), isNews: false, why: 'it says something else' },
])('a page is news or not as $why', ({ page, isNews }) => {
  expect(page.isNews).toBe(isNews);
});

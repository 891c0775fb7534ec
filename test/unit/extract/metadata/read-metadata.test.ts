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

  it('takes the heading where the data is cut short', () => {
    const title = 'A very long headline about the new bridge that goes on and on';
    expect(read(`<title>${title}</title>${linked({ headline: `${title.slice(0, 30)}...` })}`, `<h1>${title}</h1>`).title).toBe(title);
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

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.ts';

const url = 'https://news.example/2025/harbour';
const sentences = [
  'The harbour of the old town froze over on Tuesday for the first time in forty years, and the ferries stayed at their piers.',
  'Fishermen who have worked the bay since childhood said that they had never seen the water stand so still for so long.',
  'The council opened the heated sports hall in the evening, and by midnight more than two hundred people had come to sleep there.',
  'An icebreaker from the capital is expected to arrive on Friday, the harbour master told a crowded meeting in the town hall.',
];

function page(body: string, head = ''): Document {
  return new DOMParser().parseFromString(`<!doctype html><html lang="en"><head><title>Harbour freezes - News</title><meta property="og:type" content="article"><meta property="og:title" content="Harbour freezes over">${head}</head><body>${body}</body></html>`, 'text/html');
}

function story(extra = ''): string {
  return `<main><article><h1>Harbour freezes over</h1><div class="body">${sentences.map((text) => `<p>${text}</p>`).join(extra)}</div></article></main>`;
}

describe('extract', () => {
  it('keeps every paragraph, without the title, and leaves the document as it was', () => {
    const document = page(`<nav><a href="/">Home</a><a href="/sport">Sport</a></nav>${story()}<footer>All rights reserved</footer>`);
    const before = document.documentElement.outerHTML;
    const found = extract(document, { url });
    if (!found.ok) throw new Error(found.failure.kind);
    expect(found.value.text).toBe(sentences.join('\n\n'));
    expect(found.value.html).not.toContain('<h1');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('writes no class, id, style or handler, and absolute addresses', () => {
    const found = extract(page(story('<p class="x" id="y" style="color:red" onclick="alert(1)">More on <a href="/ice" onmouseover="alert(2)">the ice of the bay</a> and <a href="javascript:alert(3)">what it carries</a> was said by the harbour master on that same long day.</p>')), { url });
    if (!found.ok) throw new Error(found.failure.kind);
    expect(found.value.html).toContain('<a href="https://news.example/ice">the ice of the bay</a>');
    expect(found.value.html).not.toMatch(/class=|id=|style=|onclick|onmouseover|javascript:/);
    expect(found.value.text).toContain('what it carries');
  });

  it('takes the base element into account', () => {
    const found = extract(page(story('<p>More on <a href="ice">the ice of the bay</a> was said by the harbour master on that same long and cold winter day.</p>'), '<base href="/base/">'), { url });
    if (!found.ok) throw new Error(found.failure.kind);
    expect(found.value.html).toContain('href="https://news.example/base/ice"');
  });

  it('takes what ends the headline\'s box, without a full stop, for a standfirst', () => {
    const second = 'How a bay, an icebreaker and two hundred blankets shaped the coldest week of a town';
    const under = (line: string): string | null | undefined => {
      const found = extract(page(`<header><h1>Harbour freezes over</h1><div>${line}</div></header><div class="body">${sentences.map((text) => `<p>${text}</p>`).join('')}</div>`), { url });
      return found.ok ? found.value.standfirst : undefined;
    };
    expect(under(`<p>${second}</p>`)).toBe(second);
    expect(under(`<p>${second}</p><p>The harbour</p><p>The islands</p>`)).toBeNull();
  });

  it('puts the standfirst from above the story first', () => {
    const document = page(`<header><h1>Harbour freezes over</h1><p class="standfirst">Ferries stay at their piers as the coldest week in decades holds the coast.</p></header><div class="wrap"><div class="body">${sentences.map((text) => `<p>${text}</p>`).join('')}</div></div>`);
    const found = extract(document, { url });
    if (!found.ok) throw new Error(found.failure.kind);
    expect(found.value.standfirst).toBe('Ferries stay at their piers as the coldest week in decades holds the coast.');
    expect(found.value.html.startsWith('<p>Ferries stay')).toBe(true);
  });

  it('tells the lead picture with caption and credit apart, and does not write it again', () => {
    const document = page(`<article><h1>Harbour freezes over</h1><figure><img src="/ice.jpg" width="1200" height="800" alt="Ice"><figcaption>Ferries in the ice on Tuesday. <span class="credit">Photo: Jane Doe</span></figcaption></figure><div class="body">${sentences.map((text) => `<p>${text}</p>`).join('')}</div></article>`);
    const found = extract(document, { url });
    if (!found.ok) throw new Error(found.failure.kind);
    expect(found.value.lead).toEqual({ src: 'https://news.example/ice.jpg', alt: 'Ice', caption: 'Ferries in the ice on Tuesday.', credit: 'Jane Doe', width: 1200, height: 800 });
    expect(found.value.html).not.toContain('ice.jpg');
  });

  it('records a form among the story, with the gap it left', () => {
    const document = page(`<article><h1>Harbour freezes over</h1><div class="body"><p>${sentences[0]!}</p><p>${sentences[1]!}</p><form><h3>Our morning letter</h3><input type="email" name="email"><button>Subscribe</button></form><p>${sentences[2]!}</p><p>${sentences[3]!}</p></div></article>`);
    const found = extract(document, { url });
    if (!found.ok) throw new Error(found.failure.kind);
    expect(found.value.text).toBe(sentences.join('\n\n'));
    expect(found.value.removals.map(({ kind, place }) => ({ kind, place }))).toContainEqual({ kind: 'newsletter-form', place: [2] });
  });

  it.each(['parentNode', 'childNodes', 'firstChild', 'nextSibling', 'textContent', 'attributes', 'tagName', 'getAttribute', 'nodeType', 'localName', 'shadowRoot'])('reads a page with a form field named %s', (name) => {
    const found = extract(page(`<form><input name="${name}">${story()}</form>`), { url });
    if (!found.ok) throw new Error(found.failure.kind);
    expect(found.value.text).toBe(sentences.join('\n\n'));
  });

  it('reads a story in an open shadow root', () => {
    const document = page('<story-page></story-page>');
    document.querySelector('story-page')!.attachShadow({ mode: 'open' }).innerHTML = story();
    const found = extract(document, { url });
    if (!found.ok) throw new Error(found.failure.kind);
    expect(found.value.text).toBe(sentences.join('\n\n'));
  });

  it('survives a page two thousand elements deep', { timeout: 30_000 }, () => {
    const document = page(story());
    let at = document.body.appendChild(document.createElement('div'));
    for (let depth = 0; depth < 2_000; depth++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'deep';
    expect(extract(document, { url }).ok).toBe(true);
  });

  it('answers no-article for a front page of teasers', () => {
    const teaser = (text: string): string => `<section><h2><a href="/x">A headline of another story that is linked</a></h2><p>${text}</p></section>`;
    const document = new DOMParser().parseFromString(`<html><head><title>News</title></head><body><main>${sentences.map(teaser).join('')}</main></body></html>`, 'text/html');
    expect(extract(document, { url: 'https://news.example/' })).toMatchObject({ ok: false, failure: { kind: 'no-article' } });
  });

  it('answers empty-page, and frame for a page that is one frame', () => {
    expect(extract(page(''), { url })).toMatchObject({ ok: false, failure: { kind: 'empty-page' } });
    expect(extract(page('<iframe src="https://other.example/story"></iframe>'), { url })).toMatchObject({ ok: false, failure: { kind: 'frame' } });
  });
});

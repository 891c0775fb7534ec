// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../src/extract/metadata/index.ts';
import { dateLines, dateOfAddress } from '../../../../src/extract/metadata/shown-dates.ts';

const story = `<p>${'The story begins here and goes on for a while. '.repeat(8)}</p>`;

function published(body: string, { head = '', lang = 'en-GB', path = '/news/bridge' } = {}): string | null {
  const page = new DOMParser().parseFromString(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`, 'text/html');
  return readMetadata(page, { url: `https://www.harbour-gazette.example${path}` }).published;
}

describe('a day shown at the headline', () => {
  it('is the line of its own before one inside a sentence', () => {
    expect(published(`<div>12 December 2025</div><h1>New bridge opens</h1><p>It was planned on 30 October 2020.</p>${story}`)).toBe('2025-12-12');
    expect(published(`<h1>New bridge opens</h1><p>It was planned on 30 October 2020.</p>${story}`)).toBe('2020-10-30');
  });
  it('is not that of a change where another stands beside it', () => {
    expect(published(`<p>22 December 2022</p><p>Updated: 2 January 2026</p><h1>New bridge opens</h1>${story}`)).toBe('2022-12-22');
    expect(published(`<p>Updated: 2 January 2026</p><h1>New bridge opens</h1>${story}`)).toBe('2026-01-02');
  });
  it('is that of the publication, however long its line, and not an earlier line\'s change on the same day', () => {
    expect(published(`<h1>Bridge</h1><p>Updated: Thursday, 18 Jul 2013, 4:25 PM</p><p>Published : Thursday, 18 July 2013, 3:05 PM EDT</p>${story}`)).toBe('2013-07-18T15:05:00-04:00');
  });
  it('is near the day of the address where that has one: others are of other stories', () => {
    const page = `<h1>Bridge</h1><p>Ferry stops</p><p>Tue, Jun 4 2013</p><p>Thu Jun 6, 2013 9:57am</p>${story}`;
    expect(published(page, { path: '/article/2013/06/06/bridge' })).toBe('2013-06-06T09:57:00');
    expect(published(page, { path: '/article/2013/06/bridge' })).toBe('2013-06-04');
    expect(published(`<meta name="date" content="2013-06-01">${page}`, { path: '/article/2013/06/06/bridge' })).toBe('2013-06-01');
  });
  it('is found at a headline that is no heading', () => {
    const page = (name: string): string => `<div id="${name}">New bridge opens at last</div><div>By Jane Doe | 10 May 2025</div>${story}`;
    expect(published(page('storyHeadline'), { head: '<title>New bridge opens at last</title>' })).toBe('2025-05-10');
    expect(published(page('box'), { head: '<title>New bridge opens at last</title>' })).toBeNull();
  });
  it('keeps the hour that another line gives', () => {
    expect(published(`<h1>New bridge opens</h1><p>10 May 2025</p><p>10:06</p>${story}`)).toBe('2025-05-10');
    expect(published(`<h1>New bridge opens</h1><p>10 May 2025, 10:06</p>${story}`)).toBe('2025-05-10T10:06:00');
  });
  it('stands in a line of few words', () => {
    expect(dateLines(['In 2024,', '12 May 2025', 'The bridge of 12 May 2025 stands in Harbour', 'Last updated', '13 May 2025', 'Veröffentlicht am 14. Mai 2025', 'Actualizado el 15 de mayo de 2025'])).toEqual(['12 May 2025', 'Veröffentlicht am 14. Mai 2025']);
  });
});

describe('a day shown against the data', () => {
  const data = (change: string): string => `<script type="application/ld+json">{"@type":"Article","datePublished":"2025-11-20T16:02:46Z","dateModified":"${change}"}</script>`;
  it('is believed where the data has the moment of the last change for both', () => {
    expect(published(`<h1>Bridge</h1><p>14 May 2025</p>${story}`, { head: data('2025-11-20T16:02:46Z') })).toBe('2025-05-14');
  });
  it.each([['2025-11-21T16:02:46Z', '14 May 2025'], ['2025-11-20T16:02:46Z', '19 November 2025'], ['2025-11-20T16:02:46Z', 'Updated 14 May 2025'], ['2025-11-20T16:02:46Z', 'The bridge of 14 May 2025 in Harbour is old']])('is not where it was changed on %s and the page says %s', (change, line) => {
    expect(published(`<h1>Bridge</h1><p>${line}</p>${story}`, { head: data(change) })).toBe('2025-11-20T16:02:46Z');
  });
});

describe('a day behind a label', () => {
  it.each([
    ['en', '<p>Posted on May 10, 2025</p>'], ['en', '<span>Published</span> <b>10 May 2025</b>'], ['en', '<p>Posted by Jane at May 10, 2025</p>'], ['de', '<p>Veröffentlicht am 10. Mai 2025</p>'], ['fr', '<p>Publié le 10 mai 2025</p>'],
    ['es', '<p>Publicado el 10 de mayo de 2025</p>'], ['it', '<p>Pubblicato il 10 maggio 2025</p>'], ['nl', '<p>Gepubliceerd op 10 mei 2025</p>'], ['pl', '<p>Opublikowano 10 maja 2025</p>'], ['uk', '<p>Опубліковано 10 травня 2025</p>'],
    ['ru', '<p>Опубликовано: 10 мая 2025</p>'], ['sv', '<p>Publicerad 10 maj 2025</p>'], ['no', '<p>Publisert 10. mai 2025</p>'], ['da', '<p>Udgivet 10. maj 2025</p>'], ['tr', '<p>Yayınlanma tarihi: 10 Mayıs 2025</p>'], ['pt', '<p>Publicado em 10 de maio de 2025</p>'],
  ])('is found under the story, in %s: %s', (lang, line) => {
    expect(published(`<h1>Bridge</h1>${story.repeat(60)}${line}`, { lang })?.slice(0, 10)).toBe('2025-05-10');
  });
  it('is found at the side where it is the only one', () => {
    const side = (day: string): string => `<aside><h3>Published</h3><p>${day} May 2025</p></aside>`;
    expect(published(`<main><h1>Bridge</h1>${story}</main>${side('10')}`)).toBe('2025-05-10');
    expect(published(`<main><h1>Bridge</h1>${story}</main>${side('10')}${side('11')}`)).toBeNull();
  });
  it('is no day without one, nor one of a change', () => {
    expect(published(`<h1>Bridge</h1>${story.repeat(60)}<p>Built on 10 May 2025</p>`)).toBeNull();
    expect(published(`<h1>Bridge</h1>${story.repeat(60)}<p>Reviewed on 10 May 2025</p>`)).toBeNull();
  });
});

describe('a day elsewhere', () => {
  it.each([['/2025/05/10/bridge', '2025-05-10'], ['/blog/2025/may/10/bridge', '2025-05-10'], ['/a/2025-12-15+Rust', '2025-12-15'], ['/2025/05/', null], ['/articles/20250510', null], ['/news/20250510/bridge', '2025-05-10'], ['/news/20251310/bridge', null], ['/news/120250510/bridge', null], ['/2025/bridges/10x', null]])('in the address %s', (path, day) => {
    expect(dateOfAddress(`https://harbour.example${path}`)).toBe(day);
  });
  it('of the page itself, where its data has no article', () => {
    const head = '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2025-05-10T10:06:00Z"}</script>';
    expect(published(`<h1>Bridge</h1>${story}`, { head })).toBe('2025-05-10T10:06:00Z');
    expect(published(`<h1>Bridge</h1>${story}`, { head: head.replace('WebPage', 'WebSite') })).toBeNull();
  });
  it('opens the story, unless several such days are a chronicle', () => {
    const opening = (start: string): string => story.replace('<p>', `<p>${start}`);
    expect(published(`<h1>Bridge</h1>${opening('Feb. 23, 2025 -- ')}`)).toBe('2025-02-23');
    expect(published(`<h1>Bridge</h1>${opening('DUBLIN, Ireland, 2 July 2025 — ')}`)).toBe('2025-07-02');
    expect(published(`<h1>Bridge</h1>${opening('Feb. 23, 2025 -- ')}${opening('Feb. 25, 2025 -- ')}`)).toBeNull();
    expect(published(`<h1>Bridge</h1>${opening('On Feb. 23, 2025 it was closed. ')}`)).toBeNull();
  });
  it('behind an hour that passed, and not where a source was read', () => {
    expect(published(`<h1>Bridge</h1><p><abbr title="2025-08-25T01:40:40Z">1 hr ago</abbr></p>${story}`)).toBe('2025-08-25T01:40:40Z');
    expect(published(`<h1>Bridge</h1><p><abbr title="Central European Time">CET</abbr></p>${story}`)).toBeNull();
    const source = (name: string): string => `${story.repeat(60)}<span class="${name}">Retrieved 2025-01-25</span>`;
    expect(published(`<h1>Bridge</h1>${source('reference-accessdate')}`)).toBeNull();
    expect(published(`<h1>Bridge</h1>${source('post-date')}`)).toBe('2025-01-25');
  });
  it('in the foot of the article, not in that of the page', () => {
    const foot = '<footer><time datetime="2025-05-10">10 May</time></footer>';
    expect(published(`<article><h1>Bridge</h1>${story}${foot}</article>`)).toBe('2025-05-10');
    expect(published(`<article><h1>Bridge</h1>${story}</article>${foot}`)).toBeNull();
  });
});

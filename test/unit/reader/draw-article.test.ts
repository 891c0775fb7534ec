// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../../src/_locales/en/messages.json' with { type: 'json' };
import type { Article } from '../../../src/article/index.ts';
import { drawArticle, type ArticleOptions } from '../../../src/reader/draw-article.ts';
import type { MessageKey } from '../../../src/ui/translate.ts';
import { makeArticle } from './article.ts';

const t = (key: MessageKey, ...words: string[]): string => ((messages as Record<string, { message: string }>)[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => words[Number(n) - 1] ?? '');
const hostile = '<img src=x onerror="window.ran=1"><b>bold</b>"\'&';

function draw(given: Partial<Article> = {}, options: Partial<ArticleOptions> = {}): HTMLElement {
  const article = drawArticle(makeArticle(given), { t, pictures: true, ...options });
  document.body.replaceChildren(article);
  return article;
}

function part(name: string): HTMLElement | null {
  return document.querySelector(`[data-part="${name}"]`);
}

beforeEach(() => {
  document.documentElement.lang = 'en';
});

describe('the head', () => {
  it('says title, authors, day, reading time and site', () => {
    draw({ authors: ['Ines Calloway', 'Tom Adeyemi'], published: '2026-08-19', readingMinutes: 6 });
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('h1')?.textContent).toBe('The stones of the river');
    expect(part('byline')?.textContent).toBe('By Ines Calloway and Tom Adeyemi');
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe('2026-08-19');
    expect(document.querySelector('time')?.textContent).toBe('August 19, 2026');
    expect(part('reading-time')?.textContent).toBe('6 min read');
    expect(part('source')?.querySelector('a')?.getAttribute('href')).toBe('https://harbour.example/river');
  });

  it('shows a site without a name by its host, and no empty fact', () => {
    draw({ siteName: null, authors: [], published: null });
    expect(part('source')?.textContent).toBe('harbour.example');
    expect(part('byline')?.hidden).toBe(true);
    expect(document.querySelector('time')).toBeNull();
  });

  it('shows the host beside a name that is not the host’s', () => {
    draw({ url: 'https://www.pills.example:8080/river', siteName: 'The Harbour Review' });
    expect(part('source')?.textContent).toBe('The Harbour Review · pills.example:8080');
    draw({ url: 'https://news.harbour-review.example/river', siteName: 'The Harbour Review' });
    expect(part('source')?.textContent).toBe('The Harbour Review');
  });

  it('shows no date that is none', () => {
    draw({ published: 'yesterday' });
    expect(document.querySelector('time')).toBeNull();
  });

  it('links to no address but of the web', () => {
    draw({ url: 'javascript:alert(1)' });
    expect(document.querySelector('[data-part="source"] a')).toBeNull();
  });

  it('treats every word of the page as words', () => {
    draw({ title: hostile, authors: [hostile], siteName: hostile, section: hostile, lead: { src: 'https://a.example/1.jpg', alt: hostile, caption: hostile, credit: hostile }, removals: [{ kind: 'donation-ask', reason: hostile, excerpt: hostile, html: null, place: null }] });
    expect(document.querySelector('b, [onerror]')).toBeNull();
    expect(document.querySelector('h1')?.textContent).toBe(hostile);
  });

  it('has the language and direction of the article, and our own words ours', () => {
    const article = draw({ lang: 'ar', dir: 'rtl', removals: [{ kind: 'donation-ask', reason: 'x', excerpt: 'x', html: null, place: null }] });
    expect([article.lang, article.dir, article.dataset['script']]).toEqual(['ar', 'rtl', 'arabic']);
    expect([part('removals')?.lang, part('removals')?.dir]).toEqual(['en', 'ltr']);
    expect(document.querySelector('h1 > bdi')).not.toBeNull();
  });
});

describe('the lead picture', () => {
  const lead = { src: 'https://a.example/1.jpg', alt: 'Barges', caption: 'Barges at dawn.', credit: 'A. Lindqvist' };

  it('tells caption and credit apart', () => {
    draw({ lead });
    expect(part('lead')?.querySelector('img')?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect([part('caption')?.textContent, part('credit')?.textContent]).toEqual(['Barges at dawn.', 'A. Lindqvist']);
  });

  it('is not loaded when pictures are held, but keeps its place, words and caption', () => {
    draw({ lead, html: '<p>x</p><figure><img src="https://a.example/2.jpg" alt="A lock"><figcaption>Lock</figcaption></figure>' }, { pictures: false });
    expect(document.querySelector('[src], [srcset]')).toBeNull();
    expect([...document.querySelectorAll('[data-part="picture-held"]')].map((held) => held.textContent)).toEqual(['Picture: Barges', 'Picture: A lock']);
    expect(part('caption')?.textContent).toBe('Barges at dawn.');
  });

  it('gives way to its words when it cannot be loaded', () => {
    draw({ lead });
    part('lead')?.querySelector('img')?.dispatchEvent(new Event('error'));
    expect(part('picture-held')?.textContent).toBe('Picture: Barges');
  });

  it('is left out when its address is none', () => {
    draw({ lead: { ...lead, src: 'javascript:alert(1)' } });
    expect(part('lead')).toBeNull();
  });
});

describe('the story', () => {
  it('has one h1, and headings that go down a step at a time', () => {
    draw({ html: '<h1>A</h1><h4>B</h4><p>x</p><h6>C</h6><h4>D</h4><h1>E</h1>' });
    expect([...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => heading.localName + heading.textContent)).toEqual(['h1The stones of the river', 'h2A', 'h3B', 'h4C', 'h3D', 'h2E']);
  });

  it('drops what is empty and keeps what only looks so', () => {
    draw({ html: '<p> </p><p><img src="https://a.example/1.jpg" alt=""></p><h2></h2><p>x</p>' });
    expect(part('body')?.querySelectorAll('p')).toHaveLength(2);
    expect(part('body')?.querySelector('h2')).toBeNull();
  });

  it('lets a table scroll by itself', () => {
    draw({ html: '<table><tbody><tr><td>1</td></tr></tbody></table>' });
    expect(part('body')?.querySelector('.table > table')).not.toBeNull();
  });

  it('gives the numbers of a long list room, by the last of them', () => {
    const items = (count: number): string => '<li>one</li>'.repeat(count);
    draw({ html: `<ol>${items(99)}</ol><ol start="1980">${items(3)}</ol><ol><li>a</li><li value="100">b</li></ol><ol reversed>${items(100)}</ol><ol start="2147483000">${items(1)}</ol>` });
    expect([...document.querySelectorAll('ol')].map(({ style }) => style.getPropertyValue('--digits'))).toEqual(['', '4', '3', '3', '5']);
  });

  it('says when it is not whole', () => {
    draw({ completeness: 'partial' });
    expect(part('completeness')?.textContent).toContain('not the whole story');
    draw({ completeness: 'full' });
    expect(part('completeness')).toBeNull();
  });
});

describe('the receipt', () => {
  const ask = (html: string | null) => ({ kind: 'donation-ask', reason: 'Why', excerpt: 'Help us', html, place: [1] });
  const form = { kind: 'newsletter-form', reason: 'Why', excerpt: 'Your e-mail', html: '<p>Subscribe</p>', place: [1] };

  it('sums up by kind, the most frequent first', () => {
    draw({ removals: [ask('<p>a</p>'), form, form] });
    expect(part('removals')?.querySelector('summary')?.textContent).toBe('3 things removed:2 subscribe forms, 1 donation ask');
    const items = [...document.querySelectorAll<HTMLElement>('[data-part="removals"] li')];
    expect(items.map(({ dataset }) => dataset['kind'])).toEqual(['donation-ask', 'newsletter-form', 'newsletter-form']);
    expect(items[0]?.textContent).toContain('An ask for money or membership.');
    expect(items[0]?.textContent).toContain('Help us');
  });

  it('shows the reason of a rule that has no name yet', () => {
    draw({ removals: [{ ...form, kind: 'brand-new', reason: 'Because.' }] });
    expect(part('removals')?.textContent).toContain('Because.');
    expect(part('removals')?.textContent).toContain('1 other thing');
  });

  it('puts a thing back where it stood, says so, tells the page, and takes it away again', () => {
    const onChange = vi.fn();
    draw({ html: '<p>One.</p><p>Two.</p>', removals: [ask('<aside>Ask</aside>')] }, { onChange });
    const button = document.querySelector<HTMLButtonElement>('[data-action="restore"]');
    button?.click();
    expect(part('restored')?.textContent).toContain('Ask');
    expect(part('body')?.firstElementChild?.nextElementSibling).toBe(part('restored'));
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ html: '<p>One.</p><aside>Ask</aside><p>Two.</p>', removals: [{ restored: true }] });
    expect(button?.textContent).toBe('Remove again');
    expect(part('announcer')?.textContent).toBe('Put back where it stood.');
    button?.click();
    expect(part('restored')).toBeNull();
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ html: '<p>One.</p><p>Two.</p>' });
    expect(button?.textContent).toBe('Restore');
  });

  it('offers no way back for what was not kept', () => {
    draw({ removals: [ask(null)] });
    expect(document.querySelector('[data-action="restore"]')).toBeNull();
  });

  it('says when nothing had to be removed', () => {
    draw({ removals: [] });
    expect(part('removals')?.textContent).toBe('Nothing had to be removed');
  });
});

describe('never removed here', () => {
  const removals = (['author-bio', 'poll-widget', 'author-bio'] as const).map((kind, index) => ({ kind, reason: 'It goes.', excerpt: `Thing ${index}`, html: `<p>Thing ${index}</p>`, place: [1] }));
  const never = (nth: number): HTMLButtonElement | undefined => [...document.querySelectorAll<HTMLButtonElement>('[data-action="never-remove"]')][nth];

  it('puts back everything of the kind, tells of it, and takes all away again', async () => {
    const kinds = new Set<string>();
    const turned: unknown[] = [];
    let article = makeArticle();
    draw({ html: '<p>One.</p><p>Two.</p>', removals }, {
      kept: { site: 'harbour.example', kinds, turn: (kind, isKept) => { turned.push([kind, isKept]); if (isKept) kinds.add(kind); else kinds.delete(kind); return Promise.resolve(true); } },
      onChange: (changed) => { article = changed; },
    });
    never(0)?.click();
    await vi.waitFor(() => expect(never(0)?.getAttribute('aria-pressed')).toBe('true'));
    expect(article.html).toBe('<p>One.</p><p>Thing 0</p><p>Thing 2</p><p>Two.</p>');
    expect([0, 1, 2].map((nth) => [never(nth)?.getAttribute('aria-pressed'), never(nth)?.textContent])).toEqual(
      [['true', 'Always kept on harbour.example'], ['false', 'Never remove this here'], ['true', 'Always kept on harbour.example']]);
    expect([...document.querySelectorAll('[data-action="restore"]')].map((button) => button.textContent)).toEqual(['Remove again', 'Restore', 'Remove again']);
    never(2)?.click();
    await vi.waitFor(() => expect(never(2)?.getAttribute('aria-pressed')).toBe('false'));
    expect(article.html).toBe('<p>One.</p><p>Two.</p>');
    expect(turned).toEqual([['author-bio', true], ['author-bio', false]]);
  });

  it('says so where it stands when the browser refuses, and leaves the story as it was', async () => {
    const changed = vi.fn();
    draw({ html: '<p>One.</p><p>Two.</p>', removals }, { kept: { site: 'harbour.example', kinds: new Set(), turn: () => Promise.resolve(false) }, onChange: changed });
    never(1)?.click();
    await vi.waitFor(() => expect(never(1)?.closest('li')?.querySelector('[role="alert"]')?.textContent).toMatch(/refused to store/));
    expect(never(1)?.getAttribute('aria-pressed')).toBe('false');
    expect(changed).not.toHaveBeenCalled();
  });

  it('is not offered where nothing can be kept, nor for what cannot come back', () => {
    draw({ removals });
    expect(never(0)).toBeUndefined();
    draw({ removals: [{ ...removals[0]!, html: null }] }, { kept: { site: 'a.example', kinds: new Set(), turn: () => Promise.resolve(true) } });
    expect(never(0)).toBeUndefined();
  });
});

describe('languages and small things', () => {
  it('says that a language is not known rather than ours; what is quoted in the receipt keeps that of the article', () => {
    draw({ lang: null });
    expect(document.querySelector('article')?.getAttribute('lang')).toBe('');
    draw({ lang: 'uk', removals: [{ kind: 'donation-ask', reason: 'x', excerpt: 'Підтримайте нас', html: null, place: null }] });
    expect(document.querySelector('.excerpt')?.getAttribute('lang')).toBe('uk');
    expect(part('removals')?.getAttribute('lang')).toBe('en');
  });

  it('hangs a quotation mark that a paragraph begins with', () => {
    draw({ html: '<p>“One,” she said.</p><p>Two.</p><p>‘Three’</p><blockquote><p>«Four»</p></blockquote>' });
    expect([...document.querySelectorAll<HTMLElement>('[data-part="body"] p')].map(({ dataset }) => dataset['opens'])).toEqual(['quote', undefined, 'small-quote', 'quote']);
  });

  it('says the day of a change for all to see, and keeps the place of the lead picture free', () => {
    draw({ published: '2026-08-19', modified: '2026-08-21', lead: { src: 'https://a.example/1.jpg', alt: '', caption: null, credit: null, width: 1200, height: 675 } });
    expect(part('updated')?.textContent).toBe('Updated August 21, 2026');
    expect(['width', 'height'].map((name) => document.querySelector('[data-part="lead"] img')?.getAttribute(name))).toEqual(['1200', '675']);
  });
});

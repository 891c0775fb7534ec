// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Article, SavedArticle } from '../../../../src/article/index.ts';
import { newSummary } from '../../../../src/library/summarise.ts';
import { exportName, markdownOf, markdownToPaste, webPageOf } from '../../../../src/library/transfer/index.ts';
import { makeArticle } from '../make-article.ts';

function saved(given: Partial<Article> = {}): SavedArticle {
  const article = makeArticle(1, { lead: null, ...given });
  return { article, summary: { ...newSummary(article, { id: 'ab12345678901234', identity: article.url, at: '2026-11-23T00:00:00.000Z' }), tags: ['sea', 'far "east"'] } };
}

function bodyOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const textOf = (html: string): string => markdownOf(saved(), bodyOf(html)).split('# Story number 1\n')[1]?.trim() ?? '';

describe('markdownOf', () => {
  test('begins with what note programs read', () => {
    expect(markdownOf(saved({ title: 'A "story": #1', lead: { src: 'https://x.example/a (1).jpg', alt: 'A [harbour]', caption: 'Ships *here*', credit: null } }), bodyOf('<p>x</p>'))).toBe(
      '---\ntitle: "A \\"story\\": #1"\nsource: "https://news.example/story/1"\nauthors: ["Ada Byron"]\nsite: "The Example"\npublished: 2026-05-10T08:00:00+02:00\nsaved: 2026-11-23T00:00:00.000Z\ntags: ["sea", "far \\"east\\""]\n---\n\n# A "story": #1\n\n![A \\[harbour\\]](https://x.example/a%20%281%29.jpg)\n\n*Ships \\*here\\**\n\nx\n');
  });

  test.each([
    ['<h1>One</h1><h3>Two</h3><p>a <b>bold </b>and <i>slanted</i> word</p>', '## One\n\n### Two\n\na **bold** and *slanted* word'],
    ['<ul><li>a</li><li><p>b</p><ol start="3"><li>c</li></ol></li></ul>', '- a\n- b\n\n    3. c'],
    ['<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
    ['<p>a<br>b</p><hr><pre>x\n```\ny</pre>', 'a\\\nb\n\n---\n\n````\nx\n```\ny\n````'],
    ['<p><a href="https://x.example/(a)">li<em>nk</em></a> <code>a`b</code></p>', '[li*nk*](https://x.example/%28a%29) `` a`b ``'],
    ['<figure><img src="https://x.example/a.jpg" alt="A"><figcaption>What it is</figcaption></figure>', '![A](https://x.example/a.jpg)\n\n*What it is*'],
    ['<table><caption>T</caption><tr><th>a</th><th>b|c</th></tr><tr><td>1</td></tr></table>', '*T*\n\n| a | b\\|c |\n| --- | --- |\n| 1 |  |'],
    ['<p>1. no list</p><p># no heading</p><p>2 * 3 _x_ &lt;b&gt; &amp;amp;</p>', '1\\. no list\n\n\\# no heading\n\n2 \\* 3 \\_x\\_ \\<b\\> \\&amp;'],
    ['<p><strong>Frage?<br></strong>Antwort<br></p><p><a href="https://x.example/"><br>Mehr </a>davon</p>', '**Frage?**\\\nAntwort\n\n[Mehr](https://x.example/) davon'],
    ['<h2>Erste<br>zweite<br></h2><table><tr><td>a<br>b</td><td><b>c<br></b></td></tr></table>', '## Erste zweite\n\n| a b | **c** |\n| --- | --- |'],
    ['<p>Danke!<a href="https://x.example/">Mehr</a> <span>Halt!</span><sup><a href="https://x.example/1">1</a></sup> Ja! <i>So!</i></p>', 'Danke\\![Mehr](https://x.example/) Halt\\![1](https://x.example/1) Ja! *So!*'],
    ['<figcaption>Das 5*-Hotel <em>Meer</em><br></figcaption><figcaption><em>Nur <cite>dies</cite></em></figcaption><figcaption> </figcaption>', '*Das 5\\*-Hotel Meer*\n\n*Nur dies*'],
    ['<table><caption><i>Noch 5*</i></caption><tr><td>1</td></tr></table>', '*Noch 5\\**\n\n| 1 |\n| --- |'],
    ['<p>a <b>b <strong>c</strong></b> <i>d <em>e</em></i> C:\\</p>', 'a **b c** *d e* C:\\\\'],
    ['<ol start="3"><li>c</li><li value="700"><p>g</p><p>more</p></li><li>h</li></ol>', '3. c\n700) g\n\n     more\n701) h'],
    ['<ol reversed><li>c</li><li>b</li><li>a</li></ol><hr><ol start="-1"><li>x</li></ol><hr><ol start="1e3"><li>y</li></ol>', '3. c\n2) b\n1. a\n\n---\n\n1. x\n\n---\n\n1. y'],
    ['bare <b>text</b><div>and a block</div>', 'bare **text**\n\nand a block'],
  ])('%s', (html, markdown) => {
    expect(textOf(html)).toBe(markdown);
  });
});

test('a hundred and fifty thousand back quotes, or a row of a thousand cells among short ones, are written', () => {
  const quotes = '` '.repeat(150_000);
  expect(textOf(`<pre>${quotes}</pre><p><code>${quotes}</code></p>`)).toContain('` ` `');
  const table = textOf(`<table><tr>${'<td>x'.repeat(1_000)}</tr>${'<tr><td>y</td></tr>'.repeat(100)}</table>`);
  expect(table.length).toBeLessThan(1_000 * 6 + 100 * 160);
});

test('a web page holds the article and nothing that the page or its words could slip in', () => {
  const page = webPageOf(saved({ title: '</title><script>alert(1)</script>', authors: ['<b>A</b>'], lang: null }), bodyOf('<p>The <em>story</em>.</p>'));
  const opened = new DOMParser().parseFromString(page, 'text/html');
  expect(opened.querySelector('script')).toBeNull();
  expect([opened.title, opened.querySelector('h1')?.textContent, opened.querySelector('article > p')?.innerHTML]).toEqual(['</title><script>alert(1)</script>', '</title><script>alert(1)</script>', 'The <em>story</em>.']);
  expect(opened.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
});

test.each([['The ferry: to "Å/B"?', 'The-ferry-to-Å-B-901234.md'], ['../../etc/passwd', 'etc-passwd-901234.md'], ['???', 'article-901234.md'], ['東京'.repeat(60), `${'東京'.repeat(40)}-901234.md`]])('%s is kept as %s', (title, name) => {
  expect(exportName({ ...saved().summary, title }, 'md')).toBe(name);
});

test('markdownToPaste begins with the title as a link, then who and when', () => {
  expect(markdownToPaste(makeArticle(1, { title: 'A [story]', lead: null }), bodyOf('<h2>Part</h2><p>x</p>'))).toBe('# [A \\[story\\]](https://news.example/story/1)\n\nAda Byron · The Example · 2026-05-10\n\n## Part\n\nx\n');
});

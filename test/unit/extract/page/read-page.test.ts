// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../src/extract/declutter/scene.ts';
import { nativeOf } from '../../../../src/extract/page/native.ts';
import type { Part } from '../../../../src/extract/page/part.ts';
import { readPage } from '../../../../src/extract/page/read-page.ts';

function read(html: string, withHidden = false): Part {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readPage(nativeOf(document), document.body, { withHidden })!.root;
}

function outline(part: Part): string {
  return part.children.map((child) => (typeof child === 'string' ? child.trim() : `${child.tag}(${outline(child)})`)).filter(Boolean).join(' ');
}

describe('readPage', () => {
  it('gives loose text a paragraph of its own', () => {
    expect(outline(read('<div>Loose <b>text</b><p>Paragraph</p>tail</div>'))).toBe('div(p(Loose b(text)) p(Paragraph) p(tail))');
  });

  it('cuts paragraphs at double line breaks, not at single ones', () => {
    expect(outline(read('<div>One<br>line<br><br>Two</div>'))).toBe('div(p(One br() line) p(Two))');
  });

  it('leaves out scripts, what is hidden, and labels for screen readers', () => {
    const html = '<p>Shown</p><script>x</script><p hidden>no</p><p style="display:none">no</p><span class="visually-hidden">no</span><dialog>no</dialog>';
    expect(outline(read(html))).toBe('p(Shown)');
    expect(outline(read('<p hidden>yes</p>', true))).toBe('p(yes)');
  });

  it('keeps a page that an open dialog hid from screen readers', () => {
    const long = 'A page behind a dialog is hidden from screen readers as a whole. '.repeat(5);
    expect(outline(read(`<div aria-hidden="true"><p>${long}</p></div>`))).toContain('A page behind');
  });

  it('keeps an initial that is set large, and the caption that is no decoration, and no icon in letters', () => {
    expect(outline(read('<p><span aria-hidden="true">I</span><span class="sr-only">Ice</span>ce lay</p><p><span aria-hidden="true"><b>I</b>t</span> froze</p>'))).toBe('p(span(I) ce lay) p(span(b(I) t) froze)');
    expect(outline(read('<figure><img src="/a.jpg"><figcaption aria-hidden="true">Ice</figcaption></figure>'))).toContain('figcaption(Ice)');
    expect(outline(read('<p><i aria-hidden="true">schedule</i>Four <i aria-hidden="true">x</i>minutes</p>'))).toBe('p(Four minutes)');
  });

  it('takes the foot of a quote or a caption for a line of it', () => {
    expect(outline(read('<blockquote><p>It froze.</p><footer>A pilot</footer></blockquote><footer>Imprint</footer>'))).toBe('blockquote(p(It froze.) p(A pilot)) footer(Imprint)');
  });

  it('counts fields, buttons and links', () => {
    const root = read('<form><input type="email"><input type="hidden"><button>Go</button></form><p><a href="/x">four</a></p>');
    expect(root).toMatchObject({ fields: 1, mailFields: 1, buttons: 1, links: 1, linkLength: 4 });
  });

  it('drops attributes that are too long, and never takes a name', () => {
    const root = read(`<p title="${'x'.repeat(5000)}" name="parentNode">text</p>`);
    expect((root.children[0] as Part).attributes).toEqual({});
  });

  it('takes the picture out of a noscript element', () => {
    expect(outline(read('<figure><noscript><img src="/a.jpg"></noscript></figure>'))).toBe('figure(img())');
  });

  it('reads custom elements that stand for a picture or a video', () => {
    const page = '<figure><amp-img src="/a.jpg" alt="Ice" width="900" height="600"><noscript><img src="/a.jpg"></noscript></amp-img></figure><lite-youtube videoid="abcdef12345" playlabel="The ice road"></lite-youtube><amp-youtube data-videoid="../evil"></amp-youtube><site-image><img src="/b.jpg"></site-image>';
    const root = read(page);
    expect(outline(root)).toBe('figure(img()) iframe() site-image(img())');
    expect((root.children[0] as Part).children[0]).toMatchObject({ attributes: { src: '/a.jpg', alt: 'Ice', width: '900', height: '600' } });
    expect((root.children[1] as Part).attributes).toEqual({ src: 'https://www.youtube.com/embed/abcdef12345', title: 'The ice road' });
  });

  it('drops what a link says of its window, and what is clipped to a dot', () => {
    expect(textOf(read('<p>The <a href="/r">report<span>, opens new tab</span></a>, <a href="/s">study<span class="x1"> (öffnet in neuem Fenster)</span></a>, <a href="/t">site<span style="position:absolute;clip:rect(0 0 0 0);width:1px">external</span></a></p>'))).toBe('The report, study, site');
    expect(textOf(read('<p>It <span>opens new windows</span> for <a href="/x"><em>opens every spring in a shop with a blue window</em></a>.</p>'))).toBe('It opens new windows for opens every spring in a shop with a blue window.');
  });

  it('makes a heading one line, whatever boxes stand in it', () => {
    expect(outline(read('<h2>What ice is<div class="anchor"><div></div><button><svg></svg></button></div></h2>'))).toBe('h2(What ice is)');
    const [heading] = read('<h2><div>Part 2</div><div><div>What <b>ice</b> is</div></div></h2>').children as Part[];
    expect(heading).toMatchObject({ tag: 'h2', isLine: true });
    expect(textOf(heading!)).toBe('Part 2 What ice is');
    expect(outline(read('<details><summary><div>What is ice?</div></summary><p>Water.</p></details>'))).toBe('details(summary(div(What is ice?)) p(Water.))');
    expect((read('<summary><div>What is ice?</div></summary>').children[0] as Part).isLine).toBe(true);
  });

  it('leaves a heading a box that stands around a text or a list', () => {
    const long = 'A heading was left open before this paragraph, and the rest of the page stands in it. '.repeat(3);
    expect(outline(read(`<h2><p>${long}</p></h2>`))).toMatch(/^h2\(p\(/);
    expect(outline(read('<h2>Contents<ul><li>Ice</li></ul></h2>'))).toBe('h2(p(Contents) ul(li(Ice)))');
  });

  it('takes for paragraphs what only a style makes them', () => {
    const sentence = 'The ferries stayed at their piers, and nobody in the old town could say for how long they would.';
    expect(outline(read(`<div>${`<text-block>${sentence}</text-block>`.repeat(3)}</div>`))).toBe(`div(${Array(3).fill(`text-block(${sentence})`).join(' ')})`);
    const [box] = read(`<div>${`<span class="p">${sentence}</span>\n`.repeat(3)}</div>`).children as Part[];
    expect(box!.children.filter((child) => typeof child !== 'string' && child.isLine)).toHaveLength(3);
  });

  it('leaves spans the pieces of their paragraph', () => {
    const piece = 'and since the ferries stayed at their piers, nobody in the old town could say for how long, ';
    for (const html of [`<p>${`<span>${piece}.</span>`.repeat(3)}</p>`, `<div>${`<span>${piece}</span>`.repeat(3)}</div>`, `<div>Then ${`<span>${piece}.</span>`.repeat(3)}</div>`]) {
      expect(read(html).children[0]).toMatchObject({ isLine: true });
    }
  });

  it('sets the words of a caption and its name apart', () => {
    expect(textOf(read('<figure><img src="/a.jpg"><figcaption><span>Ice at noon</span><span>Jo Reed</span></figcaption></figure>'))).toBe('Ice at noon Jo Reed');
    expect(textOf(read('<figure><img src="/a.jpg"><figcaption>H<sub>2</sub>O, <b>f</b>rozen</figcaption></figure>'))).toBe('H2O, frozen');
  });

  it('gives up beyond its budget', { timeout: 60_000 }, () => {
    const document = new DOMParser().parseFromString('<i></i>'.repeat(200_001), 'text/html');
    expect(readPage(nativeOf(document), document.body, { withHidden: false })).toBeNull();
  });
});

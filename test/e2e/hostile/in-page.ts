import fc from 'fast-check';
import { articleFrom } from '../../../src/article/index.ts';
import { extract } from '../../../src/extract/index.ts';
import { sanitise } from '../../../src/html/sanitise.ts';
import { drawArticle } from '../../../src/reader/draw-article.ts';
import type { Translate } from '../../../src/ui/translate.ts';
import { anyHtml } from './any-html.ts';
import { auditBody, auditChrome } from './audit.ts';

/** The product's own extraction, sanitiser and drawing, for a page without a CSP as well as for one of ours. */
export interface HostileInPage {
  /** What is wrong with what is drawn of this vector, in every place a page could put it. Empty when nothing is. */
  tryVector(html: string): Promise<string[]>;
  /** Scripts of a vector that ran since the start. */
  executions(): number;
  /** What is wrong with the sanitiser's answers to made-up HTML. */
  tryAnyHtml(count: number, seed: number): string[];
}

interface NativeSanitizer {
  setHTML(html: string, options: { sanitizer: object }): void;
}

const t: Translate = (key, ...words) => [key, ...words].join(' ');
const address = 'https://news.example/story';
const words = 'A long enough sentence about the harbour, the ferry and the price of bread keeps this paragraph in the story, and so does its second half. ';
let ran = 0;

for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) (window as unknown as Record<string, () => void>)[name] = () => { ran += 1; };

const hostile: HostileInPage = {
  async tryVector(html) {
    const before = ran;
    const found: string[] = [];
    for (const [place, article] of articlesWith(html)) {
      const drawn = drawArticle(article, { t, pictures: true });
      document.body.append(drawn);
      found.push(...[...auditBody(drawn), ...auditChrome(drawn)].map((wrong) => `${place}: ${wrong}`));
      provoke(drawn);
      // What loads or animates runs later.
      await new Promise((resolve) => { setTimeout(resolve, 0); });
      drawn.remove();
    }
    found.push(...disagreements(html));
    if (ran > before) found.push(`ran ${ran - before} times`);
    return found;
  },
  executions: () => ran,
  tryAnyHtml(count, seed) {
    const found = fc.check(fc.property(anyHtml, (html) => { const wrong = [...auditHtml(html), ...disagreements(html)]; if (wrong.length > 0) throw new Error(wrong.join('; ')); }), { numRuns: count, seed });
    return found.failed ? [fc.defaultReportMessage(found) ?? 'failed'] : [];
  },
};

/** The article by way of extraction from a page with the vector, and as one stored or imported by somebody else. */
function* articlesWith(vector: string): Iterable<[place: string, article: NonNullable<ReturnType<typeof articleFrom>>]> {
  const paragraph = `<p>${words.repeat(2)}</p>`;
  const attribute = vector.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const text = attribute.replaceAll('<', '&lt;');
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: vector, author: [{ name: vector }], description: vector, image: vector, publisher: { name: vector }, articleSection: vector, datePublished: vector, url: vector }).replaceAll('</', '<\\/');
  const pages = {
    body: paragraph.repeat(3) + vector + paragraph.repeat(3),
    line: paragraph.repeat(3) + `<p>${words}${vector}${words}</p>` + paragraph.repeat(3),
    words: `<figure><img src="https://a.example/1.png" alt="${attribute}"><figcaption>${text}</figcaption></figure>${paragraph.repeat(3)}<p>${words}${text}</p><p><a href="${attribute}" title="${attribute}">${words}</a><img src="${attribute}" alt="x"></p>${paragraph}`,
  };
  for (const [place, body] of Object.entries(pages)) {
    const page = new DOMParser().parseFromString(`<!doctype html><html lang="${attribute}" dir="${attribute}"><head><title>${text}</title><meta name="author" content="${attribute}"><meta property="og:title" content="${attribute}"><meta property="og:image" content="${attribute}"><link rel="canonical" href="${attribute}"><script type="application/ld+json">${data}</script></head><body><article><h1>${text}</h1><p class="byline">By ${text}</p>${body}</article></body></html>`, 'text/html');
    const read = extract(page, { url: address });
    if (!read.ok) continue;
    const article = articleFrom(JSON.parse(JSON.stringify(read.value)));
    if (article) yield [place, article];
  }
  const forged = articleFrom({
    url: address, canonicalUrl: vector, title: vector, authors: [vector, vector], published: vector, siteName: vector, section: vector, lang: vector, dir: vector, text: vector, completeness: vector,
    html: `<p>${words}</p>${vector}`, lead: { src: vector, alt: vector, caption: vector, credit: vector }, wordCount: vector,
    removals: [{ kind: 'newsletter-form', reason: vector, excerpt: vector, html: vector, place: [0], restored: true }],
  });
  if (forged) yield ['stored', forged];
}

/** Everything a reader's hand could set off. */
function provoke(drawn: Element): void {
  const events = ['click', 'mousedown', 'mouseup', 'mouseover', 'mouseenter', 'pointerover', 'pointerenter', 'pointerdown', 'focus', 'focusin', 'blur', 'keydown', 'input', 'change', 'submit', 'toggle', 'error', 'load', 'scroll', 'wheel', 'animationstart', 'transitionend', 'paste', 'copy', 'drag', 'drop'];
  const stay = (event: Event): void => event.preventDefault();
  drawn.addEventListener('click', stay);
  for (const element of drawn.querySelectorAll('*')) {
    // An error of a picture takes the picture away, as it should.
    for (const type of events) if (type !== 'error' || element.localName !== 'img') element.dispatchEvent(new Event(type, { bubbles: type === 'click', cancelable: true }));
  }
}

function htmlOf(html: string): string {
  const box = document.createElement('div');
  box.append(sanitise(html, { pictures: true }));
  return box.innerHTML;
}

function auditHtml(html: string): string[] {
  const box = document.createElement('div');
  box.setAttribute('data-part', 'body');
  box.append(sanitise(html, { pictures: true }));
  const root = document.createElement('div');
  root.append(box);
  return auditBody(root);
}

/** Where a second pass, or the browser's own sanitiser, finds something to change in what the first one let through. */
function disagreements(html: string): string[] {
  const once = htmlOf(html);
  const found = htmlOf(once) === once ? [] : [`twice is another: ${once} became ${htmlOf(once)}`];
  if (!('Sanitizer' in window)) return found;
  const box = document.createElement('div');
  (box as unknown as NativeSanitizer).setHTML(once, { sanitizer: nativeSanitizer() });
  // A page with a doctype ends a paragraph at a table, one without does not: parsed either way, and not by a sanitiser at all.
  const parsed = ['', '<!doctype html>'].map((doctype) => new DOMParser().parseFromString(`${doctype}<body>${once}`, 'text/html').body.innerHTML);
  return parsed.includes(box.innerHTML) ? found : [...found, `the browser's own sanitiser made of ${once} ${box.innerHTML}`];
}

let native: object | null = null;

/** With our elements allowed, and of attributes what is safe in the browser's own opinion and not in its list of bad ones. */
function nativeSanitizer(): object {
  const { Sanitizer } = window as unknown as { Sanitizer: new (config: object) => { allowElement(name: string): void; allowAttribute(name: string): void; removeUnsafe(): void } };
  if (native) return native;
  const made = new Sanitizer({ removeElements: ['script', 'style', 'iframe', 'frame', 'object', 'embed', 'form', 'input', 'button', 'textarea', 'select', 'link', 'meta', 'base', 'video', 'audio', 'source', 'template', 'noscript', 'dialog', 'svg', 'math'].map((name) => ({ name, namespace: name === 'svg' ? 'http://www.w3.org/2000/svg' : name === 'math' ? 'http://www.w3.org/1998/Math/MathML' : 'http://www.w3.org/1999/xhtml' })), removeAttributes: ['style', 'class', 'name', 'srcset', 'ping', 'download', 'action', 'formaction'] });
  made.removeUnsafe();
  native = made;
  return native;
}

Object.assign(globalThis, { hostile });

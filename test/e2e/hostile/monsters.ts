import { paragraphs, storyPage } from './story-page.ts';

export interface Monster {
  /** A phrase that says what is monstrous, with its size. */
  name: string;
  page: () => string;
  /** Where bare Readability throws, hangs, or takes longer than the browser's patience; it is not raced then. */
  isDeadly?: true;
  /** Takes longer than the bound on Readability's time, though only in proportion to its size; five seconds hold for it too. */
  missesRatio?: true;
  /** More of the page than we read: the outcome is `too-complex`, and comes without a long block. */
  isBeyondBudget?: true;
}

const times = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('');
const script = (body: string): string => `<script>{${body}}</script>`;
const sentence = (index: number): string => `Another row of ordinary words, number ${index}, which belongs to nothing in particular.`;

/**
 * By script, because a parser stops at 512 levels. Appended from the inside, so that the building is quick. From some
 * thousands on the browsers themselves hang or crash while they lay the page out; `deep-documents.test.ts` goes there without layout.
 */
const deep = (levels: number, tag = 'div'): string => script(`let box = document.createElement('${tag}'); box.textContent = 'the bottom';
  for (let i = 0; i < ${levels}; i++) { const next = document.createElement('${tag}'); next.append(box); box = next; } document.body.append(box);`);
const bury = (levels: number): string => script(`const story = document.querySelector('article'); let box = document.createElement('div'); const bottom = box;
  for (let i = 0; i < ${levels}; i++) { const next = document.createElement('div'); next.append(box); box = next; }
  const place = document.createComment(''); story.replaceWith(place); bottom.append(story); place.replaceWith(box);`);
const grow = (count: number, make: string): string => script(`const box = document.createElement('div'); for (let i = 0; i < ${count}; i++) { ${make} } document.body.append(box);`);

/** Inside or beside a story that must come out whole, unless the page is beyond the budget. */
export const monsters: readonly Monster[] = [
  { name: '2,000 nested div in HTML', page: () => storyPage({ before: '<div>'.repeat(2000) + 'x' + '</div>'.repeat(2000) }) },
  { name: '1,000 deep beside the story', page: () => storyPage({ after: deep(1000) }) },
  { name: 'the story 1,000 deep', page: () => storyPage({ after: bury(1000) }), isDeadly: true },
  { name: '10,000 sibling p', page: () => storyPage({ after: times(10_000, (i) => `<p>${i}</p>`) }), missesRatio: true },
  { name: '90,000 sibling p', page: () => storyPage({ after: times(90_000, (i) => `<p>${i}</p>`) }), isDeadly: true, isBeyondBudget: true },
  { name: '90,000 sibling div', page: () => storyPage({ after: `<div>${times(90_000, () => '<div>x</div>')}</div>` }), isDeadly: true, isBeyondBudget: true },
  { name: '3,000 long p after the story', page: () => storyPage({ after: times(3000, (i) => `<p>${sentence(i)}</p>`) }) },
  { name: '40,000 empty p in the story', page: () => storyPage({ inside: '<p></p>'.repeat(40_000) }), isDeadly: true },
  { name: 'a table of 5,000 rows', page: () => storyPage({ after: `<table>${times(5000, (i) => `<tr><td>${i}<td>b<td>c`)}</table>` }), missesRatio: true },
  { name: 'a table of 5,000 rows in the story', page: () => storyPage({ inside: `<table>${times(5000, (i) => `<tr><td>${i}<td>b<td>c`)}</table>` }), missesRatio: true },
  { name: 'a table of 25,000 rows', page: () => storyPage({ after: `<table>${times(25_000, (i) => `<tr><td>${i}<td>b<td>c`)}</table>` }), isDeadly: true, isBeyondBudget: true },
  { name: '400 nested tables', page: () => storyPage({ before: '<table><tr><td>'.repeat(400) + 'x' + '</table>'.repeat(400) }) },
  { name: 'the story in 60 nested tables', page: () => storyPage({ around: ['<table><tr><td>'.repeat(60), '</td></tr></table>'.repeat(60)] }) },
  ...['blockquote', 'table', 'pre', 'p'].map((inner): Monster => {
    const [open, close] = inner === 'table' ? ['<table><tr><td>', '</td></tr></table>'] : inner === 'p' ? ['', '<p>A line.</p>'.repeat(50)] : [`<${inner}>`, `</${inner}>`];
    return { name: `55 figures nested by ${inner}`, page: () => storyPage({ inside: `${`<figure>${open}`.repeat(55)}<img>${`${close}</figure>`.repeat(55)}` }) };
  }),
  { name: '20,000 notices at the end of the story', page: () => storyPage({ inside: `<dl>${'<dd>© x</dd>'.repeat(20_000)}</dl>` }), missesRatio: true },
  { name: '15,000 notes about authors in the story', page: () => storyPage({ inside: '<p>About the author</p>'.repeat(15_000) }), missesRatio: true },
  { name: 'a caption of 15,000 lines', page: () => storyPage({ inside: `<figure><img src="/a.jpg" alt="" width="900" height="600">${times(15_000, (i) => `<p>Line ${i}.</p>`)}</figure>` }), missesRatio: true },
  { name: 'a caption of 300 KB of strokes', page: () => storyPage({ head: '<meta property="og:image" content="/a.jpg">', inside: `<figure><img src="/a.jpg" alt="" width="900" height="600"><figcaption>x ${'-'.repeat(300_000)}</figcaption></figure>` }) },
  { name: 'a JSON-LD body of 1.5 MB of <', page: () => storyPage({ head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","articleBody":"${'< '.repeat(750_000)}"}</script>` }) },
  { name: 'JSON-LD authors 100,000 deep', page: () => storyPage({ head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","author":${'{"@list":'.repeat(100_000)}"x"${'}'.repeat(100_000)}}</script>` }) },
  { name: '10,000 footnote links to nothing', page: () => storyPage({ inside: `<p>${times(10_000, () => '<a href="#x">1</a> ')}</p>` }) },
  { name: '4,000 unclosed p and b', page: () => storyPage({ after: '<p><b>x'.repeat(800) }) },
  { name: '5,000 misnested formatting', page: () => storyPage({ after: '<a href=x><p><i></a></p>'.repeat(300) }) },
  { name: 'one text of 1 MB', page: () => storyPage({ after: `<p>${'word '.repeat(200_000)}</p>` }) },
  { name: 'one word of 1 MB', page: () => storyPage({ after: `<p>${'w'.repeat(1_000_000)}</p>` }) },
  { name: 'one text of 1 MB, asking', page: () => storyPage({ after: `<p>${'Subscribe to our newsletter, support us, donate now. '.repeat(20_000)}</p>` }) },
  { name: '1 MB of white space', page: () => storyPage({ inside: `<p>a${' \n\t'.repeat(330_000)}b</p>` }) },
  { name: '1 MB of loose text with double breaks', page: () => storyPage({ after: times(20_000, (i) => `line ${i}<br><br>`) }), missesRatio: true },
  { name: '150,000 br', page: () => storyPage({ after: `<div>x${'<br>'.repeat(150_000)}y</div>` }), isDeadly: true, isBeyondBudget: true },
  { name: '10,000 lazy pictures', page: () => storyPage({ after: times(10_000, (i) => `<img alt="" data-src="p${i}.jpg">`) }) },
  { name: '4,000 pictures with noscript', page: () => storyPage({ after: times(4000, (i) => `<img alt=""><noscript><img src="http://127.0.0.1:9/${i}.jpg"></noscript>`) }) },
  { name: '12,500 links', page: () => storyPage({ after: times(12_500, (i) => `<a href="/${i}">link ${i}</a> `) }) },
  { name: '12,500 links in the story', page: () => storyPage({ inside: `<p>${times(12_500, (i) => `<a href="/${i}">link ${i}</a> `)}</p>` }) },
  { name: '45,000 links', page: () => storyPage({ after: times(45_000, (i) => `<a href="/${i}">link</a> `) }), isDeadly: true, isBeyondBudget: true },
  { name: '20,000 svg paths', page: () => storyPage({ after: `<svg>${'<path d="M0 0L9 9"/>'.repeat(20_000)}</svg>` }) },
  // In groups: as siblings they cost Firefox itself a minute to draw (measured in 153, without us).
  { name: '100,000 comments', page: () => storyPage({ after: `<div>${'<!--x-->'.repeat(1_000)}</div>`.repeat(100) }), isDeadly: true, isBeyondBudget: true },
  { name: '10,000 attributes on one element', page: () => storyPage({ around: [`<div ${times(10_000, (i) => `data-x${i}="y" `)}>`, '</div>'] }) },
  { name: '80 KB of white space as a meta property', page: () => storyPage({ head: `<meta property="${' '.repeat(80_000)}" content="x">` }), isDeadly: true },
  { name: '40 KB of srcset in one word', page: () => storyPage({ inside: `<img alt="" srcset="${'a'.repeat(40_000)} b c">` }), isDeadly: true },
  { name: '67 KB in a lazy attribute', page: () => storyPage({ inside: `<img alt="" data-lazy="${'.jpg'.repeat(16_700)} y">` }), isDeadly: true },
  { name: '5,000 attributes of 4 KB, all near the cap', page: () => storyPage({ after: times(1000, () => `<img alt="" srcset="${'a'.repeat(2000)} b c" data-lazy="${'.jpg'.repeat(1000)} y">`) }), isDeadly: true },
  { name: '1 MB as class and as id', page: () => storyPage({ around: [`<div class="${'comment '.repeat(125_000)}" id="${'x'.repeat(1_000_000)}">`, '</div>'] }), isDeadly: true },
  { name: '1 MB of style', page: () => storyPage({ around: [`<div style="${'; '.repeat(500_000)}">`, '</div>'] }) },
  { name: '20,000 meta tags', page: () => storyPage({ head: times(20_000, (i) => `<meta property="og:x${i}" content="y">`) }) },
  { name: 'JSON-LD of 2 MB', page: () => storyPage({ head: `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[${times(40_000, (i) => `{"@type":"Thing","name":"${i}"},`)}{"@type":"NewsArticle","headline":"x"}]}</script>` }) },
  { name: 'JSON-LD 50,000 deep', page: () => storyPage({ head: `<script type="application/ld+json">${'{"a":['.repeat(50_000)}1${']}'.repeat(50_000)}</script>` }) },
  { name: 'a JSON-LD body of 1 MB', page: () => storyPage({ head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","articleBody":"${'word '.repeat(200_000)}"}</script>` }) },
  { name: '5,000 headlines and times', page: () => storyPage({ after: times(5000, (i) => `<h1>Headline ${i}</h1><time datetime="2026-11-20">today</time>`) }), missesRatio: true },
  { name: '3,000 sign-up forms', page: () => storyPage({ after: times(3000, () => '<form><p>Subscribe to our newsletter</p><input type="email" name="email"><button>Sign up</button></form>') }) },
  { name: '3,000 sign-up forms in the story', page: () => storyPage({ inside: times(3000, () => '<form><p>Subscribe to our newsletter</p><input type="email" name="email"><button>Sign up</button></form>') }) },
  { name: '300 nested shadow roots', page: () => storyPage({ after: script(`let at = document.body; for (let i = 0; i < 300; i++) { const host = document.createElement('div'); at.append(host); at = host.attachShadow({ mode: 'open' }); }`) }) },
  { name: '2,000 custom elements with shadow roots', page: () => storyPage({ after: grow(2000, `const host = document.createElement('div'); host.attachShadow({ mode: 'open' }).innerHTML = '<p>x</p><slot></slot>'; host.append('y'); box.append(host);`) }) },
  { name: '30,000 slots for 30,000 children', page: () => storyPage({ after: grow(1, `const host = document.createElement('div'); for (let n = 0; n < 30000; n++) host.append(document.createElement('i')); host.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'.repeat(30000); box.append(host);`) }) },
  { name: '20,000 named slots', page: () => storyPage({ after: grow(1, `const host = document.createElement('div'); for (let n = 0; n < 20000; n++) { const i = document.createElement('i'); i.slot = 's' + n; host.append(i); } host.attachShadow({ mode: 'open' }).innerHTML = Array.from({ length: 20000 }, (_, n) => '<slot name=s' + n + '></slot>').join(''); box.append(host);`) }) },
  { name: '300,000 nodes', page: () => storyPage({ after: grow(150_000, `const p = document.createElement('p'); p.append('x'); box.append(p);`) }), isDeadly: true, isBeyondBudget: true },
  { name: '1,000,000 nodes', page: () => storyPage({ after: grow(500_000, `const p = document.createElement('span'); p.append('x'); box.append(p);`) }), isDeadly: true, isBeyondBudget: true },
  { name: 'a table of 400,000 nodes', page: () => storyPage({ after: grow(50_000, `const row = document.createElement('tr'); for (let n = 0; n < 3; n++) { const cell = document.createElement('td'); cell.append(n); row.append(cell); } box.append(row);`) }), isDeadly: true, isBeyondBudget: true },
  { name: 'a million nodes in a noscript', page: () => storyPage({ after: grow(500_000, `const p = document.createElement('span'); p.append('x'); box.append(p);`).replace('document.body.append(box)', `const no = document.createElement('noscript'); no.append(box); document.body.append(no)`) }), isDeadly: true },
  { name: 'a story of 2 MB', page: () => storyPage({ inside: times(4000, (i) => `<p>${i} ${paragraphs[i % 7]!} ${paragraphs[(i + 3) % 7]!} ${sentence(i)}</p>`) }), missesRatio: true },
  { name: 'a style that hides by a slow selector', page: () => storyPage({ head: `<style>${times(300, (i) => `body * * * * * .c${i} { display: none }`)}</style>`, after: times(10_000, (i) => `<div class="c${i % 600}"><p>x</p></div>`) }), isDeadly: true },
];

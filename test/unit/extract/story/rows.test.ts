// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { setScene } from '../../../../src/extract/declutter/set-scene.ts';
import { readMetadata } from '../../../../src/extract/metadata/index.ts';
import { nativeOf } from '../../../../src/extract/page/native.ts';
import { readPage } from '../../../../src/extract/page/read-page.ts';
import { growUp, learnBodyShape } from '../../../../src/extract/story/body-shape.ts';
import { paragraphs, readStory, sentences, url } from '../read-story.ts';

/** A row as page builders write it, with a number of its own. */
const row = (number: number, html: string, kind = 'text'): string => `<div class="row row-${number}"><div class="column"><div class="module ${kind}-module module-${number}">${html}</div></div></div>`;

/** Index of the story's first line when all that is known are the paragraphs from line `from` on. */
function beginning(body: string, from: number): number {
  const document = new DOMParser().parseFromString(`<body><h1>Harbour freezes over</h1>${body}</body>`, 'text/html');
  const { root } = readPage(nativeOf(document), document.body, { withHidden: false })!;
  const { lines } = setScene(root, readMetadata(document, { url }));
  const learnt = learnBodyShape(lines.slice(from))!;
  return growUp(learnt, lines, { after: 0, isOut: lines.map(() => false), asides: lines.map(() => false) }).firstLine;
}

it('built alike above the story\'s own are its beginning', () => {
  expect(beginning(`${row(1, paragraphs(0, 1))}${row(2, '<h2>The ice</h2>', 'heading')}${row(3, paragraphs(1))}`, 3)).toBe(1);
});

it('of another make are not', () => {
  expect(beginning(`${row(1, paragraphs(0, 1), 'offer')}${row(2, '<h2>The ice</h2>', 'heading')}${row(3, paragraphs(1))}`, 3)).toBe(3);
});

it('without any name are not: a bare box is any box', () => {
  const bare = (html: string): string => `<div><div>${html}</div></div>`;
  expect(beginning(`${bare(paragraphs(0, 1))}${bare('<h2>The ice</h2>')}${bare(paragraphs(1))}`, 3)).toBe(3);
});

it('keep what they open the story with', () => {
  const winters = Array.from({ length: 90 }, (_, winter) => `<p>The harbour has seen winter number ${winter} since the town was built around it. ${sentences[winter % 6]!.replace('the', `the ${winter}th`)} Nobody who lives here remembers it any other way.</p>`).join('');
  const opening = `<h2>Key takeaways</h2><ul><li>The ferries stay at their piers</li></ul><ul><li>Bread comes by helicopter now</li></ul>${paragraphs()}`;
  const { text } = readStory(`${row(1, opening)}${row(2, '<img src="/ice.jpg" alt="">', 'picture')}${row(3, winters)}`);
  for (const sentence of ['Key takeaways', ...sentences]) expect(text).toContain(sentence);
});

it('keep the lists, tables and short paragraphs of rows between, and nothing of rows that lead elsewhere, ask or offer', () => {
  const told = ['It was cold that day.', 'Gloves and a flask', '1931', 'Mind how you go.'];
  const between = [`<p>${told[0]}</p><p>Very cold.</p>`, `<h2>Bring</h2><ul><li>${told[1]}</li><li>A friend</li></ul>`, `<table><tr><th>Year</th><th>Event</th></tr><tr><td>${told[2]}</td><td>Opened</td></tr></table>`, `<blockquote><p>${told[3]}</p></blockquote>`];
  const others = ['<ul><li><a href="/a">The ferry sails again</a></li><li><a href="/b">The bread</a></li></ul>', '<form><p>Weekly.</p><input type="email"></form>', '<div class="offer"><span>Free trial of fourteen days.</span></div>'];
  const { text } = readStory([paragraphs(0, 2), ...between, ...others, paragraphs(2)].map((html, number) => row(number, html)).join(''), { isNews: true });
  for (const line of [...told, ...sentences]) expect(text).toContain(line);
  for (const line of ['ferry sails', 'Weekly', 'Free trial']) expect(text).not.toContain(line);
});

it('bare boxes among the paragraphs are paragraphs when they end as sentences', () => {
  const pasted = '<div style="text-align: justify">It was cold that day.</div>';
  expect(readStory(`<div class="body">${paragraphs(0, 3)}${pasted}${paragraphs(3)}</div>`, { isNews: true }).text).toContain('It was cold that day.');
  for (const other of ['<div class="tip">It was cold that day.</div>', '<div>It was cold that day</div>']) expect(readStory(`<div class="body">${paragraphs(0, 3)}${other}${paragraphs(3)}</div>`, { isNews: true }).text).not.toContain('cold');
});

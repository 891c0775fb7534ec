// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { setScene } from '../../../../src/extract/declutter/set-scene.ts';
import { readMetadata } from '../../../../src/extract/metadata/index.ts';
import { nativeOf } from '../../../../src/extract/page/native.ts';
import { readPage } from '../../../../src/extract/page/read-page.ts';
import { textOf } from '../../../../src/extract/declutter/scene.ts';
import { learnBodyShape } from '../../../../src/extract/story/body-shape.ts';
import { findOpening } from '../../../../src/extract/story/find-opening.ts';
import { paragraphs, sentences, url } from '../read-story.ts';

/** What is found above a story of four paragraphs in its `main`. */
function found(above: string): string[] {
  const document = new DOMParser().parseFromString(`<body><h1>Harbour freezes over</h1>${above}<main>${paragraphs(2)}</main></body>`, 'text/html');
  const { root } = readPage(nativeOf(document), document.body, { withHidden: false })!;
  const scene = setScene(root, readMetadata(document, { url }));
  const flags = findOpening(scene, learnBodyShape(scene.lines.filter((line) => line.parent?.tag === 'main'))!, scene.lines.map(() => false));
  return scene.lines.filter((_, index) => flags[index]).map(textOf);
}

it('is a box with a text of its own, and all that stands in it but links and boxes of another thing', () => {
  const box = `<div class="lede-block">${paragraphs(0, 1)}<p>Iron is patient.</p>${paragraphs(1, 2)}<p><a href="/buy">To the chandler's</a></p><table><tr><td>6 kg</td><td>-</td></tr></table><div class="offer"><h4>Half off this week</h4><ul><li>Chains of nine metres</li><li>Shackles, too</li></ul></div></div>`;
  expect(found(box)).toEqual([sentences[0], 'Iron is patient.', sentences[1], '6 kg', '-']);
});

it.each([
  ['a single paragraph: a note, a card, who wrote it', `<div class="reviewer">${paragraphs(0, 1)}</div><div class="note">${paragraphs(1, 2)}</div>`],
  ['paragraphs of links', `<div class="cards"><p><a href="/1">${sentences[0]}</a></p><p><a href="/2">${sentences[1]}</a></p></div>`],
  ['a side box', `<aside>${paragraphs(0, 2)}</aside>`],
  ['a form', `<div><input type="email">${paragraphs(0, 2)}</div>`],
])('is none of %s', (_, above) => expect(found(above)).toEqual([]));

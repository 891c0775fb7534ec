// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { setScene } from '../../../../src/extract/declutter/set-scene.ts';
import { readMetadata } from '../../../../src/extract/metadata/index.ts';
import { nativeOf } from '../../../../src/extract/page/native.ts';
import { readPage } from '../../../../src/extract/page/read-page.ts';
import { textOf } from '../../../../src/extract/declutter/scene.ts';
import { learnBodyShape } from '../../../../src/extract/story/body-shape.ts';
import { findQuestions } from '../../../../src/extract/story/find-questions.ts';
import { paragraphs, readStory, url } from '../read-story.ts';

const row = (question: string, answer: string): string => `<div class="row"><div class="head">${question}</div><div class="panel"><p class="small">${answer}</p></div></div>`;
const rows = row('Why does the harbour freeze?', 'Because the stream that kept it open has turned north since August.')
  + row('Can one walk to the island? expand_more', 'Not before the ice is ten centimetres thick all the way.');

/** What is found of a page whose story is the first paragraphs in its `main`. */
function found(rest: string): string[] {
  const document = new DOMParser().parseFromString(`<body><h1>Harbour freezes over</h1><main>${paragraphs()}</main>${rest}</body>`, 'text/html');
  const { root } = readPage(nativeOf(document), document.body, { withHidden: false })!;
  const scene = setScene(root, readMetadata(document, { url }));
  const flags = findQuestions(scene, learnBodyShape(scene.lines.filter((line) => line.parent?.tag === 'main'))!, scene.lines.map(() => false));
  return scene.lines.filter((_, index) => flags[index]).map(textOf);
}

it('go with their answers and their heading, up to the last row', () => {
  expect(found(`<h2>What we are asked</h2>${rows}<p>About the harbour office, and where it is.</p>`)).toEqual(['What we are asked', 'Why does the harbour freeze?', 'Because the stream that kept it open has turned north since August.', 'Can one walk to the island? expand_more', 'Not before the ice is ten centimetres thick all the way.']);
});

it('in flat lines end where another kind of line begins', () => {
  expect(found('<div><h4>Who pays for the breaker?</h4><p class="a">The towns do, each by the metre of its quay, since 1911.</p><h4>Who steers it?</h4><p class="a">Two pilots, in turns of six hours each.</p><p class="b">More from the harbour.</p></div>')).toHaveLength(4);
});

it.each([
  ['below the headlines of other stories, where the site answers for itself', `<h3>New roof for the school</h3><h3>Grain quay dredged</h3><h3>Ferry late again</h3><h3>Market moves inside</h3>${rows}`],
  ['that are links to their answers', '<ul><li><a href="/a">Why does the harbour freeze every year?</a></li><li><a href="/b">Can one walk to the island when it has?</a></li><li><a href="/c">Who pays for the breaker?</a></li></ul>'],
  ['of a poll', '<div class="poll"><h4>Will it thaw before May?</h4><p>Yes</p><p>No</p><h4>Should the breaker sail?</h4><p>Yes</p><p>No</p></div>'],
  ['that one asks alone', row('Why does the harbour freeze?', 'Because the stream that kept it open has turned north since August.')],
  ['that a paragraph asks of its reader', '<div><p>Has nobody seen this coming?</p><p>The pilots say they have, and that they wrote it down.</p><p>Who reads what pilots write?</p><p>Nobody did, until the ice came in the second week.</p></div>'],
])('are none %s', (_, rest) => expect(found(rest)).toEqual([]));

it('in buttons are told among the paragraphs, with their answers, from a folded menu and from what is to be pressed', () => {
  const opens = (words: string, below: string): string => `<div class="item"><button aria-expanded="false">${words}</button><div class="c">${below}</div></div>`;
  const read = (box: string): string => readStory(`<div class="text">${paragraphs(0, 3)}<div class="box">${box}</div>${paragraphs(3)}</div>`, { isNews: true }).text;
  const answers = ['The stream that kept it open has turned north, and nobody can say for how long it will.', 'Not before the ice is ten centimetres thick all the way, and not with a horse.'];
  for (const answer of answers) expect(read(opens('Why does it freeze?', `<p>${answers[0]}</p>`) + opens('Can one walk on it?', `<p>${answers[1]}</p>`))).toContain(answer);
  expect(read(opens('More of the islands', '<a href="/a">The winter of 1963 was longer.</a>') + opens('More of the harbour', '<a href="/b">A pilot of ninety steers on.</a>'))).not.toContain('ninety');
  expect(read(`<button>Yes, I was cold last night</button><button>No, I was not cold at all</button><p>${answers[0]}</p>`)).not.toContain('turned north');
});

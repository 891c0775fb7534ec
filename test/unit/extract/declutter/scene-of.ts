import { JSDOM } from 'jsdom';
import type { Scene } from '../../../../src/extract/declutter/scene.ts';
import { setScene } from '../../../../src/extract/declutter/set-scene.ts';
import { nativeOf } from '../../../../src/extract/page/native.ts';
import { readPage } from '../../../../src/extract/page/read-page.ts';

/** Six paragraphs of a story nobody wrote, each longer than any ask. */
export const paragraphs = [
  'The harbor council voted on Tuesday to close the northern pier until the end of the year, after divers found that two of the old pillars had moved by the width of a hand since the winter storms.',
  'Ferries to the outer islands will leave from the grain quay instead, which lies a mile to the south and has no waiting room, the council said in a statement read out after the meeting.',
  'Fishermen at the pier said that they had seen the first cracks in March and had told the office about them, but that nobody had come to look at the wall before the water began to run through it.',
  'The engineer in charge, Ada Holm, put the cost of the repair at eleven million crowns and called the timetable ambitious, because the pillars can only be reached at low tide and in calm weather.',
  'A first report on the state of the other piers is expected in the autumn, and the council has promised to print all of it, including the pages that were kept back four years ago.',
  'Until then the small boats may still use the inner steps, where a warden will count them in and out and will close the gate whenever the wind rises above the mark on the tower.',
];

/** A page as rules see it. */
export function sceneOf(body: string, { lang = 'en', title = 'Council closes the northern pier' } = {}): Scene {
  const { document } = new JSDOM(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`, { url: 'https://news.example/story' }).window;
  const native = nativeOf(document);
  const read = readPage(native, native.body(document)!, { withHidden: false });
  return setScene(read!.root, { lang, title });
}

/** A page with the story, and this between its third and fourth paragraph, or where `at` says. */
export function storyWith(html: string, at: 'inside' | 'before' | 'after' | 'top' | 'end' = 'inside'): string {
  const put = (place: typeof at): string => (place === at ? html : '');
  const [first, second, third, ...rest] = paragraphs.map((text) => `<p>${text}</p>`);
  return `${put('top')}<header><a href="/">The Harbor Dispatch</a></header>
    <main><article><h1>Council closes the northern pier</h1>${put('before')}
    <div>${first}${second}${third}${put('inside')}${rest.join('')}${put('after')}</div></article>${put('end')}</main>`;
}

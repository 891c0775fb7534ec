// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../../../src/extract/index.ts';
import { sanitise } from '../../../../src/html/sanitise.ts';

const url = 'https://harbordispatch.example/footnotes/';

function storyOf(html: string): DocumentFragment {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = extract(page, { url });
  if (!found.ok) throw new Error(found.failure.kind);
  return sanitise(found.value.html, { pictures: true });
}

const html = readFileSync('test/pages/footnotes/page.html', 'utf8');
const leadsTo = (story: DocumentFragment, link: Element): string => story.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.closest('p, li')?.textContent.trim().slice(0, 20) ?? '';

test('footnotes lead to their notes and back, however the page names them', () => {
  const story = storyOf(html);
  const links = [...story.querySelectorAll('a')];
  expect(links.map((link) => [link.textContent, leadsTo(story, link), link.getAttribute('target')])).toEqual([
    ['1', 'The town hall, the c', null], ['[2]', '[2] The error is in ', null], ['3', 'The box was marked w', null], ['back', 'The first printed ti', null], ['[2]', 'When the railway cam', null],
  ]);
});

test('no name of the page comes along', () => {
  const story = storyOf(html.replaceAll('fn:1', 'location').replaceAll('_ftn2', 'body'));
  expect([...story.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(expect.arrayContaining(['user-content-note-1']));
  for (const { id } of story.querySelectorAll('[id]')) expect(id).toMatch(/^user-content-note-\d+$/);
  expect(story.querySelectorAll('a[href]')).toHaveLength(5);
});

test('what no link leads to has no id, and a link to nowhere none either', () => {
  const story = storyOf(html.replaceAll('href="#fn:1"', 'href="#gone"'));
  expect(story.querySelectorAll('[id]')).toHaveLength(4);
  expect([...story.querySelectorAll('a:not([href])')].map(({ textContent }) => textContent)).toEqual(['1']);
});

test('a credit is set apart in a figure of the story, and the head of a table too; no word is lost', () => {
  const story = storyOf(html.replace('<div class="body">', '<div class="body"><figure><img src="/first.jpg" alt="First" width="900" height="600"></figure>'));
  expect(story.querySelector('figcaption')?.innerHTML).toBe('A page of the tables, with the corrections in red ink. <small>Harbor Archive</small>');
  expect([...story.querySelectorAll('figure img')].map((image) => [image.getAttribute('width'), image.getAttribute('height')])).toEqual([['1200', '675']]);
  expect(story.querySelector('thead')?.textContent).toBe('YearMinutes');
  expect([...story.querySelectorAll('tbody th')].map((cell) => cell.getAttribute('scope'))).toEqual(['row', 'row']);
});

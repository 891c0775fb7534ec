// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/listen/sentences.ts';

function said(html: string, lang = 'en'): string[] {
  document.body.innerHTML = html;
  return sentencesOf(document.body, lang).map(({ text }) => text);
}

it('reads title, headings, paragraphs and lists, a sentence at a time', () => {
  expect(said('<h1>The lamp</h1><p>It went out. Who <em>saw</em> it?</p><h2>Nobody</h2><ul><li>Not me</li><li>Not you</li></ul>')).toEqual(
    ['The lamp', 'It went out.', 'Who saw it?', 'Nobody', 'Not me', 'Not you']);
});

it('leaves out what is no sentence, and what is not the story', () => {
  expect(said('<aside class="in-trash"><p>In the trash</p></aside><p class="source">Site</p><p>One.</p><p>* * *</p><figure><img><figcaption>Caption</figcaption></figure><pre>code()</pre><p>Two.<sup>3</sup></p><details data-part="removals">Ask</details>')).toEqual(['One.', 'Two.']);
});

it('does not end a sentence at Mr., Dr. or an initial', () => {
  expect(said('<p>Mr. Aasen met Dr. J. Brenn there. They talked.</p>')).toEqual(['Mr. Aasen met Dr. J. Brenn there.', 'They talked.']);
});

it('cuts what is too long where one draws breath, and loses nothing', () => {
  const long = `${'He went on and on about the ferry, '.repeat(20)}and then he stopped.`;
  const parts = said(`<p>${long}</p>`);
  expect(parts.every((part) => part.length <= 220)).toBe(true);
  expect(parts.join(' ')).toBe(long);
  expect(parts.slice(0, -1).every((part) => part.endsWith(','))).toBe(true);
  expect(said(`<p>${'я'.repeat(500)}</p>`).join('')).toBe('я'.repeat(500));
});

it('knows where each stands, and which belong together', () => {
  document.body.innerHTML = '<p>A <b>bold</b> start. And on.</p><p>Next.</p>';
  const sentences = sentencesOf(document.body, 'en');
  expect(sentences.map(({ range, text }) => [String(range), text])).toEqual([['A bold start.', 'A bold start.'], ['And on.', 'And on.'], ['Next.', 'Next.']]);
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
});

it('takes any language tag', () => {
  expect(said('<p>Satz eins. Satz zwei.</p>', 'de-x-!')).toEqual(['Satz eins.', 'Satz zwei.']);
  expect(said('<p>これは本です。あれは何ですか。</p>', 'ja')).toEqual(['これは本です。', 'あれは何ですか。']);
});

import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { declutter } from '../../../src/extract/declutter/declutter.ts';
import { rules } from '../../../src/extract/declutter/rules/index.ts';
import { textOf } from '../../../src/extract/declutter/scene.ts';
import { extract } from '../../../src/extract/index.ts';
import { checkLanguage } from '../../../src/extract/metadata/check-language.ts';
import { sceneOf } from './declutter/scene-of.ts';
import { languagePages, type LanguagePage } from './language-pages.ts';

const flat = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').trim();

/** Which rule sees to what. */
const rulesOf = {
  audio: /^audio-widget$/, readTime: /^read-time$/, dated: /^date-line$/, related: /^related-story$/, ad: /^ad-label$/, heading: /^donation-ask$/, donation: /^donation-ask$/, donate: /^donation-ask$/,
  newsletter: /^newsletter-/, follow: /^follow-us$/, app: /^app-ask$/, share: /^share-bar$/, comments: /^comments-prompt$/, rail: /^most-read$/, copyright: /^copyright-line$/, paywall: /^paywall-ask$/, skip: /^skip-link$/,
} as const;

/** No class or id tells: the words must. */
function pageOf(lang: string, page: LanguagePage): string {
  const [first, second, third, fourth, last] = page.story.map((text) => `<p>${text}</p>`);
  const [label, caption] = page.credit;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${page.title}</title></head><body>
<div><a href="#story">${page.skip}</a></div>
<main><article><h1>${page.title}</h1><p>${page.dated}</p><p>${page.readTime}</p><p>${page.audio}</p>
<figure><img src="/far.jpg" width="900" height="600" alt=""><figcaption>${caption} ${label}: Ada Holm</figcaption></figure>
<div>${first}${second}<p>${page.related}</p>${third}<p>${page.ad}</p>${fourth}${last}
<p><a href="/abo">${page.paywall}</a></p>
<p><a href="/letters">${page.newsletter}</a></p><p>${page.follow}</p><p><a href="https://play.google.com/store/apps/details?id=x">${page.app}</a></p>
<p><button>${page.share}</button></p><p><a href="#comments">${page.comments}</a></p><p>${page.copyright}</p></div></article></main>
<div><h3>${page.heading}</h3><p>${page.donation}</p><a href="/d">${page.donate}</a></div>
<div><h3>${page.rail}</h3><ul><li><a href="/1">${page.title} 1</a></li><li><a href="/2">${page.title} 2</a></li></ul></div>
</body></html>`;
}

describe.each(Object.entries(languagePages))('%s', (lang, page) => {
  const { document } = new JSDOM(pageOf(lang, page), { url: 'https://harbordispatch.example/story' }).window;
  const result = extract(document, { url: document.URL });
  if (!result.ok) throw new Error(result.failure.kind);
  const { text, lead, published, lang: declared } = result.value;
  const scene = sceneOf(document.body.innerHTML, { lang, title: page.title });
  const hits = declutter(scene, rules).map(({ part, rule }) => ({ id: rule.id, text: textOf(part) }));

  test('keeps the story about donations and letters', () => {
    for (const paragraph of page.story) expect(flat(text)).toContain(paragraph);
    expect(declared).toBe(lang);
    expect(checkLanguage(null, page.story.join(' '))).toBe(lang);
    expect(checkLanguage('en', page.story.join(' '))).toBe(lang);
  });
  test('leaves out what asks', () => {
    for (const name of Object.keys(rulesOf) as (keyof typeof rulesOf)[]) expect(flat(text), name).not.toContain(flat(page[name]));
  });
  test.each(Object.entries(rulesOf))('%s is pointed at by a rule', (name, ids) => {
    const words = flat(page[name as keyof typeof rulesOf]);
    expect(hits.find(({ text: taken }) => taken.includes(words))?.id).toMatch(ids);
  });
  test('no rule points at a look-alike', () => {
    const [first, second, ...rest] = page.story.map((text) => `<p>${text}</p>`);
    const lines = page.lookAlikes.map((text) => `<p>${text}</p>`).join('');
    const twin = sceneOf(`<main><article><h1>${page.title}</h1>${first}${second}${lines}${rest.join('')}</article></main>`, { lang, title: page.title });
    expect(declutter(twin, rules).map(({ part, rule }) => `${rule.id}: ${textOf(part)}`)).toEqual([]);
  });
  test('knows the day and whose picture it is', () => {
    expect(published?.slice(0, 10)).toBe('2026-03-12');
    expect(lead).toMatchObject({ caption: page.credit[1], credit: 'Ada Holm' });
  });
});

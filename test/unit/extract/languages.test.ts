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

/** What is asked in one line, and what a story tells that begins alike. */
const asks: Record<string, [ask: string, told: string][]> = {
  es: [
    ['Suscribite a nuestro newsletter y recibí las noticias del puerto en tu mail.', 'Suscribite a tu padre, le dijo el fiscal, y firmó.'],
    ['Registrate gratis para seguir leyendo.', 'Registrate mañana, le dijeron en la <a href="/o">oficina</a>, y no volvió.'],
    ['Recibí en tu mail todas las noticias del puerto.', 'Recibí en tu nombre una carta que nadie había firmado.'],
    ['Seguinos en <a href="https://news.google.com/x">Google News</a>', '«Seguinos hasta el muelle», dijo el guarda y caminó.'],
    ['Si te gustó esta nota, compartila.', 'Si te gustó el barco, compralo, le dijo su hermano.'],
    ['Esta nota se encuentra protegida por derechos de autor', 'Esta nota estaba clavada en la puerta del faro.'],
    ['También lee: <a href="/x">El muelle que se hundió</a>', 'También lee cartas de <a href="/x">náufragos</a> en voz alta los domingos.'],
    ['Consigue toda la información de tu puerto en nuestro canal de Telegram', 'Consiguió toda la información en el canal de Telegram del ejército.'],
  ],
  fr: [
    ['Rejoignez la chaîne WhatsApp du port', 'Ils ont rejoint la chaîne WhatsApp du port en mars.'],
    ["Suivez toute l'actualité du port en téléchargeant l'application", "« Suivez toute l'actualité sur WhatsApp », disait le maire."],
    ["Cet article est réservé aux abonnés. Il vous reste 70% à découvrir.", 'Cet article est réservé, a dit le juge, aux marins.'],
    ['Vous avez une histoire à nous raconter ? Écrivez-nous à <a href="mailto:p@x.example">p@x.example</a>', 'Vous avez une histoire à nous raconter ? demandait le <a href="/j">juge</a>.'],
    ["Je m'abonne pour 1€", "Je m'abonne pour un an, a dit le pêcheur."],
  ],
  it: [['Segui il Molo su WhatsApp', 'Seguì la lite del molo su WhatsApp.'], ['Articolo riservato agli abbonati', 'Articolo rubato, disse il sindaco.'], ['Leggi e commenta', 'Leggi e commenti erano scritti sul muro.']],
  pt: [['Faça parte do canal do porto no <a href="https://whatsapp.com/channel/x">WhatsApp</a>', 'Fez parte do canal do porto no <a href="https://x.example/x">WhatsApp</a>, disse.'], ['Receba alertas sobre este tema', 'Recebeu alertas sobre este tema em março.'], ['Tem uma sugestão? Envie-nos para <a href="mailto:p@x.example">p@x.example</a>', '– Tem uma sugestão? – perguntou a juíza.']],
  pl: [['Obserwuj nas w Google News', 'Obserwujcie port w Google News, mówił burmistrz, a nikt nie słuchał.'], ['Masz newsa, zdjęcie lub filmik? Prześlij nam przez <a href="/x">formularz</a>', 'Masz newsa? – spytał <a href="/x">rybak</a>.']],
  tr: [["Google News'te Abone Ol", "Google News'te abone olan balıkçı haberi gördü."]],
  ar: [['انضم إلى قناتنا على واتساب', 'انضم إلى قناة الميناء على واتساب في مارس.']],
  he: [['הצטרפו לערוץ הוואטסאפ שלנו', 'הדייגים הצטרפו לערוץ הוואטסאפ של הנמל במרץ.']],
  id: [['Gabung ke kanal WhatsApp kami', 'Ia gabung ke kanal WhatsApp kami pada bulan Maret, kata nelayan.']],
  zh: [['更多內容請下載APP', '更多內容在信裡，船長說。'], ['本文来源：港口报', '本文来源于一封信，编辑说。']],
  ja: [['本記事は「港新聞」から転載しています', '本記事は港新聞が市から受け取った手紙で始まる。']],
  ko: [['네이버에서 항구신문 구독하기', '네이버에서 항구신문 구독하기 시작한 선장이 말했다.']],
  de: [['Über dieses Thema berichtete der Hafenfunk am 20. November 2025 um 08:00 Uhr.', 'Über dieses Thema berichtete der Hafenfunk am 20. November 2025 als Erster.'], ['Diese Zusammenfassung wurde mit Hilfe von KI erstellt.', 'Diese Zusammenfassung wurde dem Rat von der KI falsch erstellt, sagte er.']],
  en: [
    ['This summary was generated with AI and reviewed by an editor.', 'This summary was generated with AI, the clerk told the court.'],
    ['Get our pick of top stories in your inbox', 'Get our pick and shovel, she told the boy.'],
    ['By signing up, you agree to receive this newsletter, other updates about the harbor and its offerings, our Terms of Service (including resolving disputes on an individual basis via arbitration), and you acknowledge our Privacy Statement.', '“By signing up, you agree to receive this newsletter,” the form had said, and nine hundred skippers had signed it.'],
  ],
};

test.each(Object.entries(asks).flatMap(([lang, pairs]) => pairs.map(([ask, told]) => [lang, ask, told] as const)))('%s: %s', (lang, ask, told) => {
  const [first, second, ...rest] = languagePages['ro']!.story.map((text) => `<p>${text}</p>`);
  const taken = (line: string): string[] => declutter(sceneOf(`<main><article><h1>Molo</h1>${first}${second}<p>${line}</p>${rest.join('')}</article></main>`, { lang, title: 'Molo' }), rules).map(({ part }) => textOf(part));
  expect(taken(ask)).toHaveLength(1);
  expect(taken(told)).toEqual([]);
});

// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { hiddenMark } from '../../../src/tidy/hidden-thing.ts';
import { tidyPage, type Tidying } from '../../../src/tidy/tidy-page.ts';

const page = new DOMParser().parseFromString(readFileSync('test/pages/tidy-sticky/page.html', 'utf8'), 'text/html');
const paragraphs = [...page.querySelectorAll('article p:not(.byline)')].map(({ outerHTML }) => outerHTML).join('');
let tidying: Tidying | null = null;

Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } });
afterEach(() => {
  tidying?.stop();
  history.replaceState(null, '', '/');
});

/** The ids of what is hidden on a page of this name, with this below its heading. */
function hiddenOn(title: string, html: string): string[] {
  document.head.innerHTML = `<title>${title}</title>`;
  document.body.innerHTML = `<main><h1>${title}</h1>${html}</main>`;
  tidying = tidyPage(document, () => undefined);
  tidying.start({ hide: [], keep: [], mayBeStory: true });
  return [...document.querySelectorAll(`[${hiddenMark}]`)].map(({ id }) => id);
}

const form = (words: string, button: string): string => `<form id="form"><p>${words}</p><input type="email" name="email"><button>${button}</button></form>`;

describe('a form for an address on a page without a story', () => {
  test.each([
    ['Lamps', 'Subscribe to our newsletter', 'Subscribe'], ['Lamps', 'New lamps, every Friday in your inbox', 'Sign up'], ['Lampen', 'Unser Newsletter mit Angeboten und Berichten', 'Anmelden'],
  ])('%s: %s goes', (title, words, button) => {
    expect(hiddenOn(title, form(words, button))).toEqual(['form']);
  });

  test.each([
    ['Unsubscribe', 'Enter your email address to unsubscribe from our newsletter.', 'Unsubscribe'],
    ['Preferences', 'Our newsletter', 'Unsubscribe me'],
    ['Einstellungen', 'Von welchem Newsletter möchten Sie sich abmelden?', 'Newsletter abbestellen'],
    ['Préférences', 'Notre newsletter', 'Se désabonner'],
    ['Налаштування', 'Наша розсилка', 'Відписатися'],
    ['Close your membership', 'You will get no more of our newsletters.', 'Delete for ever'],
    ['Flood warnings for Varsund', 'We send you email alerts when a warning is in force.', 'Sign up for warnings'],
    ['Varsund to Ostermark', 'Get email updates when the price changes.', 'Track prices'],
    ['Train driver jobs', 'New jobs for this search, daily to your inbox.', 'Create alert'],
    ['Acme Status', 'Get email notifications whenever Acme creates or resolves an incident.', 'Subscribe via email'],
    ['Green lamp', 'Email when stock available', 'Subscribe Now'],
    ['Grüne Lampe', 'Benachrichtige mich, wenn die Lampe wieder da ist.', 'Abonnieren'],
    ['Cleaner pages', 'Save your seat. The link comes to your inbox.', 'Save my seat'],
    ['Report on night trains', 'The report lands in your inbox in a minute.', 'Send me the report'],
    ['The Friday Letter', 'One letter a week.', 'Subscribe'],
    ['Unser Newsletter', 'Jeden Morgen.', 'Abonnieren'],
  ])('%s: %s stays', (title, words, button) => {
    expect(hiddenOn(title, form(words, button))).toEqual([]);
  });

  test('stays where the address names the letter', () => {
    history.replaceState(null, '', '/newsletter/');
    expect(hiddenOn('Night Trains', form('By Tomas Reen.', 'Subscribe'))).toEqual([]);
  });
});

describe('a page that is there to give or to subscribe', () => {
  const gift = '<section id="gift"><h2>Make a donation</h2><p>We need your support. Our journalism is free because readers like you pay for it.</p><button>10 €</button><button>Donate now</button></section>';
  test.each(['Donate', 'Support us', 'Jetzt spenden', 'Faire un don', 'Підтримати редакцію', 'Wesprzyj nas', 'Hazte socio', 'Flood appeal', 'Donează', 'Στηρίξτε μας', 'Lahjoita', 'Támogatás', 'Podpořte nás', 'تبرّع', 'לתרומה', 'सहयोग करें', 'Dukung kami', 'Ủng hộ tòa soạn'])('%s keeps its box', (title) => {
    expect(hiddenOn(title, paragraphs + gift)).toEqual([]);
  });
  test('is known by its address', () => {
    history.replaceState(null, '', '/donate');
    expect(hiddenOn('The Varsund Post', paragraphs + gift)).toEqual([]);
  });
  test.each(['The night train that stopped at the border', 'The court of appeal'])('%s is none', (title) => {
    expect(hiddenOn(title, paragraphs + gift)).toEqual(['gift']);
  });
});

describe('on a story', () => {
  const links = ['Ports', 'Sockets', 'Lamps'].map((name) => `<li><a href="/${name}">${name} of the old harbor line</a></li>`).join('');
  test.each([
    ['a table that is called a ranking', `<ol id="box" class="ranking">${links}</ol>`],
    ['what was tested, in a box named picks', `<div id="box" class="editors-picks"><h3>The lamps we tested</h3><a href="/1">Green lamp, 49 €</a><a href="/2">Blue lamp, 59 €</a></div>`],
    ['a heading and its list', `<h2 id="box">See also</h2><ul>${links}</ul><h2 id="box2">Further reading</h2><p>Two books by the same hand.</p>`],
    ['a button to follow somebody', '<div><button id="box">Follow</button></div>'],
  ])('%s stay', (_, html) => {
    expect(hiddenOn('The night train that stopped at the border', paragraphs.replace('</p>', `</p>${html}`)).filter((id) => id.startsWith('box'))).toEqual([]);
  });
  test('a list of what is read most goes, with its heading', () => {
    expect(hiddenOn('The night train that stopped at the border', `${paragraphs}<aside id="rail"><h3>Most read</h3><ul>${links}</ul></aside>`)).toEqual(['rail']);
  });
  test.each([
    ['Come to our evening. We send the address to your inbox.', 'I am coming'], ['Ask our reporter. The answer comes to your inbox.', 'Ask'],
  ])('%s stays', (words, button) => {
    expect(hiddenOn('The night train that stopped at the border', paragraphs + form(words, button))).toEqual([]);
  });
});

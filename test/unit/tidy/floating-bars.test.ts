// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { hiddenMark, type TidyOrder } from '../../../src/tidy/hidden-thing.ts';
import { tidyPage, type Tidying } from '../../../src/tidy/tidy-page.ts';
import { letter, show } from './story-with.ts';

const none: TidyOrder = { hide: [], keep: [], mayBeStory: true };
let tidying: Tidying | null = null;

afterEach(() => { tidying?.stop(); });

function start(choices = none): string[] {
  tidying = tidyPage(document, () => undefined);
  tidying.start(choices);
  return [...document.querySelectorAll(`[${hiddenMark}]`)].map((element) => element.id);
}

describe('a site’s own bar stays, whatever it asks', () => {
  const menu = '<ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/art">Art</a></li></ul>';
  const bars = (ask: string): string[] => [
    `<header id="bar" style="position:sticky"><div><button>Menu</button></div><div><a href="/">Post</a></div><div>${ask}</div></header>`,
    `<div id="bar" style="position:sticky"><div><a href="/">Post</a></div><nav>${menu}</nav><div>${ask}</div></div>`,
    `<div id="bar" style="position:fixed"><div><a href="/">Post</a></div>${menu}<div><button>Menu</button></div><div>${ask}</div></div>`,
    `<div id="bar" style="position:fixed"><div><button>Play</button></div><div>Night trains, episode 4</div><div><input type="range"></div><div>${ask}</div></div>`,
    `<footer id="bar"><div>© 2026 The Varsund Post</div><div><a href="/imprint">Imprint</a></div><div>${ask}</div></footer>`,
  ];
  test.each(['<a href="/subscribe">Subscribe</a>', '<a href="/newsletters">Newsletters</a>', '<a href="/donate">Donate</a>', '<a href="/abo">Abonnieren</a>', '<a href="https://apps.apple.com/app/x">Get the app</a>'])('%s', (ask) => {
    for (const bar of bars(ask)) {
      show('');
      document.body.insertAdjacentHTML('afterbegin', bar);
      expect(start().filter((id) => id === 'bar')).toEqual([]);
      tidying?.stop();
    }
  });
  test('an ask that floats goes, with a button to close it and its terms; a form goes out of a footer', () => {
    show('');
    document.body.insertAdjacentHTML('beforeend', `<div id="ask" style="position:fixed"><button>Close</button><h2>Subscribe to our newsletter</h2><p>Every Friday in your inbox.</p><a href="/newsletter">Subscribe</a><a href="/terms">Terms</a></div><footer><p>© The Post</p>${letter}</footer>`);
    expect(start()).toEqual(['ask', 'letter']);
  });
});

describe('a dialog that ends in "No thanks"', () => {
  const dialog = (words: string, more = ''): void => { show(''); document.body.insertAdjacentHTML('beforeend', `<div role="dialog" id="ask" ${more}><div>${words}</div><div><button>Yes</button></div><div><button>No thanks</button></div></div>`); };
  test.each(['Two things are sold out. Shall we send something similar instead?', 'You are shopping from Ostermark. Switch to the Ostermark shop?', 'Protect your account: add a phone number.', 'A new version of the app is available. Reload to get it.', 'Lataa sovelluksen päivitys', 'Tải bản cập nhật của ứng dụng'])('%s stays', (words) => {
    dialog(words);
    expect(start()).toEqual([]);
  });
  test.each(['Read faster in our app', 'Would you like to receive push notifications?', 'Dürfen wir Ihnen Benachrichtigungen schicken? Jetzt aktivieren', 'Téléchargez notre application', 'Descarga nuestra aplicación', 'Дозвольте сповіщення про новини', 'Zezwól na powiadomienia', 'Descarcă aplicația noastră', 'Κατεβάστε την εφαρμογή μας', 'Salli ilmoitukset uutisista', 'Engedélyezi az értesítéseket?', 'Stáhněte si naši aplikaci', 'حمّل تطبيقنا الآن', 'הורידו את האפליקציה שלנו', 'हमारा ऐप डाउनलोड करें', 'Unduh aplikasi kami', 'Tải ứng dụng của chúng tôi'])('%s goes', (words) => {
    dialog(words);
    expect(start()).toEqual(['ask']);
  });
});

test('a dialog in an empty box of the page goes, not the box, and what it had stopped answers again', () => {
  show('');
  document.querySelector('main')!.toggleAttribute('inert', true);
  document.body.insertAdjacentHTML('beforeend', '<div class="slide" aria-hidden="true"><article>Another</article></div>');
  document.body.insertAdjacentHTML('beforeend', `<div id="root"><div role="dialog" id="dialog">${letter.replace('id="letter"', '')}</div></div>`);
  expect(start()).toEqual(['dialog']);
  expect(document.querySelector('main')!.hasAttribute('inert')).toBe(false);
  expect(document.querySelector('.slide')!.hasAttribute('aria-hidden')).toBe(true);
});

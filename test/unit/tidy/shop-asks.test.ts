// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { hiddenMark } from '../../../src/tidy/hidden-thing.ts';
import { tidyPage, type Tidying } from '../../../src/tidy/tidy-page.ts';
import './story-with.ts';

let tidying: Tidying | null = null;
afterEach(() => {
  tidying?.stop();
  history.replaceState(null, '', '/');
});

function hidden(html: string, title = 'Green lamp'): string[] {
  document.head.innerHTML = `<title>${title} | Lamp &amp; Shade</title><meta property="og:type" content="product">`;
  document.body.innerHTML = `<main><h1>${title}</h1><p>49 €</p><button>Add to cart</button></main>${html}`;
  tidying = tidyPage(document, () => undefined);
  tidying.start({ hide: [], keep: [], mayBeStory: true });
  return [...document.querySelectorAll(`[${hiddenMark}]`)].map(({ id }) => id);
}

const box = (words: string, { field = '<input type="email" name="email">', button = 'Sign up', role = 'role="dialog" aria-modal="true"' } = {}): string => `<div id="box" ${role}><button aria-label="Close">×</button>${words}<form>${field}<button>${button}</button></form><a href="/privacy">Privacy</a></div>`;
const offer = '<h2>10 % off your first order</h2><p>Sign up and we send you the code.</p>';

describe('a shop’s dialog that gives a discount for an address', () => {
  test.each([
    [offer, 'Sign up'], ['<h2>Get 15% off your order</h2><p>Join the family.</p>', 'Get my discount'], ['<h2>10 % Rabatt auf deine erste Bestellung</h2>', 'Code sichern'],
    ['<h2>-10 % sur votre première commande</h2><p>Une remise de bienvenue.</p>', 'J’en profite'], ['<h2>10% de descuento en tu primer pedido</h2>', 'Lo quiero'], ['<h2>Знижка 10 % на перше замовлення</h2>', 'Надіслати'],
    ['<h2>10 % reducere la prima comandă</h2>', 'Vreau codul'], ['<h2>10 % alennusta ensimmäisestä tilauksesta</h2>', 'Lähetä'], ['<h2>Sleva 10 % na první objednávku</h2>', 'Chci slevu'],
    ['<h2>خصم ١٠٪ على طلبك الأول</h2>', 'إرسال'],
  ])('%s goes', (words, button) => {
    expect(hidden(box(words, { button }))).toEqual(['box']);
  });

  test.each([
    ['in the flow of the page', box(offer, { role: '' })],
    ['without a discount', box('<h2>Your first order</h2><p>Sign up and we send you the code.</p>')],
    ['with two addresses', box(offer, { field: '<input type="email" name="mine"><input type="email" name="friend">' })],
    ['with a password', box(offer, { field: '<input type="email"><input type="password">' })],
    ['with a card', box(offer, { field: '<input type="email"><input autocomplete="cc-number">' })],
    ['with many fields', box(offer, { field: '<input type="email"><input name="name"><input name="street"><input name="town">' })],
    ['that signs in', box(`${offer}<p>Already have an account? Log in.</p>`)],
    ['that creates an account', box(offer, { button: 'Create account' })],
    ['that is a step of the order', box('<h2>Check out as a guest</h2><p>10 % off is taken from your order.</p>', { button: 'Continue' })],
    ['that pays', box(offer, { button: 'Pay now' })],
    ['that is the cart', box('<h2>Your cart</h2><p>Green lamp, 49 €. 10 % off with a code.</p>', { button: 'Apply' })],
    ['that tells when it is there again', box('<h2>Notify me</h2><p>Back in stock soon, 10 % off.</p>')],
    ['that is the cart, in Romanian', box('<h2>Coșul tău</h2><p>Reducere 10 % la comandă.</p>', { button: 'Aplică' })],
    ['that pays, in Arabic', box('<h2>خصم ١٠٪</h2>', { button: 'الدفع' })],
  ])('%s stays', (_, html) => {
    expect(hidden(html)).toEqual([]);
  });

  test('stays on the pages of an order', () => {
    expect(hidden(box(offer), 'Checkout')).toEqual([]);
    tidying?.stop();
    history.replaceState(null, '', '/cart');
    expect(hidden(box(offer))).toEqual([]);
  });
});

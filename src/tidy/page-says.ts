import { saysBusiness } from './form-words.ts';
import { findAll } from './touch.ts';

/** What pages of another kind say of themselves: mailboxes and editors, goods and their payment. */
const otherPages = '[role="application"], [role="grid"], [role="treegrid"], [role="listbox"] [role="option"], [itemtype*="schema.org/Product" i], meta[property="og:type" i][content^="product" i], input[autocomplete^="cc-" i]';
const declaredStory = 'meta[property="og:type" i][content="article" i], [itemtype*="Article" i]';
/** Where something is sent, and to whom. */
const orderFields = 'input[autocomplete*="shipping" i], input[autocomplete*="billing" i], [autocomplete="street-address" i], [autocomplete^="address-line" i], [autocomplete="postal-code" i]';
const orderAddress = /(?:^|[/._-])(?:checkout|cart|basket|bag|orders?|payment|kasse|warenkorb|bestell\w*|panier|commande|carrito|pedido|koszyk|zamowienie)(?=$|[/._-])/i;
/** Letters of structured data that are read: a shop's whole list is longer. */
const maxData = 200_000;

export function saysStory(document: Document): boolean {
  return document.querySelector(declaredStory) !== null;
}

/** A mailbox, an editor, goods. */
export function saysOther(document: Document): boolean {
  return document.querySelector(otherPages) !== null || saysGoods(document);
}

/** A step of an order: whatever asks for an address here may be the order's own. */
export function saysOrder(document: Document): boolean {
  if (orderAddress.test(document.location.pathname) || document.querySelector(orderFields) !== null) return true;
  return findAll(document, 'h1, title').some((line) => saysBusiness(line.textContent));
}

/** Structured data that names goods and no story. What only stands inside of something (a story that is "part of" a product) is not the page. */
function saysGoods(document: Document): boolean {
  const types = findAll(document, 'script[type="application/ld+json" i]').flatMap((script) => typesIn(script.textContent));
  return types.some((type) => /^(?:Individual)?Product(?:Group|Model)?$/.test(type)) && !types.some((type) => /Article$|^(?:Review|BlogPosting|Report)$/.test(type));
}

function typesIn(json: string): string[] {
  if (json.length > maxData || !json.includes('Product')) return [];
  try { return typesOf(JSON.parse(json) as unknown); } catch { return []; }
}

function typesOf(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(typesOf);
  if (typeof data !== 'object' || data === null) return [];
  const { '@type': type, '@graph': graph } = data as Record<string, unknown>;
  const own = (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
  return [...own, ...(Array.isArray(graph) ? graph.flatMap(typesOf) : [])];
}

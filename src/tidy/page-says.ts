import { isIn, isLetterName, isLetterTitle, saysBusiness, saysEnding } from './form-words.ts';
import { isMail } from './mail-page.ts';
import { findAll } from './touch.ts';

/** What pages of another kind say of themselves: mailboxes and editors, goods and their payment. */
const otherPages = '[role="application"], [role="grid"], [role="treegrid"], [role="listbox"] [role="option"], [itemtype*="schema.org/Product" i], meta[property="og:type" i][content^="product" i], meta[property="og:type" i][content^="video" i], input[autocomplete^="cc-" i]';
const declaredStory = 'meta[property="og:type" i][content="article" i], [itemtype*="Article" i]';
/** Where something is sent, and to whom. */
const orderFields = 'input[autocomplete*="shipping" i], input[autocomplete*="billing" i], [autocomplete="street-address" i], [autocomplete^="address-line" i], [autocomplete="postal-code" i]';
const orderAddress = /(?:^|[/._-])(?:checkout|cart|basket|bag|orders?|payment|kasse|warenkorb|bestell\w*|panier|commande|carrito|pedido|koszyk|zamowienie|comanda|ostoskori|kassa|kosar|penztar|kosik|pokladna|keranjang|gio-hang|thanh-toan)(?=$|[/._-])/i;
const givingPath = /\/(?:donat\w*|give|giving|support(?:-?us)?|contribute|member(?:ship)?s?|join(?:-us)?|subscri(?:be|ptions?)|abo(?:s|nnement|nnieren)?|spenden?|unterst[uü]tzen|mitglied\w*|dons?|donner|soutenir|adh[eé]rer|s-abonner|dona(?:r|ciones)?|apoyar?|suscri\w+|hazte-socio|doa[rc]\w*|apoie|assin\w+|sostienici|dona(?:zioni)?|abbonati|abbonament\w*|doneer|doneren|steun\w*|darowizn\w*|wesprzyj|wspieraj|prenumer\w+|pidtrym\w+|donaty?|doneaza|sustine\w*|lahjoit\w*|tilaa|tamog\w+|adomany\w*|elofizet\w*|podpor\w*|prisp\w+|daruj\w*|predpl\w+|donasi|ung-ho)(?:\.\w+)?\/?$/i;
const givingTitle = /\bdonat(?:e|ions?)\b|\bgive (?:now|today|monthly)\b|support us|support our (?:work|journalism)|\bmembership\b|become a (?:member|supporter|subscriber)|\bsubscribe\b|\bsubscriptions?\b|fundraiser|(?<!of )\bappeal(?=$| [|·–—-])|\babos?\b|abonn(?:ieren|ements?)|\bspenden?\b|mitglied (?:werden|sein)|faire un don|\bje donne\b|soutenez|s['’]abonner|adh[ée]sion|\bdonaciones?\b|\bdonar\b|hazte soci|suscr[ií]b|suscripci|\bdoa(?:r|ções)\b|assinatura|donazion|\bsostienici|abbonament|abbonati|doneer|word lid|steun ons|darowizn|wesprzyj|prenumerat|підтрима(?:ти|йте)|пожертв|передплат|поддержа(?:ть|йте)|\bstötta\b|bli medlem|støtt|bağış|寄付|후원|捐款|捐赠|doneaz|donaţi|sus[ţt]ine-ne|sprijin[ăa]-ne|δωρεα|στηριξτε μας|lahjoita|\btue meitä|támogat(?:ás|om)|előfizet|podpo[řr]te n|přispějte|darujte|předplat|تبرع|ادعم|اشتراك|תרומה|תרמו|सहयोग करें|दान दें|donasi|dukung kami|berlangganan|ủng hộ/i;
/** Letters of structured data that are read: a shop's whole list is longer. */
const maxData = 200_000;

export function saysStory(document: Document): boolean {
  return document.querySelector(declaredStory) !== null;
}

/** A mailbox, an editor, goods, a video. */
export function saysOther(document: Document): boolean {
  return document.querySelector(otherPages) !== null || saysGoods(document) || isMail(document);
}

/** A step of an order: whatever asks for an address here may be the order's own. */
export function saysOrder(document: Document): boolean {
  if (orderAddress.test(document.location.pathname) || document.querySelector(orderFields) !== null) return true;
  return findAll(document, 'h1, title').some((line) => saysBusiness(line.textContent));
}

/** A page where a letter is ordered or ended: its form is what the reader came for. */
export function isLettersOwn(document: Document): boolean {
  // A form in a frame of another page is called so too.
  if (document.defaultView !== document.defaultView?.top) return false;
  const { pathname } = document.location;
  return titlesOf(document).some((title) => isLetterTitle(title) || saysEnding(title)) || isLetterName(pathname) || saysEnding(pathname);
}

/** A page where the reader gives, joins or subscribes. A declared story only talks of it, unless that is the address's last word. */
export function isGivingsOwn(document: Document): boolean {
  if (givingPath.test(document.location.pathname)) return true;
  return !saysStory(document) && titlesOf(document).some((title) => isIn(givingTitle, title));
}

/** Its headings, and what it is called before the name of its site. */
function titlesOf(document: Document): string[] {
  return findAll(document, 'h1, title').map((line) => line.textContent.trim());
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

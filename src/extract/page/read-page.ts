import { isBeyondBudget, maxNodes } from './budget.ts';
import { countPart } from './count-part.ts';
import { mediaOf } from './custom-media.ts';
import { flattenHeading } from './flatten-heading.ts';
import { isMenu } from './is-menu.ts';
import type { Native } from './native.ts';
import { Part } from './part.ts';
import { declaresShadow, readHost, takeSlotted, type ShadowHost } from './shadow.ts';
import { kindOf, type TagKind } from './tag-kind.ts';
import { tidy } from './tidy-part.ts';

export interface ReadOptions {
  /** Also what the page itself hides: some pages hide their story until a script shows it. */
  withHidden: boolean;
  /** Also what is folded up and opens at a click of the reader's: an answer under its question. */
  withFolded?: boolean;
  /** Leave out menus and page footers, which are never a story; for those who need nothing but the story. */
  withoutMenus?: boolean;
}

/** The body as a tree of parts, and how much of the page was read; null when the page is beyond the budget. */
export interface PageRead {
  root: Part;
  nodes: number;
}

/** Parts within parts. Real articles stay under 60; Readability's time grows with the square of it. */
const maxDepth = 120;
/** Longer attributes are state, tracking or an attack; three patterns of Readability are quadratic in them. */
const maxAttributeLength = 4096;
/** Inline pictures may be longer, as far as an article would want to carry one. */
const maxDataImageLength = 65_536;

/** A noscript element with more in it is a page of its own and no stand-in for a picture. */
const maxNoscriptNodes = 200;

const attributesOfAll = new Set(['class', 'id', 'role', 'aria-label', 'aria-hidden', 'aria-modal', 'aria-live', 'itemprop', 'itemtype', 'itemscope', 'title', 'lang', 'dir', 'data-testid', 'data-component', 'data-module', 'data-type', 'data-qa', 'property', 'rel']);
/** Lazy loaders put the real address under many names: data-src, data-original, data-lazy-srcset, data-url. */
const pictureAttribute = /^(?:src|srcset|sizes|alt|width|height|loading|data-.{0,30}(?:src|srcset|original|lazy|url|image|img|large|full).{0,20})$/;
/** Not drawn, or clipped to a dot: words for screen readers alone. */
const isHiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\((?:\s*[01](?:px)?[\s,]?){4}\))/i;
const forScreenReaders = /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|a11y-hidden|assistive-text|u-hidden-visually|off-?screen)(?:\s|$)/i;
/** What a link says to those who do not see its arrow, whatever its class: `, opens new tab`, `(öffnet in neuem Fenster)`. */
const opensElsewhere = /^[\s,(]*(?:opens?|link opens|öffnet|wird|s['’]ouvre|ouvre|se abre|abre|si apre|opent|otwiera|åbner|åpnes|öppnas|открыва|відкрива)\S*\s.{0,30}(?:tab|window|fenster|onglet|fenêtre|ventana|pestaña|finestra|scheda|janela|aba|venster|tabblad|karcie|oknie|vindue?|fane|fönster|flik|окне|вкладке|вікні|вкладці)\S{0,2}\)?\.?\s*$/i;
/** Not `hidden` or `collapse`: so is called the rest of a paragraph, too, that "more" shows. */
const waiting = /tool-?tip|pop-?over|pop-?up|roll-?over|fly-?out|hover(?!:)|drop-?down/i;
/** White space that a page is not drawn with. */
const isLoose = /[\t\n\r\f]| {2}/;
const maxDecorationLength = 200;
const none: Readonly<Record<string, string>> = Object.freeze({});
const noNames: string[] = [];

/** One reading of a page, and what it has met so far. */
interface Reading {
  native: Native;
  withHidden: boolean;
  withFolded: boolean;
  depth: number;
}

interface Frame {
  part: Part;
  /** The part ends with this frame. */
  isOwn: boolean;
  /** No element of it was read yet: the first may declare what the part shows in its children's place. */
  isFresh: boolean;
  /** The next node to read, or null. */
  next: Node | null;
  /** For slotted nodes, which are no siblings: the rest of them, last first. */
  rest: Node[] | null;
  /** The nearest shadow host we are inside of, for its slots. */
  host: ShadowHost | null;
  isPre: boolean;
  /** In something folded up, where layout says of all that it is not shown. */
  isFolded: boolean;
}

/** Reads the page once, changing nothing of it. Null when it is beyond the budget. */
export function readPage(native: Native, start: Node, { withHidden, withFolded = false, withoutMenus = false }: ReadOptions): PageRead | null {
  if (isBeyondBudget(native, start)) return null;
  const root = new Part('body', none, { element: start as Element, isBlock: true });
  const reading: Reading = { native, withHidden, withFolded, depth: 1 };
  const stack: Frame[] = [{ part: root, isOwn: true, isFresh: true, next: native.firstChild(start), rest: null, host: null, isPre: false, isFolded: false }];
  let nodes = 0;
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const node = frame.next ?? frame.rest?.pop() ?? null;
    if (!node) {
      stack.pop();
      if (frame.isOwn) { reading.depth--; close(frame.part, withoutMenus); }
      continue;
    }
    frame.next = frame.next ? native.nextSibling(node) : null;
    if (++nodes > maxNodes) return null;
    const type = native.nodeType(node);
    if (type === 3 || type === 4) { addText(frame, native.text(node)); continue; }
    if (type !== 1) continue;
    const entered = enter(reading, node, frame);
    frame.isFresh = false;
    if (!entered) continue;
    if (entered.isOwn) reading.depth++;
    stack.push(entered);
  }
  return { root, nodes };
}

function addText(frame: Frame, text: string): void {
  if (text === '') return;
  frame.part.children.push(frame.isPre || !isLoose.test(text) ? text : text.replace(/[\t\n\r\f ]+/g, ' '));
}

/** The frame to read this element's inside with, or null when there is nothing to read in it. */
function enter(reading: Reading, node: Node, frame: Frame): Frame | null {
  const { native } = reading;
  let kind = kindOf(native.tag(node));
  let { tag } = kind;
  if (kind.isSkipped) return null;
  if (tag === 'template') {
    if (frame.isFresh && declaresShadow(native, node, frame.part.tag)) enterDeclared(native, node, frame);
    return null;
  }
  if (tag === 'slot' && frame.host) return enterSlot(native, node, { frame, host: frame.host });
  if (tag === 'noscript') return { ...frame, isOwn: false, isFresh: false, next: null, rest: noscriptPictures(native, node), isPre: false };
  const names = kind.isBreak ? noNames : native.attributeNames(node);
  if (!reading.withHidden && isHidden(native, node, { kind, names, isFolded: frame.isFolded })) return null;
  const standIn = kind.isCustom ? mediaOf(native, node, { tag, names }) : null;
  if (standIn) { kind = standIn.kind; tag = kind.tag; }
  // It says whose words these are, or whose picture.
  if (tag === 'footer' && (frame.part.tag === 'blockquote' || frame.part.tag === 'figcaption')) tag = 'p';
  const isFolded = frame.isFolded || (reading.withFolded && folds(native, node, { tag, names }));
  if (reading.depth >= maxDepth && !kind.isHollow) {
    if (kind.isBlock) frame.part.children.push(new Part('br', none, { element: null, isBlock: false }), new Part('br', none, { element: null, isBlock: false }));
    return { ...frame, isOwn: false, isFresh: false, next: native.firstChild(node), rest: null, isFolded };
  }
  const part = new Part(tag, standIn?.attributes ?? (names.length === 0 ? none : attributesOfElement(native, node, { kind, names })), { element: node as Element, isBlock: kind.isBlock });
  part.parent = frame.part;
  if (kind.isHollow) {
    if (tag === 'video' || tag === 'audio') addSource(native, node, part);
    frame.part.children.push(part);
    countPart(part);
    return null;
  }
  const shadow = native.shadowRoot(node);
  return { part, isOwn: true, isFresh: shadow === null, next: native.firstChild(shadow ?? node), rest: null, host: shadow ? readHost(native, node) : frame.host, isPre: frame.isPre || tag === 'pre' || tag === 'textarea', isFolded };
}

/** Goes on with what a template says that its host shows, in place of the host's children. */
function enterDeclared(native: Native, template: Node, frame: Frame): void {
  frame.part.children.length = 0;
  frame.host = readHost(native, frame.part.element!);
  frame.next = native.firstChild(native.templateContent(template) ?? template);
}

/** Ends a part: puts it in order, and hangs it into its parent unless it is empty. */
function close(part: Part, withoutMenus: boolean): void {
  if (part.tag === 'summary' || kindOf(part.tag).isHeading) flattenHeading(part);
  tidy(part);
  countPart(part);
  const parent = part.parent;
  if (!parent) return;
  const isEmpty = part.children.length === 0 && part.tag !== 'td' && part.tag !== 'th';
  if (isEmpty || isDecoration(part) || (withoutMenus && isMenu(part))) return;
  if (part.isBlock) parent.isBlock = true;
  parent.children.push(part);
}

/**
 * Small things for one sense only: icons and counters hidden from screen readers, labels for screen readers alone.
 * A big block hidden from screen readers is a page behind an open dialog.
 */
function isDecoration(part: Part): boolean {
  if (part.textLength >= maxDecorationLength || part.pictures > 0) return false;
  const [only] = part.children;
  if (!part.isBlock && part.parent?.tag === 'a' && typeof only === 'string' && part.children.length === 1 && opensElsewhere.test(only)) return true;
  return (part.attributes['aria-hidden'] === 'true' && part.tag !== 'figcaption' && !(part.parent?.tag === 'p' && part.parent.children.length === 0 && isInitial(part))) || forScreenReaders.test(part.attributes['class'] ?? '');
}

/** A letter set large, and what follows it: screen readers are given the whole word. */
function isInitial({ children: [first, ...rest] }: Part): boolean {
  return typeof first === 'string' ? rest.length === 0 && /^\s*\p{P}?\p{L}$/u.test(first) : first !== undefined && isInitial(first);
}

function attributesOfElement(native: Native, node: Node, { kind, names }: { kind: TagKind; names: string[] }): Readonly<Record<string, string>> {
  const { attributes: own, isPicture } = kind;
  let found: Record<string, string> | null = null;
  for (const name of names) {
    if (!attributesOfAll.has(name) && !own?.has(name) && !(isPicture && pictureAttribute.test(name))) continue;
    const value = native.attribute(node, name) ?? '';
    const isTooLong = value.length > (value.startsWith('data:image/') ? maxDataImageLength : maxAttributeLength);
    // Half an address leads nowhere; half a class list still names the thing.
    if (isTooLong && name !== 'class') continue;
    found ??= {};
    found[name] = isTooLong ? value.slice(0, maxAttributeLength) : value;
  }
  return found ?? none;
}

function isHidden(native: Native, node: Node, { kind, names, isFolded }: { kind: TagKind; names: string[]; isFolded: boolean }): boolean {
  for (const name of names) {
    if (name === 'hidden' && native.attribute(node, name) !== 'until-found') return true;
    if (name === 'style' && isHiddenStyle.test((native.attribute(node, name) ?? '').slice(0, maxAttributeLength))) return true;
  }
  if (kind.tag === 'dialog' && !names.includes('open')) return true;
  // Layout is asked for blocks only, since asking costs: inline, what waits for the pointer is hidden, and named after it.
  return (kind.isBlock || waits(native, node, names)) && !(isFolded ? native.isShownUnfolded(node) : native.isShown(node));
}

/** Whether it may be a box that opens over its line: the word's explanation, more about a name. */
function waits(native: Native, node: Node, names: readonly string[]): boolean {
  return (names.includes('class') && waiting.test((native.attribute(node, 'class') ?? '').slice(0, maxAttributeLength))) || (names.includes('role') && native.attribute(node, 'role') === 'tooltip');
}

/** Whether the page shows what is in it at a click, or when it is searched for. */
function folds(native: Native, node: Node, { tag, names }: { tag: string; names: string[] }): boolean {
  return (tag === 'details' && !names.includes('open')) || (names.includes('hidden') && native.attribute(node, 'hidden') === 'until-found');
}

/** What the host gives this slot to show, or the slot's own inside when that is nothing. */
function enterSlot(native: Native, slot: Node, { frame, host }: { frame: Frame; host: ShadowHost }): Frame {
  const rest = takeSlotted(native, slot, host);
  return { ...frame, isOwn: false, isFresh: false, next: rest ? null : native.firstChild(slot), rest, host: rest ? null : host };
}

/** The pictures that stand in a noscript element: what a lazy loader shows to browsers without scripts. */
function noscriptPictures(native: Native, noscript: Node): Node[] | null {
  const pictures: Node[] = [];
  const pending: Node[] = [noscript];
  let nodes = 0;
  while (pending.length > 0 && pictures.length < 20) {
    for (let child = native.firstChild(pending.pop()!); child; child = native.nextSibling(child)) {
      if (++nodes > maxNoscriptNodes) return null;
      if (native.nodeType(child) !== 1) continue;
      if (native.tag(child) === 'img') pictures.unshift(child);
      else pending.push(child);
    }
  }
  return pictures.length > 0 ? pictures : null;
}

function addSource(native: Native, media: Node, part: Part): void {
  if (part.attributes['src']) return;
  for (let child = native.firstChild(media); child; child = native.nextSibling(child)) {
    if (native.nodeType(child) !== 1 || native.tag(child) !== 'source') continue;
    const source = new Part('source', attributesOfElement(native, child, { kind: kindOf('source'), names: native.attributeNames(child) }), { element: null, isBlock: false });
    source.parent = part;
    part.children.push(source);
    return;
  }
}

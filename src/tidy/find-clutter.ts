import { declutter, type Hit } from '../extract/declutter/declutter.ts';
import { rules } from '../extract/declutter/rules/index.ts';
import { isHeading, isInside, lineAfter, positionOf, textOf, type Scene } from '../extract/declutter/scene.ts';
import { setScene } from '../extract/declutter/set-scene.ts';
import type { Native } from '../extract/page/native.ts';
import type { Part } from '../extract/page/part.ts';
import { readPage } from '../extract/page/read-page.ts';
import { floatingBox, floatingInside, isInTheWay } from './floating.ts';
import { findConsent, isNeeded, isPageEdge, isSiteOwn, railKinds } from './leave-alone.ts';
import { isProven } from './is-proven.ts';
import { liveKinds } from './live-kinds.ts';
import { isGivingsOwn, isLettersOwn, saysOrder, saysOther, saysStory } from './page-says.ts';
import { documentOf } from './touch.ts';

/** A thing on the live page that should be hidden. */
export interface Clutter {
  element: Element;
  kind: string;
  reason: string;
  excerpt: string;
  /** It floats over the page, so that it may have locked the scrolling and dimmed what is behind. */
  isFloating: boolean;
  /** The reader's own choice that found it. */
  selector?: string;
}

interface Found { clutter: Clutter; part: Part }

/** What was found, and what it was judged by. */
export interface Look {
  clutter: Clutter[];
  isStoryPage: boolean;
  /** The box that holds the story, when there is one. */
  story: Element | null;
  heading: Element | null;
}

/** Letters and long paragraphs from which on text is a story and not a product's description or a letter in a mailbox. */
const leastLetters = 900;
const leastParagraphs = 3;
/** Fields of a plain sign-up form: address, name, a consent box. */
const maxPlainFields = 3;
/** Long paragraphs of an ask that stands in the middle of a story. */
const maxAskParagraphs = 2;
/** Terms, privacy, "see all letters". */
const maxFormLinks = 4;
const excerptLength = 160;
const liveRules = rules.filter(({ id }) => liveKinds[id] && liveKinds[id].where !== 'never');

/** What should go from the whole page; null when the page is too large to be read. In a frame of a page that is no story there is none. */
export function findClutter(native: Native, document: Document, mayBeStory: boolean): Look | null {
  const body = native.body(document);
  const read = body && readPage(native, body, { withHidden: false });
  if (!read) return null;
  const scene = setScene(read.root, factsOf(document));
  const isStoryPage = mayBeStory && isStory(scene, document);
  return { clutter: judge(scene, isStoryPage), isStoryPage, story: isStoryPage ? scene.story?.container.element ?? null : null, heading: scene.heading?.element ?? null };
}

/** What should go from something that came later, read alone; null when it has a paragraph in it and needs the whole page. */
export function findLateClutter(native: Native, { element, isStoryPage }: { element: Element; isStoryPage: boolean }): Clutter[] | null {
  // The reader of pages reads what is inside; this stands around the element, so that the element itself can be hit.
  const around = {} as Node;
  const alone: Native = {
    ...native,
    firstChild: (node) => (node === around ? element : native.firstChild(node)),
    // Who sends it here has counted.
    countElements: () => 0,
    countNodes: () => 0,
    nextSibling: (node) => (node === element ? null : native.nextSibling(node)),
  };
  const read = readPage(alone, around, { withHidden: false });
  if (!read) return null;
  const scene = setScene(read.root, factsOf(documentOf(element)));
  return scene.root.longParagraphs > 0 ? null : judge(scene, isStoryPage);
}

function factsOf(document: Document): { lang: string | null; title: string } {
  // A form field named `title` would stand in its place.
  const { title } = document as { title: unknown };
  return { lang: document.documentElement.lang || null, title: typeof title === 'string' ? title : '' };
}

function isStory({ story, heading, density }: Scene, document: Document): boolean {
  if (!story || story.textLength * density < leastLetters || story.container.longParagraphs < leastParagraphs) return false;
  return saysStory(document) || (heading !== null && !saysOther(document));
}

function judge(scene: Scene, isStoryPage: boolean): Clutter[] {
  const hits = declutter(scene, liveRules);
  if (hits.length === 0) return [];
  const consent = findConsent(scene);
  const found = new Map<Element, Found>();
  for (const hit of hits) {
    const one = clutterOf(scene, hit, { consent, isStoryPage });
    if (one && !found.has(one.clutter.element)) found.set(one.clutter.element, one);
  }
  const all = [...found.values()];
  return all.filter((one) => !isLabelAlone(scene, one, all)).map(({ clutter }) => clutter);
}

/** "See also" goes with what it is the heading of, and not without. */
function isLabelAlone(scene: Scene, { part, clutter }: Found, all: readonly Found[]): boolean {
  if (!part.isLine || part.links + part.buttons + part.fields > 0 || !(isHeading(part) || railKinds.has(clutter.kind))) return false;
  const next = lineAfter(scene, part);
  return next === null || !all.some((other) => other.part !== part && isInside(next, other.part));
}

function clutterOf(scene: Scene, { part, rule }: Hit, { consent, isStoryPage }: { consent: readonly Part[]; isStoryPage: boolean }): Found | null {
  const stays = (one: Part): boolean => !one.element || isSiteOwn(one.element, rule.id) || isNeeded(scene, one, consent);
  const floating = floatingBox(scene, part) ?? floatingInside(scene, part);
  const target = floating && !stays(floating) ? floating : tightBox(scene, part);
  // Loose text has no element of its own.
  if (!target.element || target.element === target.parent?.element || stays(target)) return null;
  if (isStoryPage ? mayBeStory(scene, target) : !isSurest({ part: target, kind: rule.id, isFloating: floating === target })) return null;
  if (!isProven(scene, target, { kind: rule.id, isModal: floating === target && isInTheWay(target.element) }) || isPurpose(target, rule.id)) return null;
  const clutter = { element: target.element, kind: rule.id, reason: rule.reason, excerpt: textOf(target).slice(0, excerptLength), isFloating: floating === target };
  return { clutter, part: target };
}

/** What the page itself is for: it names giving and asks for a gift. */
function isPurpose({ element }: Part, kind: string): boolean {
  return (kind === 'donation-ask' || kind === 'paywall-ask') && isGivingsOwn(documentOf(element!));
}

/**
 * In the reader a wrong guess can be put back where it stood; here a paragraph would just be missing. Among the story's
 * own, only a box goes that has more than a paragraph in it: a heading, a button, a link.
 */
function mayBeStory(scene: Scene, part: Part): boolean {
  if (positionOf(scene, part) !== 'inside' || part.mailFields > 0) return false;
  // A bare line between paragraphs: publishers count "Read more: …" among their own.
  if (part.isLine && part.tag === 'p') return true;
  if (part.longParagraphs === 0) return false;
  return part.isLine || part.longParagraphs > maxAskParagraphs || part.buttons + part.links === 0;
}

/**
 * The reader view may take a footer with the form in it; here the footer stays. The widest box around the field that
 * is no list of links.
 */
function tightBox(scene: Scene, part: Part): Part {
  if (part.mailFields === 0 || (part.links <= maxFormLinks && !(part.element && isPageEdge(part.element)))) return part;
  const field = scene.parts.slice(part.order, part.lastOrder + 1).find((inner) => inner.tag === 'input' && inner.mailFields > 0);
  let box = field ?? part;
  for (let outer = box.parent; outer && outer !== part && outer.links <= maxFormLinks; outer = outer.parent) box = outer;
  return box;
}

/** Without a story around it, only what floats, and a field for an address that says what it is for. */
function isSurest({ part, kind, isFloating }: { part: Part; kind: string; isFloating: boolean }): boolean {
  if (liveKinds[kind]?.where !== 'surest') return false;
  if (isFloating) return true;
  return kind === 'newsletter-form' && part.mailFields > 0 && part.fields <= maxPlainFields && !saysOrder(documentOf(part.element!)) && !isLettersOwn(documentOf(part.element!));
}

import type { Article, Place, Removal } from '../article/index.ts';
import { sanitise } from '../html/sanitise.ts';
import { textOfStory } from './text-of-story.ts';

/** What is allowed only words and inline elements; a block inside would tear it apart when it is parsed again. */
const phrasingOnly = 'p, h1, h2, h3, h4, h5, h6, table, pre, dl';
const counted = new Map<string, number>();
const mostCounted = 10_000;
/** Tags as `toHtml` of the extraction writes them. */
const ownTags = /<\/?(?:p|h[2-6]|ul|ol|li|blockquote|figure|figcaption|table|caption|thead|tbody|tfoot|tr|td|th|pre|code|hr|br|dl|dt|dd|a|em|strong|i|b|img)(?: [a-z]+="[^"<>]*")*>/g;
const blocks = 'address, article, aside, blockquote, details, div, dl, figure, footer, h1, h2, h3, h4, h5, h6, header, hgroup, hr, main, ol, p, pre, section, table, ul';

/** The article with this removed thing back where it stood. The same article when it cannot be put back. */
export function putBack(article: Article, index: number): Article {
  const removal = article.removals[index];
  if (!removal || removal.restored || !isRestorable(removal)) return article;
  return change(article, [index], true);
}

/** The article with a thing that was put back taken away again. */
export function takeAway(article: Article, index: number): Article {
  return article.removals[index]?.restored ? change(article, [index], false) : article;
}

/** The article with everything of these kinds back where it stood. The same article when there is nothing of them. */
export function putBackKinds(article: Article, kinds: ReadonlySet<string>): Article {
  return putBackAll(article, ({ kind }) => kinds.has(kind));
}

/** The article with everything back that is owed to the reader. The same article when nothing is. */
export function putBackOwed(article: Article): Article {
  return putBackAll(article, ({ owed }) => owed === true);
}

/** The words of the story as they were read from the page: without what was put back since. */
export function textAsRead(article: Article): string {
  const root = document.createElement('div');
  root.append(sanitise(article.html, { pictures: true }));
  const anchors = anchorRemovals(root, article.removals);
  article.removals.forEach((removal, index) => {
    const anchor = anchors[index];
    if (removal.restored && anchor) for (const element of restoredElements(anchor, removal)) element.remove();
  });
  return textOfStory(root);
}

export function isRestorable(removal: Removal): boolean {
  const html = removal.html ?? '';
  // What our own extraction wrote needs no parser; thousands of removals are asked.
  if (html.replace(ownTags, '').includes('<')) return elementsOf(removal) > 0;
  return /<(?:img|hr)\b/.test(html) || html.replace(/<[^<>]*>/g, '').trim() !== '';
}

/**
 * Marks every removal's gap with a comment node, in the order of the removals. All gaps are found before the first
 * one is marked or filled, because a place counts elements of the story as it is.
 */
export function anchorRemovals(root: ParentNode & Node, removals: readonly Removal[]): Comment[] {
  const gaps = removals.map((removal) => findGap(root, removal.place));
  return gaps.map(({ parent, before }) => parent.insertBefore(document.createComment(''), before));
}

/** The elements of a restored removal: those that follow its anchor. */
export function restoredElements(anchor: Comment, removal: Removal): Element[] {
  const elements: Element[] = [];
  let next = anchor.nextSibling;
  for (let left = elementsOf(removal); left > 0 && next; next = next.nextSibling) {
    if (next.nodeType !== Node.ELEMENT_NODE) continue;
    elements.push(next as Element);
    left -= 1;
  }
  return elements;
}

/** How many elements it is once it is put back. A page has the same form many times, and each draw asks for all. */
function elementsOf(removal: Removal): number {
  const html = removal.html ?? '';
  const known = counted.get(html);
  if (known !== undefined) return known;
  if (counted.size >= mostCounted) counted.clear();
  const count = pieceOf(removal).childElementCount;
  counted.set(html, count);
  return count;
}

function putBackAll(article: Article, isWanted: (removal: Removal) => boolean): Article {
  const indices = [...article.removals.keys()].filter((index) => {
    const removal = article.removals[index];
    return removal !== undefined && isWanted(removal) && !removal.restored && isRestorable(removal);
  });
  return indices.length === 0 ? article : change(article, indices, true);
}

/** All of them in one pass: a story is large and may have thousands of removals. */
function change(article: Article, indices: readonly number[], restored: boolean): Article {
  const root = document.createElement('div');
  root.append(sanitise(article.html, { pictures: true }));
  const anchors = anchorRemovals(root, article.removals);
  for (const index of indices) {
    const [anchor, removal] = [anchors[index], article.removals[index]];
    if (!anchor || !removal) continue;
    if (restored) fill(anchor, pieceOf(removal), root);
    else for (const element of restoredElements(anchor, removal)) element.remove();
  }
  const changed = new Set(indices);
  const placeOf = placesIn(root);
  const removals = article.removals.map((each, index) => {
    const placed = { ...each, place: placeOf(anchors[index]) };
    return changed.has(index) ? withFlag(placed, restored) : placed;
  });
  for (const each of anchors) each.remove();
  return { ...article, html: root.innerHTML, text: textOfStory(root), removals };
}

/** Absent rather than false: a removal that was never touched stays as the extractor made it. */
function withFlag(removal: Removal, restored: boolean): Removal {
  const { kind, reason, excerpt, html, place } = removal;
  return { kind, reason, excerpt, html, place, ...(restored && { restored }) };
}

function fill(anchor: Comment, piece: DocumentFragment, root: Element): void {
  const holdsBlock = piece.querySelector(blocks) !== null;
  let shell = anchor.parentElement?.closest(phrasingOnly);
  while (holdsBlock && shell && root.contains(shell) && shell !== root) {
    shell.after(anchor);
    shell = anchor.parentElement?.closest(phrasingOnly);
  }
  anchor.after(piece);
}

/** The removed thing as safe elements; bare words get a paragraph, so that it can be found and taken away again. */
function pieceOf(removal: Removal): DocumentFragment {
  const piece = sanitise(removal.html ?? '', { pictures: true });
  for (const node of [...piece.childNodes]) {
    if (node.nodeType === Node.ELEMENT_NODE) continue;
    if (!node.textContent?.trim()) { node.remove(); continue; }
    const paragraph = document.createElement('p');
    node.replaceWith(paragraph);
    paragraph.append(node);
  }
  return piece;
}

function findGap(root: ParentNode & Node, place: Place | null): { parent: Node; before: Node | null } {
  let parent: ParentNode & Node = root;
  if (place === null) return { parent, before: null };
  for (const step of place.slice(0, -1)) {
    const next = parent.children[step];
    if (!next) return { parent, before: null };
    parent = next;
  }
  return { parent, before: parent.children[place.at(-1) ?? 0] ?? null };
}

/** The place of an anchor below `root`, as it is now. The children of each parent are counted once, for all anchors. */
function placesIn(root: Element): (anchor: Comment | undefined) => Place | null {
  const before = new Map<Node, number>();
  const elementsBefore = (node: Node): number => {
    if (!before.has(node)) {
      let count = 0;
      for (let child = node.parentNode?.firstChild ?? null; child; child = child.nextSibling) {
        before.set(child, count);
        if (child.nodeType === Node.ELEMENT_NODE) count += 1;
      }
    }
    return before.get(node) ?? 0;
  };
  return (anchor) => {
    if (!anchor) return null;
    const place: Place = [elementsBefore(anchor)];
    for (let parent = anchor.parentElement; parent && parent !== root; parent = parent.parentElement) place.unshift(elementsBefore(parent));
    return place;
  };
}

import { markParagraphs, spaceCaption } from './mark-paragraphs.ts';
import { Part } from './part.ts';

type Child = Part | string;

const none: Readonly<Record<string, string>> = Object.freeze({});
/** A box of inline kind (`span`, `font`) that holds this much text in paragraphs cut by line breaks is a block in all but name. */
const inlineBoxLength = 200;
/** Where a line break is a line break and not the end of a paragraph. */
const keepsBreaks = new Set(['pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'a', 'button', 'label', 'code']);

/**
 * Puts the children of a part in order (see Part): when any is a block, loose text gets a `p` of its own, and double
 * line breaks cut. Called when all children are there and tidy themselves.
 */
export function tidy(part: Part): void {
  markParagraphs(part);
  if (part.tag === 'figcaption') spaceCaption(part);
  let hasBlocks = false;
  let breaks = 0;
  for (const child of part.children) {
    if (typeof child === 'string') continue;
    if (child.isBlock) hasBlocks = true;
    if (child.tag === 'br') breaks++;
  }
  const hasBreaks = breaks >= 2 && !keepsBreaks.has(part.tag) && hasDoubleBreak(part.children);
  if (hasBreaks && !part.isBlock && lengthOf(part.children) >= inlineBoxLength) part.isBlock = true;
  if (hasBlocks || (hasBreaks && part.isBlock)) { part.isBlock = true; part.children = inBlocks(part); return; }
  if (!part.children.some((child) => typeof child !== 'string' || child.trim() !== '') && part.isBlock) part.children = [];
}

function inBlocks(part: Part): Child[] {
  const ordered: Child[] = [];
  let run: Child[] = [];
  /** The white space that most blocks have between them, as long as nothing else stands there. */
  let blank: Child | null = null;
  const flush = (): void => {
    if (run.length === 0) return;
    if (hasDoubleBreak(run)) for (const piece of cutAtDoubleBreaks(run)) addLoose(ordered, piece, part);
    else addLoose(ordered, run, part);
    run = [];
  };
  for (const child of part.children) {
    if (typeof child !== 'string' && child.isBlock) { flush(); ordered.push(child); blank = null; continue; }
    if (run.length === 0 && blank === null && isBlank(child)) { blank = child; continue; }
    if (blank !== null) run.push(blank);
    blank = null;
    run.push(child);
  }
  flush();
  return ordered;
}

/** Adds one run of text and inline parts as a `p`; pictures and fields alone stand as they are. */
function addLoose(ordered: Child[], run: Child[], parent: Part): void {
  if (!run.some((child) => (typeof child === 'string' ? child.trim() !== '' : child.textLength > 0))) {
    for (const thing of run) {
      if (typeof thing === 'string' || thing.tag === 'br' || thing.tag === 'wbr') continue;
      thing.isBlock = true;
      ordered.push(thing);
    }
    return;
  }
  const line = new Part('p', none, { element: parent.element, isBlock: true });
  line.parent = parent;
  line.children = run;
  for (const child of run) if (typeof child !== 'string') child.parent = line;
  countLoose(line);
  ordered.push(line);
}

function countLoose(line: Part): void {
  for (const child of line.children) {
    if (typeof child === 'string') { line.textLength += child.trim() === '' ? 0 : child.length; continue; }
    line.textLength += child.textLength;
    line.linkLength += child.linkLength;
    line.links += child.links;
    line.pictures += child.pictures;
    line.fields += child.fields;
    line.mailFields += child.mailFields;
    line.buttons += child.buttons;
  }
  line.isLine = true;
}

function isBreak(child: Child | undefined): boolean {
  return typeof child === 'object' && child.tag === 'br';
}

function isBlank(child: Child): boolean {
  return typeof child === 'string' && child.trim() === '';
}

function hasDoubleBreak(children: readonly Child[]): boolean {
  let breaks = 0;
  for (const child of children) {
    if (isBreak(child)) { if (++breaks === 2) return true; } else if (!isBlank(child)) breaks = 0;
  }
  return false;
}

function cutAtDoubleBreaks(run: readonly Child[]): Child[][] {
  const pieces: Child[][] = [[]];
  let breaks: Child[] = [];
  for (const child of run) {
    if (isBreak(child) || (breaks.length > 0 && isBlank(child))) { breaks.push(child); continue; }
    if (breaks.filter(isBreak).length >= 2) pieces.push([]);
    else pieces.at(-1)!.push(...breaks);
    breaks = [];
    pieces.at(-1)!.push(child);
  }
  return pieces;
}

function lengthOf(children: readonly Child[]): number {
  let length = 0;
  for (const child of children) length += typeof child === 'string' ? child.length : child.textLength;
  return length;
}

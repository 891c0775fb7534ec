import type { Part } from '../../page/part.ts';
import { isLabel } from '../labels.ts';
import { isClockLine } from '../clock-line.ts';
import { isOnly } from '../phrases/index.ts';
import { isInside, linesOf, linkDensity, type Scene } from '../scene.ts';
import { isTimeLine } from '../time-words.ts';
import type { Rule } from '../rule.ts';

/** A feed's entry: its time, its headline, and at most so many lines of text. */
const maxEntryLines = 4;
const maxEntries = 40;

/**
 * A stream of other news. Its entries are whole sentences with few links, so that neither length nor link density
 * shows it: the label "News Feed" above lines of time does. The entries of a live story stand under no such label,
 * and are the page's own text.
 */
export const liveFeed: Rule = {
  id: 'live-feed',
  reason: "The site's stream of other news.",
  // Entries are paragraphs. Most of the page's paragraphs must stand elsewhere.
  mayBeLong: true,
  *find(scene) {
    for (const label of scene.lines) {
      if (!isOnly(label, 'feed') || !isLabel(scene, label)) continue;
      const end = endOfFeed(scene, label);
      const entries = scene.lines.slice(label.firstLine + 1, end);
      if (!isOtherNews(scene, entries)) { if (isOrphan(scene, label)) yield label; continue; }
      yield* outermost(scene, { first: label.firstLine, end });
    }
  },
};

/** One past the last line of the feed, which ends with the box around its label and its first entry. */
function endOfFeed(scene: Scene, label: Part): number {
  let box: Part | null = label;
  while (box && box.endLine <= label.endLine) box = box.parent;
  return Math.min(endOfEntries(scene, label), box?.endLine ?? label.endLine);
}

/** One past the last line of what looks like entries: they begin with a time or a linked headline. */
function endOfEntries(scene: Scene, label: Part): number {
  let index = label.firstLine + 1;
  for (let entry = 0; entry < maxEntries; entry++) {
    const line = scene.lines[index];
    if (!line) return index;
    if (line === scene.heading) return index;
    if (isOnly(line, 'feed')) { index++; continue; }
    if (!isTime(line) && !isHeadline(line)) return index;
    // A paragraph right below a time is a story below its date.
    if (isTime(line) && (scene.lines[index + 1]?.longParagraphs ?? 0) > 0) return index;
    index++;
    let longs = 0;
    for (let inEntry = 0; inEntry < maxEntryLines; inEntry++) {
      const next = scene.lines[index];
      if (!next || next === scene.heading || isTime(next) || isOnly(next, 'feed') || (inEntry > 0 && isHeadline(next))) break;
      if (next.longParagraphs > 0 && !isHeadline(next) && ++longs > 1) break;
      if (!isHeadline(next) && next.longParagraphs === 0 && inEntry > 1) break;
      index++;
    }
  }
  return index;
}

function isTime(line: Part): boolean {
  return isTimeLine(line) || isClockLine(line);
}

function isHeadline(line: Part): boolean {
  return linkDensity(line) >= 0.8 && line.textLength >= 15;
}

/** At least one time or two headlines, and more of the page's long paragraphs elsewhere than here. */
function isOtherNews(scene: Scene, entries: readonly Part[]): boolean {
  const times = entries.filter(isTime).length;
  const headlines = entries.filter(isHeadline).length;
  const longs = entries.filter((line) => line.longParagraphs > 0).length;
  if (times + headlines < 2 || headlines + times * 2 < 3) return false;
  return longs * 2 <= scene.root.longParagraphs;
}

/** A label of a feed with nothing of it below: at the end, or before another label. */
function isOrphan(scene: Scene, label: Part): boolean {
  const next = scene.lines[label.endLine];
  return label.buttons > 0 || linkDensity(label) >= 0.8 || !next || next.longParagraphs === 0 && (isOnly(next, 'feed', 'rail', 'related', 'newsletter', 'formNote') || linkDensity(next) >= 0.8);
}

/** The fewest parts that hold these lines and no others. */
function* outermost(scene: Scene, { first, end }: { first: number; end: number }): Iterable<Part> {
  for (let index = first; index < end;) {
    let part: Part = scene.lines[index]!;
    while (part.parent && part.parent.tag !== 'body' && part.parent.firstLine >= first && part.parent.endLine <= end && !(scene.heading && isInside(scene.heading, part.parent))) part = part.parent;
    yield part;
    index = Math.max(index + 1, index + linesOf(scene, part).length);
  }
}

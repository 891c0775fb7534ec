import { isSilent, walkTexts } from './page-access.ts';
import type { StoryPlace } from './story-place.ts';

/** How far around the headline byline and date stand: text nodes after it, and before it (dates stand above as often). */
const linesAfter = 50;
const linesBefore = 25;
/** Longer lines are the story. */
const maxLineCharacters = 160;

/** The short lines around the story's heading, those after it first, nearest first. Empty when there is no heading. */
export function readHeadlineLines(document: Document, place: StoryPlace): string[] {
  if (!place.heading) return [];
  const walker = walkTexts(document, document);
  const walk = (step: 'nextNode' | 'previousNode', most: number): string[] => {
    const lines: string[] = [];
    walker.currentNode = place.heading as Element;
    for (let node = walker[step](); node && lines.length < most; node = walker[step]()) {
      const line = (node.nodeValue ?? '').slice(0, maxLineCharacters + 1).replace(/\s+/g, ' ').trim();
      const parent = node.parentElement;
      if (!line || !parent || isSilent(parent)) continue;
      lines.push(line.length > maxLineCharacters || place.isElsewhere(parent) ? '' : line);
    }
    return lines.filter(Boolean);
  };
  return [...walk('nextNode', linesAfter), ...walk('previousNode', linesBefore)];
}

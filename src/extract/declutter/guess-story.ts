import type { Part } from '../page/part.ts';
import { linkDensity, namesOf, type Scene, type Story } from './scene.ts';

/** Letters beyond which a paragraph counts no more: one giant text must not win over a story. */
const maxWeight = 600;
/** A parent takes over when this much of its own long paragraphs stand outside of the best child. */
const outsideShare = 0.12;
/** Boxes that are no part of a story whatever stands in them. */
const aside = /comment|disqus|consent|cookie|gdpr|onetrust|didomi|cmp-|sidebar|related|recommend|most-?read|newsletter|popup|modal|footer/;

/** Where the story seems to stand, by the weight of long paragraphs alone; null when there is none. */
export function guessStory(scene: Scene): Story | null {
  const weights = new Map<Part, number>();
  for (const line of scene.lines) {
    if (line.longParagraphs === 0 || isAside(line)) continue;
    const weight = Math.min(line.textLength * scene.density, maxWeight) * (1 - linkDensity(line));
    let share = 1;
    for (let box = line.parent; box && share >= 0.05; box = box.parent) {
      weights.set(box, (weights.get(box) ?? 0) + weight * share);
      share /= 2;
    }
  }
  let best: Part | null = null;
  for (const [box, weight] of weights) if (!best || weight > weights.get(best)!) best = box;
  if (!best) return null;
  return storyIn(scene, widen(scene, best));
}

/** The story of a container: from its first long paragraph to its last. */
export function storyIn(scene: Scene, container: Part): Story {
  let firstLine = -1;
  let endLine = container.firstLine;
  let textLength = 0;
  for (let index = container.firstLine; index < container.endLine; index++) {
    const line = scene.lines[index]!;
    if (line.longParagraphs === 0 || isAside(line, container)) continue;
    if (firstLine < 0) firstLine = index;
    endLine = index + 1;
    textLength += line.textLength;
  }
  return { container, firstLine: firstLine < 0 ? container.firstLine : firstLine, endLine, textLength };
}

/** Climbs while the parent has many more long paragraphs: a story may be cut into several boxes. */
function widen(scene: Scene, best: Part): Part {
  let container = best;
  const outside = (box: Part): number => paragraphLength(scene, box) - paragraphLength(scene, container);
  for (let box = best.parent; box && box.tag !== 'body'; box = box.parent) {
    if (outside(box) > outsideShare * paragraphLength(scene, container)) container = box;
  }
  return container;
}

function paragraphLength(scene: Scene, box: Part): number {
  let length = 0;
  for (let index = box.firstLine; index < box.endLine; index++) {
    const line = scene.lines[index]!;
    if (line.longParagraphs > 0 && !isAside(line, box)) length += line.textLength;
  }
  return length;
}

function isAside(line: Part, within: Part | null = null): boolean {
  for (let box: Part | null = line; box && box !== within; box = box.parent) {
    if (box.tag === 'aside' || box.tag === 'footer' || box.tag === 'nav' || box.tag === 'dialog' || box.tag === 'form' || box.attributes['role'] === 'dialog') return true;
    if (box.tag !== 'body' && box.tag !== 'p' && aside.test(namesOf(box))) return true;
  }
  return false;
}

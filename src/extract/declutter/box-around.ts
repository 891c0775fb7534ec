import type { Part } from '../page/part.ts';
import { isInside, linesOf, type Scene } from './scene.ts';

export interface BoxLimits {
  /** Letters that the whole box may have. */
  maxLength: number;
  /** Whether a long paragraph is of the same thing. By default none is. */
  admits?: (line: Part) => boolean;
}

/** A heading, a picture and a button stand in boxes of two or three; a page that wraps deeper is a page of wrappers. */
const maxSteps = 8;

/**
 * The outermost box around this part that still is about the same thing: no main heading in it, no story around it,
 * no long paragraph that isn't admitted, and no longer than the limit. The part itself when there is none.
 */
export function boxAround(scene: Scene, part: Part, { maxLength, admits = () => false }: BoxLimits): Part {
  const { heading, story, density } = scene;
  let box = part;
  for (let step = 0; step < maxSteps; step++) {
    const outer = box.parent;
    if (!outer || outer.tag === 'body' || outer.tag === 'article' || outer.tag === 'main') return box;
    if (outer.textLength * density > maxLength) return box;
    if (heading && isInside(heading, outer)) return box;
    if (story && isInside(story.container, outer)) return box;
    if (outer.longParagraphs > part.longParagraphs) {
      const strangers = linesOf(scene, outer).some((line) => line.longParagraphs > 0 && !isInside(line, part) && !admits(line));
      if (strangers) return box;
    }
    box = outer;
  }
  return box;
}

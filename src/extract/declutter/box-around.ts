import type { Part } from '../page/part.ts';
import { saidBy } from './phrases/index.ts';
import { isHeading, isInside, linesOf, longParagraphLength, type Scene } from './scene.ts';

export interface BoxLimits {
  /** Letters that the whole box may have. */
  maxLength: number;
  /** Whether a long paragraph is of the same thing. By default none is. */
  admits?: (line: Part) => boolean;
}

/** A heading, a picture and a button stand in boxes of two or three; a page that wraps deeper is a page of wrappers. */
const maxSteps = 8;

/** A paragraph, or a heading that is as long and accuses of nothing: some sites set their standfirst so. */
function isLong(line: Part, density: number): boolean {
  return line.longParagraphs > 0 || (line.textLength * density >= longParagraphLength && isHeading(line) && line.links === 0 && saidBy(line).anywhere.size === 0);
}

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
    const mayHold = outer.longParagraphs > part.longParagraphs || outer.headings > part.headings;
    if (mayHold && linesOf(scene, outer).some((line) => isLong(line, density) && !isInside(line, part) && !admits(line))) return box;
    box = outer;
  }
  return box;
}

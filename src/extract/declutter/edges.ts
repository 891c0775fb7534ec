import type { Part } from '../page/part.ts';
import { isInside, positionOf, type Scene } from './scene.ts';

/**
 * Whether a part stands outside of the story's paragraphs, or below the last of them: what stands at the end of a
 * story's box often has long lines of its own, so that the guess takes it for the story's end.
 */
export function isAtEdge(scene: Scene, part: Part, isOther: (line: Part) => boolean = () => false): boolean {
  const story = scene.story;
  if (!story || positionOf(scene, part) !== 'inside') return true;
  for (let index = part.endLine; index < story.endLine; index++) {
    const line = scene.lines[index]!;
    if (line.longParagraphs > 0 && isInside(line, story.container) && !isOther(line)) return false;
  }
  return true;
}

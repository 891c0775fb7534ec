import type { Part } from '../page/part.ts';
import { isInside, positionOf, type Scene } from './scene.ts';

/** What was found out of a scene once, by what asked: every candidate of a rule asks the same. */
interface Ends {
  /** The story's long lines. */
  long: Part[];
  /** The last of them but for others, by what an other is; -1 when there is none. */
  last: Map<unknown, number>;
}

const endsOf = new WeakMap<Scene, Ends>();
const isNever = (): boolean => false;

/**
 * Whether a part stands outside of the story's paragraphs, or below the last of them: what stands at the end of a
 * story's box often has long lines of its own, so that the guess takes it for the story's end. `isOther` is one function for
 * all candidates, since its answer is kept.
 */
export function isAtEdge(scene: Scene, part: Part, isOther: (line: Part) => boolean = isNever): boolean {
  return isBelow(scene, part, { key: isOther, isOther });
}

/** The same, where the lines beside the part do not count. */
export function isAtEdgeOfOthers(scene: Scene, part: Part): boolean {
  return isBelow(scene, part, { key: part.parent, isOther: (line) => line.parent === part.parent });
}

function isBelow(scene: Scene, part: Part, { key, isOther }: { key: unknown; isOther: (line: Part) => boolean }): boolean {
  if (!scene.story || positionOf(scene, part) !== 'inside') return true;
  const { long, last } = ends(scene, scene.story);
  let index = last.get(key);
  if (index === undefined) {
    index = long.findLast((line) => !isOther(line))?.firstLine ?? -1;
    last.set(key, index);
  }
  return index < part.endLine;
}

function ends(scene: Scene, { container, endLine }: NonNullable<Scene['story']>): Ends {
  const known = endsOf.get(scene);
  if (known) return known;
  const long = scene.lines.slice(0, endLine).filter((line) => line.longParagraphs > 0 && isInside(line, container));
  const found = { long, last: new Map<unknown, number>() };
  endsOf.set(scene, found);
  return found;
}

import type { Hit } from '../declutter/declutter.ts';
import type { Scene } from '../declutter/scene.ts';
import type { Metadata } from '../metadata/index.ts';
import type { Testimony } from './witness.ts';

/** What speaks for and against the lines of a page. */
export interface Evidence {
  testimony: Testimony;
  hits: readonly Hit[];
  metadata: Metadata;
}

/** Which lines are the story, as flags by index into `scene.lines`. */
export function chooseLines(scene: Scene, { testimony, hits }: Evidence): boolean[] {
  const keeps = testimony ? [...testimony] : new Array<boolean>(scene.lines.length).fill(false);
  for (const { part } of hits) for (let index = part.firstLine; index < part.endLine; index++) keeps[index] = false;
  return keeps;
}

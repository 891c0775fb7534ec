import type { Part } from '../page/part.ts';
import type { Scene } from './scene.ts';

/**
 * A rule points, the runner (declutter.ts) removes. A rule changes nothing, remembers nothing, and reads the page
 * only through the scene. It yields every match, not only the first; a match inside another match is fine.
 *
 * A name or a phrase only accuses; size, link density, a field or button, position, repetition convict.
 * The runner refuses any match that holds a main heading, three long paragraphs or a quarter of the story.
 */
export interface Rule {
  /** Kebab-case, equal to the file's name. It is the removal's `kind`. */
  id: string;
  /** Why, in one sentence a reader understands. */
  reason: string;
  find(scene: Scene): Iterable<Part>;
  /**
   * For proof that no story can meet (a consent vendor's own dialog): the runner's guard on length does not apply.
   * A main heading and the story's own paragraphs are still safe.
   */
  mayBeLong?: true;
}

import type { Article } from '../article/index.ts';
import { sanitise } from '../html/sanitise.ts';

/** The story alone, safe, without anything that the reader view adds. For copies; its pictures load nothing as long as it stands in no page. */
export function bareStory({ html }: Article): DocumentFragment {
  return sanitise(html, { pictures: true });
}

import type { Article } from '../article/index.ts';
import { sanitise } from '../html/sanitise.ts';
import { putBackOwed } from './restored.ts';

/** The story alone, safe, without anything that the reader view adds. For copies; its pictures load nothing as long as it stands in no page. */
export function bareStory(article: Article): DocumentFragment {
  return sanitise(putBackOwed(article).html, { pictures: true });
}

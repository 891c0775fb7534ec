import type { Article } from '../article/index.ts';
import { putBack, textAsRead } from './restored.ts';

/** Whether both are the same story in the same words, whatever was put back in one of them. */
export function isSameStory(one: Article, other: Article): boolean {
  return one.title === other.title && textAsRead(one) === textAsRead(other);
}

/** The article with that put back which was put back in the other one, or is owed there. */
export function putBackAsIn(article: Article, other: Article): Article {
  return other.removals.filter(({ restored, owed }) => restored || owed).reduce((current, { kind, html }) => {
    const index = current.removals.findIndex((removal) => removal.kind === kind && removal.html === html && !removal.restored);
    return index < 0 ? current : putBack(current, index);
  }, article);
}

/** Whether everything that was put back in the other one, or is owed there, is back in this one. */
export function hasPutBackOf(article: Article, other: Article): boolean {
  const back = new Map<string, number>();
  for (const key of putBackIn(article)) back.set(key, (back.get(key) ?? 0) + 1);
  return putBackIn(other).every((key) => {
    const left = back.get(key) ?? 0;
    back.set(key, left - 1);
    return left > 0;
  });
}

function putBackIn({ removals }: Article): string[] {
  return removals.filter(({ restored, owed }) => restored || owed).map(({ kind, html }) => `${kind} ${html ?? ''}`);
}

import { hashOf } from '../../article/index.ts';
import { holdPlace, placeAt } from '../story-place.ts';

// A popup is destroyed whenever the focus leaves it; localStorage is there before its first paint.
const positionKey = 'popup-position';

interface Position {
  /** A hash: an article that is destroyed leaves no address behind. */
  article: string;
  /** Of the story: pictures and faces come after the popup is drawn, and pixels then mean another line. */
  place: string;
}

/** Goes to where this article was left when the popup last closed, and remembers where it is from now on. */
export function keepPosition(main: HTMLElement, url: string, signal: AbortSignal): void {
  const article = hashOf(url);
  const edge = main.getBoundingClientRect().top;
  const last = lastPosition();
  if (last?.article === article) holdPlace({ place: last.place, edge, scroller: main, signal });
  main.addEventListener('scroll', () => {
    try {
      const place = placeAt(edge);
      if (place === null) localStorage.removeItem(positionKey);
      else localStorage.setItem(positionKey, JSON.stringify({ article, place } satisfies Position));
    } catch {
      // Full or forbidden: the article then begins at its top.
    }
  }, { passive: true, signal });
}

function lastPosition(): Position | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(positionKey) ?? 'null');
    if (typeof value !== 'object' || value === null || !('article' in value) || !('place' in value)) return null;
    return typeof value.article === 'string' && typeof value.place === 'string' ? { article: value.article, place: value.place } : null;
  } catch {
    return null;
  }
}

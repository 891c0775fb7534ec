// A popup is destroyed whenever the focus leaves it; localStorage is there before its first paint.
const positionKey = 'popup-position';

interface Position {
  url: string;
  /** CSS pixels from the top. */
  top: number;
}

/** Scrolls to where this article was left when the popup last closed, and remembers where it is from now on. */
export function keepPosition(main: HTMLElement, url: string, signal: AbortSignal): void {
  const last = lastPosition();
  if (last?.url === url) main.scrollTop = last.top;
  main.addEventListener('scroll', () => {
    try {
      localStorage.setItem(positionKey, JSON.stringify({ url, top: Math.round(main.scrollTop) } satisfies Position));
    } catch {
      // Full or forbidden: the article then begins at its top.
    }
  }, { passive: true, signal });
}

function lastPosition(): Position | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(positionKey) ?? 'null');
    if (typeof value !== 'object' || value === null || !('url' in value) || !('top' in value)) return null;
    return typeof value.url === 'string' && typeof value.top === 'number' ? { url: value.url, top: value.top } : null;
  } catch {
    return null;
  }
}

/**
 * Which block of the story stands at this height of the window, and how much of it is above, such as `12.40`. The same in
 * a window of any width. Null while the story is still below.
 */
export function placeAt(edge: number): string | null {
  const block = blockAt(edge);
  if (!block) return null;
  const { top, height } = block.getBoundingClientRect();
  const index = storyBlocks().indexOf(block);
  if (index === 0 && top >= edge) return null;
  const share = height > 0 ? Math.min(0.99, Math.max(0, (edge - top) / height)) : 0;
  return `${index}${share.toFixed(2).slice(1)}`;
}

/** The block of the story that stands at this height of the window, or the next below it. */
export function blockAt(edge: number): HTMLElement | null {
  return storyBlocks().find((block) => block.getBoundingClientRect().bottom > edge) ?? null;
}

/** How far below the window's upper edge this place now stands, in CSS pixels, or null when the story has no such place. */
export function topOf(place: string): number | null {
  const [, index = '', share = '0'] = /^(\d{1,5})(\.\d{1,3})?$/.exec(place) ?? [];
  const box = index === '' ? undefined : storyBlocks()[Number(index)]?.getBoundingClientRect();
  return box ? box.top + Number(share) * box.height : null;
}

/** The share of the story that has passed the foot of the window: 0 at the top, 1 at its end. */
export function readShare(): number {
  const body = document.querySelector('[data-part="body"]');
  if (!body) return 0;
  const { top, height } = body.getBoundingClientRect();
  return height <= 0 ? 0 : Math.min(1, Math.max(0, (innerHeight - top) / height));
}

export interface HeldPlace {
  place: string;
  /** How far below the window's upper edge the place is to stand, in CSS pixels. */
  edge: number;
  /** What scrolls. */
  scroller: HTMLElement;
  /** Aborts when the story is no longer shown. */
  signal?: AbortSignal;
}

/** Ends what is held now: one place is, at most. */
let held: AbortController | null = null;

/** Whether the story stands where a page put it, and not where the reader did. */
export function isPlaceHeld(): boolean {
  return held !== null && !held.signal.aborted;
}

/** CSS pixels by which a place may be off: it is a hundredth of a block, and boxes end between pixels. */
const tolerance = 6;

/**
 * Puts the place at its height and keeps it there while faces and pictures come and move the lines, until the reader
 * scrolls. False when the story has no such place.
 */
export function holdPlace({ place, edge, scroller, signal }: HeldPlace): boolean {
  const off = (): number => (topOf(place) ?? edge) - edge;
  let putAt = scroller.scrollTop;
  const put = (): void => {
    if (Math.abs(off()) > 1) scroller.scrollBy({ top: off(), behavior: 'instant' });
    putAt = scroller.scrollTop;
  };
  if (topOf(place) === null) return false;
  put();
  const story = document.querySelector('main article');
  if (typeof ResizeObserver === 'undefined' || !story) return true;
  held?.abort();
  const done = held = new AbortController();
  signal?.addEventListener('abort', () => done.abort(), { once: true });
  const leave = done.signal;
  const growth = new ResizeObserver(put);
  growth.observe(story);
  leave.addEventListener('abort', () => growth.disconnect(), { once: true });
  for (const act of ['wheel', 'touchmove', 'keydown', 'pointerdown']) addEventListener(act, () => done.abort(), { passive: true, signal: leave });
  // A scroll bar tells of no press. The browser itself scrolls too, but only to keep the place where it is; and where the
  // lines have just moved without any scrolling, the story is put right before the next frame.
  addEventListener('scroll', () => { if (Math.abs(scroller.scrollTop - putAt) > tolerance && Math.abs(off()) > tolerance) done.abort(); }, { capture: true, passive: true, signal: leave });
  return true;
}

/** Has the story drawn anew, and the block at this height stand again where it stood, whatever came above it. */
export function redrawInPlace(draw: () => void, { edge, ...where }: Omit<HeldPlace, 'place'>): void {
  const block = placeAt(edge) === null ? null : blockAt(edge);
  if (!block) return draw();
  const before = { at: storyBlocks().indexOf(block), top: block.getBoundingClientRect().top };
  draw();
  const distance = (at: number): number => Math.abs(at - before.at);
  const [again] = [...storyBlocks().entries()].filter(([, { textContent }]) => textContent === block.textContent).sort(([one], [other]) => distance(one) - distance(other));
  if (again) holdPlace({ ...where, place: String(again[0]), edge: before.top });
}

function storyBlocks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-part="body"] > *')];
}

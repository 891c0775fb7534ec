/**
 * Which block of the story stands at this height of the window, and how much of it is above, such as `12.40`. The same in
 * a window of any width. Null while the story is still below.
 */
export function placeAt(edge: number): string | null {
  const blocks = storyBlocks();
  const index = blocks.findIndex((block) => block.getBoundingClientRect().bottom > edge);
  const box = blocks[index]?.getBoundingClientRect();
  if (!box || (index === 0 && box.top >= edge)) return null;
  const share = box.height > 0 ? Math.min(0.99, Math.max(0, (edge - box.top) / box.height)) : 0;
  return `${index}${share.toFixed(2).slice(1)}`;
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

function storyBlocks(): Element[] {
  return [...document.querySelectorAll('[data-part="body"] > *')];
}

import { nextOf, parentOf } from './touch.ts';

/** CSS pixels by which columns differ that are not meant to be alike. */
const leastDifference = 8;

/**
 * Whether what comes after it in a grid would move to where it stands: a story's column becomes as narrow as the
 * share bar's was. Cards of one width only close up, which is right.
 */
export function keepsPlace(element: Element): boolean {
  const parent = parentOf(element);
  if (!parent || !isPlaced(element)) return false;
  const { display, gridTemplateColumns } = getComputedStyle(parent);
  if (!/grid/.test(display)) return false;
  const widths = gridTemplateColumns.replace(/\[[^\]]*\]/g, '').split(' ').map(Number.parseFloat).filter((width) => width >= 0);
  if (widths.length < 2 || Math.max(...widths) - Math.min(...widths) < leastDifference) return false;
  for (let next = nextOf(element); next; next = nextOf(next)) if (isPlaced(next)) return true;
  return false;
}

/** Placed by the grid itself, in the order of the page. */
function isPlaced(element: Element): boolean {
  const { position, display, gridColumnStart, gridRowStart } = getComputedStyle(element);
  return position !== 'absolute' && position !== 'fixed' && display !== 'none' && [gridColumnStart, gridRowStart].every((start) => start === 'auto' || start.startsWith('span'));
}

/** Makes an element that scrolls by itself reachable by keyboard and named, for as long as it does scroll. */
export function scrollRegion(element: HTMLElement, name: string): void {
  if (typeof ResizeObserver === 'undefined') return;
  new ResizeObserver(() => {
    const isScrolling = element.scrollWidth > element.clientWidth + 1;
    element.toggleAttribute('data-scrolls', isScrolling);
    if (isScrolling) for (const [key, value] of [['tabindex', '0'], ['role', 'region'], ['aria-label', name]] as const) element.setAttribute(key, value);
    else for (const key of ['tabindex', 'role', 'aria-label']) element.removeAttribute(key);
  }).observe(element);
}

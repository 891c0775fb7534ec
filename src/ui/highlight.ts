/** Marks these places by the style sheet's `::highlight(name)`, without a change of the page. No places: no marks. */
export function highlight(name: string, ranges: readonly Range[]): void {
  // Not in jsdom.
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Brings a place into the middle third of the window, unless it is there already. */
export function showRange(range: Range): void {
  const box = range.getBoundingClientRect();
  if (box.height === 0 || (box.top > innerHeight * 0.2 && box.bottom < innerHeight * 0.75)) return;
  scrollTo({ top: scrollY + box.top - innerHeight * 0.35 });
}

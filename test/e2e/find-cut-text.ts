/** Words that their box cuts off, apart from those that are meant to be: shortened with an ellipsis, or there for screen readers only. Runs in the page. */
export function findCutText(): string[] {
  const cut: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.nodeValue?.trim() ?? '').join(' ').trim();
    if (words === '' || !element.checkVisibility() || element.closest('svg, .unseen')) continue;
    for (let box: HTMLElement | null = element; box && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.clipPath !== 'none' && style.clipPath.includes('50%')) break;
      if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') break;
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
      if (hides(style.overflowX) && (inner.right > outer.right + 1.5 || inner.left < outer.left - 1.5)) cut.push(`“${words.slice(0, 40)}” is cut off at the side by ${box.localName}.${box.className}`);
      if (box !== document.body && hides(style.overflowY) && inner.bottom > outer.bottom + 1.5) cut.push(`“${words.slice(0, 40)}” is cut off at the foot by ${box.localName}.${box.className}`);
      // What scrolls shows it in the end.
      if (['auto', 'scroll'].includes(style.overflowX) && style.overflowX === style.overflowY) break;
    }
  }
  return [...new Set(cut)];
}

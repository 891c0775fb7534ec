/** A point in the viewport. */
export interface Point {
  x: number;
  y: number;
}

/**
 * The middle of the element in the viewport, after it was scrolled there and has stood still: a page that draws one part
 * after another moves what is below, and a press would land beside it. Runs in the page.
 */
export async function middleOf(selector: string): Promise<Point> {
  const find = (): Element => {
    const element = document.querySelector(selector);
    if (element === null) throw new Error(`No element ${selector}`);
    return element;
  };
  const lookAgainMs = 25;
  const end = performance.now() + 2000;
  let before = '';
  for (;;) {
    const element = find();
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    const now = [box.x, box.y, box.width, box.height].map(Math.round).join(' ');
    if ((now === before && box.width > 0 && box.height > 0) || performance.now() > end) {
      if (box.width === 0 || box.height === 0) throw new Error(`Not visible: ${selector}`);
      return { x: Math.floor(box.x + box.width / 2), y: Math.floor(box.y + box.height / 2) };
    }
    before = now;
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
  }
}

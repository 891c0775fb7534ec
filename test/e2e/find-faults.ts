/**
 * What is wrong with the layout of what is visible: a page that is wider than its window, or a box of it that scrolls sideways, controls that something covers or
 * that stick out of the window, targets under 24 px that stand close to another (WCAG 2.2, 2.5.8), labels that are cut off. Runs in the page.
 */
export function findFaults(): string[] {
  const faults: string[] = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) faults.push(`the page is ${wide} px wider than its window`);
  // The popup's body is cut off at its edge, and its story scrolls in a box of its own.
  for (const box of document.querySelectorAll('body, main')) {
    const over = box.scrollWidth - box.clientWidth;
    if (over > 0) faults.push(`${box.localName} is ${over} px wider than it shows`);
  }
  const edge = Math.min(innerWidth, document.body.getBoundingClientRect().right);
  const name = (element: Element): string => `${element.localName}${element.getAttribute('data-action') ? `[data-action=${element.getAttribute('data-action')}]` : `.${element.className}`}`;
  const floats = (element: Element | null): boolean => {
    for (let each = element; each; each = each.parentElement) if (['fixed', 'sticky'].includes(getComputedStyle(each).position)) return true;
    return false;
  };
  const modal = document.querySelector('dialog:modal, [popover]:popover-open');
  const scrolls = (element: Element | null): boolean => {
    for (let each = element; each && each !== document.body; each = each.parentElement) if (each.scrollWidth > each.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(each).overflowX)) return true;
    return false;
  };
  const controls = [...document.querySelectorAll<HTMLElement>('button, select, summary, input:not([type="radio"]), a.button, textarea')];
  const isCrowded = (control: Element, [x, y]: [number, number]): boolean => controls.some((other) => {
    const box = other.getBoundingClientRect();
    return other !== control && box.width > 0 && x + 12 > box.left && x - 12 < box.right && y + 12 > box.top && y - 12 < box.bottom;
  });
  for (const control of controls) {
    if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || control.closest('.unseen, [inert]')) continue;
    if (modal && !modal.contains(control)) continue;
    const box = control.getBoundingClientRect();
    if (box.width === 0 || box.bottom < 0 || box.top > innerHeight) continue;
    const [x, y]: [number, number] = [box.left + box.width / 2, box.top + box.height / 2];
    if ((box.left < -1 || box.right > edge + 1) && !scrolls(control)) faults.push(`${name(control)} sticks out of the window`);
    if (control.localName !== 'summary' && (box.width < 24 || box.height < 24) && control.getAttribute('type') !== 'range' && isCrowded(control, [x, y])) faults.push(`${name(control)} is ${Math.round(box.width)} × ${Math.round(box.height)} px`);
    const label = control.querySelector<HTMLElement>('.label');
    if (label && !label.closest('.unseen') && getComputedStyle(label).clipPath === 'none' && label.scrollWidth > control.clientWidth + 1) faults.push(`the words of ${name(control)} do not fit`);
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
    const top = document.elementFromPoint(x, y);
    if (!top || control.contains(top) || top.contains(control) || (floats(top) && !floats(control))) continue;
    faults.push(`${name(control)} lies under ${name(top)}`);
  }
  return faults;
}

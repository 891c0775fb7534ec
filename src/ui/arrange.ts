/** Makes these the children of the block and moves none that stands right already: a moved element loses the focus. */
export function arrange(block: HTMLElement, wanted: readonly HTMLElement[]): void {
  const staying = new Set<Element>(wanted);
  for (const child of [...block.children]) if (!staying.has(child)) child.remove();
  let next = block.firstElementChild;
  for (const row of wanted) {
    if (row === next) next = row.nextElementSibling;
    else block.insertBefore(row, next);
  }
}

/** How to give the focus back to the same control of the same row, if it was in a row that was drawn anew. */
export function focusIn(list: HTMLElement): ((list: HTMLElement) => void) | null {
  const { activeElement } = document;
  const row = activeElement?.closest<HTMLElement>('[role="listitem"]');
  if (!activeElement || !row || !list.contains(row)) return null;
  const controls = 'a, button, input';
  const index = [...row.querySelectorAll(controls)].indexOf(activeElement);
  const id = row.dataset['id'] ?? '';
  return (after) => {
    if (activeElement.isConnected && document.activeElement === activeElement) return;
    const again = [...after.querySelectorAll<HTMLElement>('[role="listitem"]')].find(({ dataset }) => dataset['id'] === id);
    again?.querySelectorAll<HTMLElement>(controls)[index]?.focus({ preventScroll: true });
  };
}

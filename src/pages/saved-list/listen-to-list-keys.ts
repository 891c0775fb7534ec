/** Moves through the rows with the arrow keys or j and k, deletes with Delete, and goes to the search box with `/`. */
export function listenToListKeys(list: HTMLElement, search: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.key === '/' && !isTyping) act(event, () => search.focus());
    else if (event.key === 'ArrowDown' && event.target === search) act(event, () => rowLinks(list)[0]?.focus());
    else if (isTyping) return;
    else if (event.key === 'ArrowDown' || event.key === 'j') act(event, () => step(list, 1));
    else if (event.key === 'ArrowUp' || event.key === 'k') act(event, () => step(list, -1));
    else if (event.key === 'Delete') act(event, () => currentRow(list)?.querySelector<HTMLButtonElement>('[data-action="delete"]')?.click());
  });
}

function act(event: KeyboardEvent, work: () => void): void {
  event.preventDefault();
  work();
}

/** A deleted row's way back is a stop like any other. */
function rowLinks(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-part="row"] .title, [data-part="deleted"] button')];
}

function currentRow(list: HTMLElement): Element | null {
  const row = document.activeElement?.closest('[data-part="row"]') ?? null;
  return list.contains(row) ? row : null;
}

/** Without a row in focus the first one is next, in both directions. */
function step(list: HTMLElement, by: 1 | -1): void {
  const links = rowLinks(list);
  const here = links.findIndex((link) => link.closest('li')?.contains(document.activeElement));
  const next = links[here === -1 ? 0 : Math.min(links.length - 1, Math.max(0, here + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

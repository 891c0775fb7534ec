import { h } from './h.ts';

/** A panel that opens under its button and closes on Escape or a press elsewhere: the browser's own popover. */
export function attachPopover(button: HTMLButtonElement, name: string, draw: () => HTMLElement): HTMLElement {
  const panel = h('div', { popover: 'auto', class: 'popover', id: `${button.dataset['action'] ?? 'button'}-panel`, role: 'dialog', 'aria-label': name });
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.popoverTargetElement = panel;
  panel.addEventListener('beforetoggle', (event) => { if (event.newState === 'open') panel.replaceChildren(draw()); });
  panel.addEventListener('toggle', (event) => {
    const isOpen = event.newState === 'open';
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) panel.querySelector<HTMLElement>('input:checked, input, button')?.focus();
  });
  return panel;
}

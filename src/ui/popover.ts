import { h } from './h.ts';

/** Pixels between a button and its panel, and between the panel and the window's edge. */
const gap = 6;
const margin = 12;

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
    if (!isOpen) return;
    placeUnder(button, panel);
    panel.querySelector<HTMLElement>('input:checked, input, button')?.focus();
  });
  return panel;
}

/** At the button's own side where there is room, inside of the window always. */
function placeUnder(button: HTMLElement, panel: HTMLElement): void {
  const from = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const isEndward = from.left + from.width / 2 > innerWidth / 2;
  const left = isEndward ? from.right - width : from.left;
  const hasRoomBelow = from.bottom + gap + height <= innerHeight - margin || from.bottom < innerHeight / 2;
  panel.style.inset = 'auto';
  panel.style.left = `${Math.max(margin, Math.min(left, innerWidth - width - margin))}px`;
  panel.style.top = hasRoomBelow ? `${from.bottom + gap}px` : `${Math.max(margin, from.top - gap - height)}px`;
  panel.style.maxBlockSize = `${hasRoomBelow ? innerHeight - from.bottom - gap - margin : from.top - gap - margin}px`;
}

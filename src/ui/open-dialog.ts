import { drawButton } from './button.ts';
import { h, type Child } from './h.ts';

export interface DialogOptions {
  /** Its heading and its accessible name. */
  title: string;
  /** The name of the button that closes it. */
  close: string;
  /** For the style sheets and for tests: `data-part`. */
  part: string;
  content: Child[];
  /** Hears that it is gone, however that came. */
  closed?: () => void;
}

/** A modal dialog, open: the browser's own, which keeps the focus inside, closes on Escape and gives the focus back. */
export function openDialog({ title, close, part, content, closed }: DialogOptions): HTMLDialogElement {
  const heading = `${part}-title`;
  const dialog = h('dialog', { class: 'dialog', 'data-part': part, 'aria-labelledby': heading },
    h('div', { class: 'dialog-head' }, h('h2', { id: heading }, title),
      drawButton({ action: 'close', label: close, icon: 'close', bare: true, class: 'quiet', press: () => dialog.close() })),
    ...content);
  dialog.addEventListener('close', () => { dialog.remove(); closed?.(); });
  // A press beside it: the dialog's own box is all padding and content.
  dialog.addEventListener('pointerdown', (event) => { if (event.target === dialog && isOutside(dialog, event)) dialog.close(); });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

function isOutside(dialog: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

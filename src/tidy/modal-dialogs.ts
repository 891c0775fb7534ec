import { findAll, fits } from './touch.ts';

/** What a dialog tells when it is closed or opened: its page did neither. */
const events = ['close', 'cancel', 'toggle', 'beforetoggle'] as const;
/** Milliseconds in which the browser sends them: a task or two later, also on a busy page. */
const eventMs = 500;
const { close, showModal } = HTMLDialogElement.prototype as Partial<HTMLDialogElement>;

/**
 * Closes the modal dialogs in this element and answers them. A dialog opened with `showModal()` makes all of the page but
 * itself inert, also when no style shows it, and no style ends that: only closing does. So what is hidden is closed first,
 * by the platform's own method, and the page is not told of it.
 */
export function freeModals(element: Element): HTMLDialogElement[] {
  const modals = modalsIn(element);
  for (const modal of modals) quietly(modal, () => close?.call(modal));
  return modals;
}

/** Opens them again as they were. */
export function reopenModals(modals: readonly HTMLDialogElement[]): void {
  for (const modal of modals) if (modal.isConnected && !fits(modal, '[open]')) quietly(modal, () => showModal?.call(modal));
}

function modalsIn(element: Element): HTMLDialogElement[] {
  return [element, ...findAll(element, 'dialog')].filter((one): one is HTMLDialogElement => one instanceof HTMLDialogElement && fits(one, ':modal'));
}

/** Does it without a listener of the page hearing: ours come first, on the way down to the dialog. */
function quietly(modal: HTMLDialogElement, act: () => void): void {
  const stop = new AbortController();
  const swallow = (event: Event): void => { if (event.target === modal) event.stopImmediatePropagation(); };
  for (const at of [modal.ownerDocument.defaultView, modal.getRootNode()]) for (const type of events) at?.addEventListener(type, swallow, { capture: true, signal: stop.signal });
  act();
  setTimeout(() => stop.abort(), eventMs);
}

import { h, type Props } from './h.ts';
import { icon, type IconName } from './icon.ts';

export interface ButtonOptions {
  action: string;
  label: string;
  icon?: IconName;
  /** Shows only the icon; the label stays its accessible name and its tooltip. */
  bare?: boolean;
  class?: string;
  press: (event: MouseEvent) => void;
}

/** A button with `data-action`, so that tests and users' tools find it whatever it is called. */
export function drawButton(options: ButtonOptions, props: Props = {}): HTMLButtonElement {
  return h('button', {
    type: 'button', 'data-action': options.action, class: `button ${options.class ?? ''}`.trim(),
    'aria-label': options.bare ? options.label : null, title: options.bare ? options.label : null,
    onclick: options.press, ...props,
  }, options.icon && icon(options.icon), !options.bare && h('span', { class: 'label' }, options.label));
}

/** Gives a drawn button other words and another state. */
export function relabel(button: HTMLButtonElement, label: string, isPressed: boolean): void {
  const words = button.querySelector('.label');
  if (words) words.textContent = label;
  else { button.setAttribute('aria-label', label); button.title = label; }
  button.setAttribute('aria-pressed', String(isPressed));
}

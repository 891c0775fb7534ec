import { h } from './h.ts';

/** Says beside what was pressed why nothing came of it; null takes the words away again. */
export function showRefusal(place: HTMLElement, text: string | null): void {
  place.querySelector('[data-part="refusal"]')?.remove();
  if (text !== null) place.append(h('p', { 'data-part': 'refusal', class: 'refusal', role: 'alert' }, text));
}

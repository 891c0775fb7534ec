import { h } from './h.ts';

export interface Completion {
  value: string;
  /** Said after the value, such as how often it is used. */
  note?: string;
}

export interface CompletionOptions {
  /** The list's accessible name. */
  name: string;
  /** What fits what was typed so far, the best first. */
  suggest: (typed: string) => Completion[];
  choose: (value: string) => void;
}

let made = 0;

/**
 * The list under a text box, as the ARIA combobox pattern with a list has it: arrows go through it, Enter takes what is
 * marked, Escape closes it and only it. Answers the list, to be put behind the box, and how to draw it anew.
 */
export function attachCompletion(input: HTMLInputElement, { name, suggest, choose }: CompletionOptions): { list: HTMLElement; refresh: () => void } {
  const id = `completion-${++made}`;
  const list = h('ul', { id, role: 'listbox', class: 'completion', 'aria-label': name, hidden: true });
  let marked = -1;
  for (const [key, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-controls', id], ['autocomplete', 'off'], ['aria-expanded', 'false']] as const) input.setAttribute(key, value);

  const mark = (index: number): void => {
    marked = index;
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === index));
    const option = list.children[index];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const show = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) mark(-1);
  };
  const take = (value: string): void => { choose(value); show(false); };
  const refresh = (): void => {
    const found = suggest(input.value);
    list.replaceChildren(...found.map(({ value, note }, index) => h('li', { id: `${id}-${index}`, role: 'option', 'aria-selected': 'false', 'data-value': value, onmousedown: (event: MouseEvent) => { event.preventDefault(); take(value); } },
      h('bdi', {}, value), note !== undefined && h('span', { class: 'tally' }, ` ${note}`))));
    show(found.length > 0 && document.activeElement === input);
  };
  input.addEventListener('input', refresh);
  input.addEventListener('focus', refresh);
  input.addEventListener('blur', () => show(false));
  input.addEventListener('keydown', (event) => {
    const { length } = list.children;
    const isOpen = !list.hidden;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && length > 0) {
      event.preventDefault();
      if (!isOpen) show(true);
      mark(event.key === 'ArrowDown' ? (marked + 1) % length : (marked <= 0 ? length : marked) - 1);
    } else if (event.key === 'Enter' && isOpen && marked >= 0) {
      event.preventDefault();
      event.stopImmediatePropagation();
      take((list.children[marked] as HTMLElement).dataset['value'] ?? '');
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      show(false);
    }
  });
  return { list, refresh };
}

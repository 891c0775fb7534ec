import { announce } from '../../ui/announce.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import type { Translate } from '../../ui/translate.ts';

interface Done {
  words: string;
  undo: () => Promise<boolean>;
}

/** Things that can be undone one after the other, the last first. */
const most = 50;

/**
 * The line at the foot of the window that says what was done and takes it back. It stays until something else is done or
 * it is closed: nobody has to be quick.
 */
export class UndoBar {
  readonly element: HTMLElement;
  readonly #t: Translate;
  readonly #words = h('span', { class: 'words' });
  readonly #button: HTMLButtonElement;
  #done: Done[] = [];
  #isBusy = false;

  constructor(t: Translate) {
    this.#t = t;
    this.#button = drawButton({ action: 'undo', label: t('undo'), icon: 'undo', class: 'quiet', press: () => void this.undo() }, { 'aria-keyshortcuts': 'z' });
    this.element = h('div', { class: 'undo-bar', 'data-part': 'undo-bar', role: 'region', 'aria-label': t('undo'), hidden: true },
      this.#words, this.#button,
      drawButton({ action: 'close-undo', label: t('close'), icon: 'close', bare: true, class: 'quiet', press: () => this.close() }));
  }

  /** Says what was done and how it can be undone. */
  offer(words: string, undo: () => Promise<boolean>): void {
    this.#done = [...this.#done, { words, undo }].slice(-most);
    this.#show(words);
  }

  /** Says what cannot be undone, or what went wrong; what was done before still can be. */
  say(words: string): void {
    this.#show(words, false);
  }

  /** Takes the last thing back. */
  async undo(): Promise<void> {
    const last = this.#done.at(-1);
    if (!last || this.#isBusy) return;
    this.#isBusy = true;
    const isUndone = await last.undo();
    this.#isBusy = false;
    if (!isUndone) return;
    this.#done = this.#done.filter((one) => one !== last);
    const hadFocus = this.element.contains(document.activeElement);
    this.#show(this.#t('undone', last.words));
    if (hadFocus && this.#done.length === 0) this.#leave();
  }

  close(): void {
    const hadFocus = this.element.contains(document.activeElement);
    this.element.hidden = true;
    if (hadFocus) this.#leave();
  }

  #show(words: string, isUndoable = this.#done.length > 0): void {
    this.#words.textContent = words;
    this.#button.hidden = !isUndoable;
    this.element.hidden = false;
    announce(words);
  }

  #leave(): void {
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }
}

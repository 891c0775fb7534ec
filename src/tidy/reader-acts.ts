import { parentOf } from './touch.ts';

/** Milliseconds after a click or a key in which what appears is what the reader asked for. */
const answerMs = 1000;
/** They move about the page and open nothing. */
const movingKeys = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** What the reader did on the page, by the browser's own word: a page can make events, but none that is trusted. */
export class ReaderActs {
  #window: Window | null;
  #stop = new AbortController();
  #openedAt = Number.NEGATIVE_INFINITY;
  #touchedAt = Number.NEGATIVE_INFINITY;
  /** Where the reader put the focus, not where a dialog took it. */
  #focused: EventTarget | null = null;

  constructor(document: Document) {
    this.#window = document.defaultView;
    this.#listen('pointerdown', () => { this.#touchedAt = performance.now(); });
    this.#listen('click', () => { this.#openedAt = this.#touchedAt = performance.now(); });
    this.#listen('keydown', ({ key }) => {
      this.#touchedAt = performance.now();
      if (!movingKeys.has(key)) this.#openedAt = this.#touchedAt;
    });
    this.#listen('focusin', (event) => { this.#focused = performance.now() - this.#touchedAt < answerMs ? event.composedPath()[0] ?? null : null; });
  }

  /** Whether what appears now may be the answer to a click or a key. */
  areRecent(): boolean {
    return performance.now() - this.#openedAt < answerMs;
  }

  /** Whether the reader's focus is in this element. */
  areIn(element: Element): boolean {
    for (let at = this.#focused instanceof Element ? this.#focused : null; at; at = parentOf(at)) if (at === element) return true;
    return false;
  }

  /** The page became another one: what comes now is that page. */
  forget(): void {
    this.#openedAt = Number.NEGATIVE_INFINITY;
  }

  stop(): void {
    this.#stop.abort();
  }

  #listen<K extends keyof WindowEventMap>(type: K, hear: (event: WindowEventMap[K]) => void): void {
    this.#window?.addEventListener(type, (event) => { if (event.isTrusted) hear(event); }, { capture: true, passive: true, signal: this.#stop.signal });
  }
}

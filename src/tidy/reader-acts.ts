import { saysApp } from './app-words.ts';
import { saysGift, saysLetter, saysShare } from './form-words.ts';
import { attributeOf, fits, isAround, nearest, parentInTree, parentOf, textIn } from './touch.ts';

/** Milliseconds after a click or a key in which what appears is what the reader asked for. */
const answerMs = 1000;
/** The same where the pressed control itself named it, or a form was sent: that goes over the network. */
const slowAnswerMs = 10_000;
/** They move about the page and open nothing, unless a control has the focus. */
const movingKeys = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End', ' ']);
const openingKeys = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', ' ']);
const controls = 'button, a[href], summary, [role="button"], [role="link"], [role="menuitem"], [role="tab"], [aria-haspopup], [aria-expanded]';
/** Boxes of which more than a menu is a part. */
const wideBoxes = 'html, body, main, article, header, section, [role="main"]';
/** Letters of a control's words that are kept. */
const maxWords = 120;
const askedFor: Record<string, (words: string) => boolean> = {
  'newsletter-form': saysLetter, 'newsletter-teaser': saysLetter, 'paywall-ask': saysLetter, 'share-bar': saysShare, 'donation-ask': saysGift, 'app-ask': saysApp,
};

/** What the reader did on the page, by the browser's own word: a page can make events, but none that is trusted. */
export class ReaderActs {
  #window: Window | null;
  #stop = new AbortController();
  #openedAt = Number.NEGATIVE_INFINITY;
  #touchedAt = Number.NEGATIVE_INFINITY;
  #clickedAt = Number.NEGATIVE_INFINITY;
  /** What the control that was clicked says. */
  #words = '';
  #sent: { place: Element | null; at: number } | null = null;
  #pointed: { target: EventTarget | undefined; at: number } | null = null;
  /** Where the reader put the focus, not where a dialog took it. */
  #focused: EventTarget | null = null;

  constructor(document: Document) {
    this.#window = document.defaultView;
    this.#listen('pointerdown', ({ pointerType }) => {
      this.#touchedAt = performance.now();
      // Menus open on the press already; a finger may only begin to scroll.
      if (pointerType !== 'touch') this.#openedAt = this.#touchedAt;
    });
    this.#listen('pointerover', (event) => { this.#pointed = event.pointerType === 'mouse' ? { target: event.composedPath()[0], at: performance.now() } : null; });
    this.#listen('click', (event) => {
      this.#openedAt = this.#touchedAt = this.#clickedAt = performance.now();
      this.#words = wordsOf(event.composedPath()[0]);
    });
    this.#listen('keydown', (event) => {
      this.#touchedAt = performance.now();
      const isOnControl = openingKeys.has(event.key) && controlAt(event.composedPath()[0]) !== null;
      if (isOnControl || !movingKeys.has(event.key)) this.#openedAt = this.#touchedAt;
    });
    this.#listen('submit', ({ target }) => { this.#sent = target instanceof Element ? { place: parentInTree(target), at: performance.now() } : null; });
    this.#listen('focusin', (event) => { this.#focused = performance.now() - this.#touchedAt < answerMs ? event.composedPath()[0] ?? null : null; });
  }

  /** Whether this, which appears now, may be the answer to a click, a key, a sent form, or the pointer on a menu's button. */
  opened(element: Element): boolean {
    const now = performance.now();
    if (now - this.#openedAt < answerMs || this.#areIn(element)) return true;
    if (this.#sent && now - this.#sent.at < slowAnswerMs && this.#sent.place === parentInTree(element)) return true;
    return this.#pointed !== null && now - this.#pointed.at < answerMs && isMenuOf(element, controlAt(this.#pointed.target));
  }

  /** Whether a click came just before, also across a change of the page's address. */
  clicked(): boolean {
    return performance.now() - this.#clickedAt < answerMs;
  }

  /** Whether the control that was clicked spoke of things of this kind. */
  askedFor(kind: string): boolean {
    return performance.now() - this.#clickedAt < slowAnswerMs && askedFor[kind]?.(this.#words) === true;
  }

  /** The page became another one: what comes now is that page. */
  forget(): void {
    this.#openedAt = Number.NEGATIVE_INFINITY;
    this.#sent = null;
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Whether the reader's focus is in this element. */
  #areIn(element: Element): boolean {
    for (let at = this.#focused instanceof Element ? this.#focused : null; at; at = parentOf(at)) if (at === element) return true;
    return false;
  }

  #listen<K extends keyof WindowEventMap>(type: K, hear: (event: WindowEventMap[K]) => void): void {
    this.#window?.addEventListener(type, (event) => { if (event.isTrusted) hear(event); }, { capture: true, passive: true, signal: this.#stop.signal });
  }
}

function controlAt(target: EventTarget | null | undefined): Element | null {
  return target instanceof Element ? nearest(target, controls) : null;
}

function wordsOf(target: EventTarget | undefined): string {
  const control = controlAt(target) ?? (target instanceof Element && fits(target, 'input') ? target : null);
  if (!control) return '';
  return `${textIn(control).trim().slice(0, maxWords)} ${['aria-label', 'title', 'value'].map((name) => attributeOf(control, name) ?? '').join(' ')}`;
}

/** A menu that opens under the pointer stands beside its button, in a box of the two. */
function isMenuOf(element: Element, control: Element | null): boolean {
  const box = control && parentInTree(control);
  return !!box && !fits(box, wideBoxes) && isAround(box, element);
}

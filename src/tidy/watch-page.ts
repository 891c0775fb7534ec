import type { Cost } from './cost.ts';
import { isShown } from './touch.ts';

export interface Watch {
  start(): void;
  /** Also what happens in these trees. */
  observe(roots: readonly ShadowRoot[]): void;
  stop(): void;
}

export interface WatchOptions {
  /** Reads the whole page again. */
  lookAtAll: () => void;
  /** Reads one thing that came, or whose attributes changed. False when that needs the whole page. */
  lookAtLate: (element: Element, isNew: boolean) => boolean;
  /** The page became another one: everything hidden is to be judged anew. */
  forget: () => void;
  cost: Cost;
}

/** Milliseconds of one batch before the frame is drawn; what is left waits for a quiet moment. */
const batchMs = 0.7;
/** The longest that a quiet moment is waited for. */
const quietWaitMs = 500;
/** The whole page is read again at most this often, and never for more than a twentieth of the time. */
const leastPauseMs = 1000;
const pauseTimes = 20;
/** While the page is still coming in, it is read before a frame is drawn, this often. */
const loadingPauseMs = 150;
/** What changes its class or style more often than this is an animation. */
const mostLooks = 4;
const mostWaiting = 400;
const watched: MutationObserverInit = { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'] };

/** Looks at what comes later, before it is drawn where the budget allows. */
export function watchPage(document: Document, options: WatchOptions): Watch {
  return new PageWatch(document, options);
}

class PageWatch implements Watch {
  #document: Document;
  #options: WatchOptions;
  #observer = new MutationObserver((records) => this.#hear(records));
  #observed = new WeakSet<Node>();
  #stop = new AbortController();
  /** Whether each is new on the page; else it only changed. */
  #waiting = new Map<Element, boolean>();
  #looks = new WeakMap<Element, number>();
  #address: string;
  #isQuietAsked = false;
  #isWholeAsked = false;
  #mayReadAt = 0;

  constructor(document: Document, options: WatchOptions) {
    this.#document = document;
    this.#options = options;
    this.#address = addressOf(document);
  }

  start(): void {
    const { readyState, defaultView } = this.#document;
    this.#observer.observe(this.#document, watched);
    if (readyState === 'loading') this.#followLoading();
    // Late style sheets decide what floats and what is shown.
    else if (readyState !== 'complete') defaultView?.addEventListener('load', () => this.#readAllLater(), { once: true, signal: this.#stop.signal });
  }

  observe(roots: readonly ShadowRoot[]): void {
    for (const root of roots.filter((one) => !this.#observed.has(one))) {
      this.#observed.add(root);
      this.#observer.observe(root, watched);
    }
  }

  stop(): void {
    this.#stop.abort();
    this.#observer.disconnect();
    this.#waiting.clear();
  }

  #hear(records: readonly MutationRecord[]): void {
    if (this.#document.readyState === 'loading') return;
    // The page's own styles, which the frame would bring up to date in a moment: not our time.
    isShown(this.#document.documentElement);
    this.#options.cost.batch(() => { this.#collect(records); this.#work(); });
  }

  #collect(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes' && target instanceof Element && !this.#waiting.has(target) && this.#mayLook(target)) this.#waiting.set(target, false);
      for (const node of addedNodes) if (node instanceof Element) this.#waiting.set(node, true);
    }
    dropInner(this.#waiting);
    const address = addressOf(this.#document);
    if (address !== this.#address) this.#beginAnew(address);
    if (this.#waiting.size > mostWaiting) { this.#waiting.clear(); this.#readAllLater(); }
  }

  /** Single-page sites exchange the story and keep the frame: what stood for an ask may now be a paragraph. */
  #beginAnew(address: string): void {
    this.#address = address;
    this.#options.forget();
    this.#mayReadAt = 0;
    this.#readAllLater();
  }

  #mayLook(element: Element): boolean {
    const count = (this.#looks.get(element) ?? 0) + 1;
    this.#looks.set(element, count);
    return count <= mostLooks || element === this.#document.documentElement || element === this.#document.body;
  }

  #work(): void {
    const end = performance.now() + batchMs;
    for (const [element, isNew] of this.#waiting) {
      if (performance.now() >= end) break;
      this.#waiting.delete(element);
      if (element.isConnected && !this.#options.lookAtLate(element, isNew)) this.#readAllLater();
    }
    if (this.#waiting.size > 0) this.#workLater();
  }

  #workLater(): void {
    if (this.#isQuietAsked) return;
    this.#isQuietAsked = true;
    onceQuiet(() => {
      this.#isQuietAsked = false;
      if (!this.#stop.signal.aborted) this.#options.cost.batch(() => this.#work());
    });
  }

  #readAllLater(): void {
    if (this.#isWholeAsked) return;
    this.#isWholeAsked = true;
    setTimeout(() => onceQuiet(() => {
      this.#isWholeAsked = false;
      if (!this.#stop.signal.aborted) this.#readAll();
    }), Math.max(0, this.#mayReadAt - performance.now()));
  }

  #readAll(): void {
    const took = this.#options.cost.whole(this.#options.lookAtAll);
    this.#mayReadAt = performance.now() + Math.max(leastPauseMs, took * pauseTimes);
  }

  /** Reads what has come before each frame is drawn, until all is there. */
  #followLoading(): void {
    const document = this.#document as Omit<Document, 'body'> & { body: HTMLElement | null };
    let nextAt = 0;
    const beforeFrame = (): void => {
      if (this.#stop.signal.aborted || document.readyState !== 'loading') return;
      if (performance.now() >= nextAt && document.body) {
        const took = this.#options.cost.whole(this.#options.lookAtAll);
        nextAt = performance.now() + Math.max(loadingPauseMs, took * pauseTimes);
      }
      requestAnimationFrame(beforeFrame);
    };
    requestAnimationFrame(beforeFrame);
    document.addEventListener('DOMContentLoaded', () => { this.#waiting.clear(); this.#readAll(); }, { once: true, signal: this.#stop.signal });
  }
}

/** What came inside of something that came is read with it. */
function dropInner(waiting: Map<Element, boolean>): void {
  const inner = [...waiting.keys()].filter((element) => element.parentElement && waiting.get(element.parentElement) === true);
  for (const element of inner) waiting.delete(element);
}

/** Without its fragment, which names a place on the same page. */
function addressOf(document: Document): string {
  return document.location.href.replace(/#.*$/s, '');
}

/** Tests have no quiet moments. */
function onceQuiet(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: quietWaitMs });
  else setTimeout(work, 0);
}

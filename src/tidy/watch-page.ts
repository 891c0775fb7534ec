import type { Cost } from './cost.ts';
import { hiddenMark } from './hidden-thing.ts';
import { isShown, parentInTree } from './touch.ts';

export interface Watch {
  start(): void;
  /** Also what happens in these trees. */
  observe(roots: readonly ShadowRoot[]): void;
  stop(): void;
}

/** It is new on the page, its attributes or its text changed, or our mark on it did. */
export type Change = 'new' | 'changed' | 'mark';

export interface WatchOptions {
  /** Reads the whole page again. */
  lookAtAll: () => void;
  /** Reads one thing that came or changed. False when that needs the whole page. */
  lookAtLate: (element: Element, change: Change) => boolean;
  /** Before the things of one batch are read. */
  begin: () => void;
  /** The page became another one: everything hidden is to be judged anew. */
  forget: () => void;
  /** Before what is new in these is read. */
  replaced: (records: readonly MutationRecord[]) => void;
  cost: Cost;
}

/** Milliseconds of one batch before the frame is drawn; what is left waits for a quiet moment. */
const batchMs = 0.7;
/** The longest that a quiet moment is waited for. */
const quietWaitMs = 500;
/** The whole page is read again at most this often, and never for more than a twentieth of the time. */
const leastPauseMs = 1000;
const pauseTimes = 20;
/**
 * While the page is still coming in, what came is read before each frame, and all of it as often as that takes no more than a
 * fifth of the time: what is seen for a moment was seen. The first look does not count, whose code was new to the browser.
 */
const loadingPauseTimes = 5;
/** Milliseconds of one batch while the page comes in, which nobody uses yet. */
const loadingBatchMs = 4;
/** What changes its class or style more often than this in so many milliseconds is an animation. */
const mostLooks = 4;
const looksMs = 5_000;
const mostWaiting = 400;
const watched: MutationObserverInit = { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', hiddenMark] };

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
  #waiting = new Map<Element, Change>();
  #looks = new WeakMap<Element, { count: number; since: number }>();
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
    const once = { once: true, signal: this.#stop.signal };
    this.#observer.observe(this.#document, watched);
    // A popover is shown by no attribute.
    this.#document.addEventListener('toggle', ({ target }) => this.#hearToggle(target), { capture: true, passive: true, signal: this.#stop.signal });
    if (readyState === 'loading') this.#followLoading();
    // Late style sheets decide what floats and what is shown.
    if (readyState !== 'complete') defaultView?.addEventListener('load', () => this.#readAllLater(), once);
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
    if (this.#document.readyState === 'loading') return this.#collect(records);
    // The page's own styles, which the frame would bring up to date in a moment: not our time.
    isShown(this.#document.documentElement);
    this.#options.cost.batch(() => { this.#collect(records); this.#work(batchMs); });
  }

  #hearToggle(target: EventTarget | null): void {
    if (!(target instanceof Element) || this.#waiting.has(target)) return;
    this.#waiting.set(target, 'changed');
    this.#options.cost.batch(() => this.#work(batchMs));
  }

  #collect(records: readonly MutationRecord[]): void {
    const isLoading = this.#document.readyState === 'loading';
    for (const { type, target, addedNodes, attributeName } of records) {
      if (!(target instanceof Element)) continue;
      if (attributeName === hiddenMark) { if (!this.#waiting.has(target)) this.#waiting.set(target, 'mark'); continue; }
      const isText = !isLoading && type === 'childList' && addedNodes.length > 0 && ![...addedNodes].some((node) => node instanceof Element);
      if ((type === 'attributes' || isText) && this.#waiting.get(target) !== 'new' && (attributeName === 'open' || this.#mayLook(target))) this.#waiting.set(target, 'changed');
      for (const node of addedNodes) if (node instanceof Element) this.#waiting.set(node, 'new');
    }
    if (!isLoading) this.#options.replaced(records);
    dropInner(this.#waiting);
    const address = addressOf(this.#document);
    if (address !== this.#address) this.#beginAnew(address);
    if (this.#waiting.size > mostWaiting && !isLoading) { this.#waiting.clear(); this.#readAllLater(); }
  }

  /** Single-page sites exchange the story and keep the frame: what stood for an ask may now be a paragraph. */
  #beginAnew(address: string): void {
    this.#address = address;
    this.#options.forget();
    this.#mayReadAt = 0;
    this.#readAllLater();
  }

  #mayLook(element: Element): boolean {
    const now = performance.now();
    const looks = this.#looks.get(element);
    if (looks && now - looks.since < looksMs) return ++looks.count <= mostLooks;
    this.#looks.set(element, { count: 1, since: now });
    return true;
  }

  /** Answers whether all was read, as far as one thing at a time can be. */
  #work(ms: number): boolean {
    const end = performance.now() + ms;
    let isEnough = true;
    this.#options.begin();
    for (const [element, change] of this.#waiting) {
      if (performance.now() >= end) break;
      this.#waiting.delete(element);
      if (element.isConnected && !this.#options.lookAtLate(element, change)) isEnough = false;
    }
    if (this.#document.readyState === 'loading') return isEnough && this.#waiting.size === 0;
    if (!isEnough) this.#readAllLater();
    if (this.#waiting.size > 0) this.#workLater();
    return isEnough;
  }

  #workLater(): void {
    if (this.#isQuietAsked) return;
    this.#isQuietAsked = true;
    onceQuiet(() => {
      this.#isQuietAsked = false;
      if (!this.#stop.signal.aborted) this.#options.cost.batch(() => this.#work(batchMs));
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
    let isDue = true;
    let isFirst = true;
    const beforeFrame = (): void => {
      if (this.#stop.signal.aborted || document.readyState !== 'loading') return;
      if (document.body && isDue && performance.now() >= nextAt) {
        isDue = false;
        this.#waiting.clear();
        const took = this.#options.cost.whole(this.#options.lookAtAll);
        nextAt = performance.now() + (isFirst ? 0 : took * loadingPauseTimes);
        isFirst = false;
      } else if (document.body && this.#waiting.size > 0) this.#options.cost.batch(() => { isDue = !this.#work(loadingBatchMs) || isDue; });
      requestAnimationFrame(beforeFrame);
    };
    requestAnimationFrame(beforeFrame);
    // What came last is not heard of yet, and is read with all.
    document.addEventListener('DOMContentLoaded', () => { this.#observer.takeRecords(); this.#waiting.clear(); this.#readAll(); }, { once: true, signal: this.#stop.signal });
  }
}

/** What came inside of something that came is read with it. */
function dropInner(waiting: Map<Element, Change>): void {
  const inner = [...waiting.keys()].filter((element) => { const parent = parentInTree(element); return parent !== null && waiting.get(parent) === 'new'; });
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

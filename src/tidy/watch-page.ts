import type { Cost } from './cost.ts';

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
export function watchPage(document: Document, { lookAtAll, lookAtLate, forget, cost }: WatchOptions): Watch {
  /** Whether each is new on the page; else it only changed. */
  const waiting = new Map<Element, boolean>();
  const looks = new WeakMap<Element, number>();
  const observed = new WeakSet<Node>();
  const stop = new AbortController();
  let address = addressOf(document);
  let isQuietAsked = false;
  let isWholeAsked = false;
  let mayReadAt = 0;

  const work = (): void => {
    const end = performance.now() + batchMs;
    for (const [element, isNew] of waiting) {
      if (performance.now() >= end) break;
      waiting.delete(element);
      if (element.isConnected && !lookAtLate(element, isNew)) readAllLater();
    }
    if (waiting.size > 0) workLater();
  };

  const workLater = (): void => {
    if (isQuietAsked) return;
    isQuietAsked = true;
    onceQuiet(() => { isQuietAsked = false; if (!stop.signal.aborted) cost.batch(work); });
  };

  const readAllLater = (): void => {
    if (isWholeAsked) return;
    isWholeAsked = true;
    setTimeout(() => onceQuiet(() => { isWholeAsked = false; if (!stop.signal.aborted) readAll(); }), Math.max(0, mayReadAt - performance.now()));
  };

  const readAll = (): void => {
    const took = cost.whole(lookAtAll);
    mayReadAt = performance.now() + Math.max(leastPauseMs, took * pauseTimes);
  };

  const collect = (records: readonly MutationRecord[]): void => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes' && target instanceof Element && !waiting.has(target) && mayLook(target)) waiting.set(target, false);
      for (const node of addedNodes) if (node instanceof Element) waiting.set(node, true);
    }
    dropInner(waiting);
    // Single-page sites exchange the story and keep the frame: what stood for an ask may now be a paragraph.
    if (address !== (address = addressOf(document))) { forget(); mayReadAt = 0; readAllLater(); }
    if (waiting.size > mostWaiting) { waiting.clear(); readAllLater(); }
  };

  const mayLook = (element: Element): boolean => {
    const count = (looks.get(element) ?? 0) + 1;
    looks.set(element, count);
    return count <= mostLooks || element === document.documentElement || element === document.body;
  };

  /** Reads what has come before each frame is drawn, until all is there. */
  const followLoading = (): void => {
    let nextAt = 0;
    const beforeFrame = (): void => {
      if (stop.signal.aborted || document.readyState !== 'loading') return;
      if (performance.now() >= nextAt && document.body) { const took = cost.whole(lookAtAll); nextAt = performance.now() + Math.max(loadingPauseMs, took * pauseTimes); }
      requestAnimationFrame(beforeFrame);
    };
    requestAnimationFrame(beforeFrame);
    document.addEventListener('DOMContentLoaded', () => { waiting.clear(); readAll(); }, { once: true, signal: stop.signal });
  };

  const observer = new MutationObserver((records) => {
    if (document.readyState === 'loading') return;
    // The page's own styles, which the frame would bring up to date in a moment: not our time.
    document.body?.checkVisibility?.();
    cost.batch(() => { collect(records); work(); });
  });
  return {
    start() {
      observer.observe(document, watched);
      if (document.readyState === 'loading') followLoading();
      // Late style sheets decide what floats and what is shown.
      else if (document.readyState !== 'complete') document.defaultView?.addEventListener('load', readAllLater, { once: true, signal: stop.signal });
    },
    observe(roots) {
      for (const root of roots.filter((one) => !observed.has(one))) {
        observed.add(root);
        observer.observe(root, watched);
      }
    },
    stop() {
      stop.abort();
      observer.disconnect();
      waiting.clear();
    },
  };
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

import { countOf, findsTooMuch, stableSelector } from './stable-selector.ts';
import { boxOf, fits, holdsAny, isAround, parentInTree } from './touch.ts';
import { drawPickBar, type PickWords } from './pick-bar.ts';

/** Answers the selector of what the reader picked, or null when nothing was. */
export async function pickElement(document: Document, words: PickWords): Promise<string | null> {
  return await new Promise((resolve) => {
    const stop = new AbortController();
    let chosen: Element | null = null;
    /** The way down that growing came up, for shrinking back. */
    let below: Element[] = [];
    /** Held still after a press, so that the pointer may go to the bar. */
    let isHeld = false;

    const end = (selector: string | null): void => {
      stop.abort();
      bar.remove();
      resolve(selector);
    };
    const choose = (element: Element | null): void => {
      chosen = element && isPickable(element) ? element : chosen;
      if (!chosen) return;
      const selector = stableSelector(chosen);
      bar.show({ box: boxOf(chosen), selector, count: countOf(chosen, selector), isTooMuch: findsTooMuch(chosen, selector) });
    };
    const turn = {
      grow: (): void => {
        const parent = chosen && parentInTree(chosen);
        if (!chosen || !parent || !isPickable(parent)) return;
        below.push(chosen);
        isHeld = true;
        choose(parent);
      },
      shrink: (): void => {
        const inner = below.pop() ?? chosen?.firstElementChild ?? null;
        if (!inner) return;
        isHeld = true;
        choose(inner);
      },
      hide: (): void => { if (chosen && !findsTooMuch(chosen, stableSelector(chosen))) end(stableSelector(chosen)); },
      cancel: (): void => end(null),
    };
    const bar = drawPickBar(document, words, turn);

    const keys: Record<string, () => void> = { ArrowUp: turn.grow, ArrowDown: turn.shrink, Enter: turn.hide, Escape: turn.cancel, ArrowLeft: () => beside(-1), ArrowRight: () => beside(1) };
    const beside = (step: -1 | 1): void => {
      const next = step === 1 ? chosen?.nextElementSibling : chosen?.previousElementSibling;
      if (next) { below = []; isHeld = true; choose(next); }
    };
    const at = ({ clientX, clientY }: PointerEvent | MouseEvent): Element | null => bar.without(() => deepest(document, clientX, clientY));
    const listen = <K extends keyof DocumentEventMap>(type: K, act: (event: DocumentEventMap[K]) => void): void => {
      document.defaultView?.addEventListener(type, (event) => { if (!bar.isIn(event)) act(event as DocumentEventMap[K]); }, { capture: true, signal: stop.signal, passive: false });
    };
    listen('pointermove', (event) => { if (!isHeld && event.pointerType !== 'touch') { below = []; choose(at(event)); } });
    listen('click', (event) => { swallow(event); below = []; isHeld = true; choose(at(event)); });
    // The page must not act on what is only being pointed at.
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'contextmenu', 'dblclick'] as const) listen(type, swallow);
    // A touch that is prevented becomes no click, and a finger that moves is to scroll.
    for (const type of ['touchstart', 'touchend'] as const) listen(type, (event) => event.stopImmediatePropagation());
    document.defaultView?.addEventListener('keydown', (event) => {
      const act = keys[event.key];
      if (!act || (event.key === 'Enter' && bar.isIn(event))) return;
      swallow(event);
      act();
    }, { capture: true, signal: stop.signal });
    for (const type of ['scroll', 'resize'] as const) document.defaultView?.addEventListener(type, () => choose(chosen), { capture: true, passive: true, signal: stop.signal });
    // A keyboard has no pointer: it begins with what is in the middle of the window.
    choose(bar.without(() => deepest(document, innerWidth / 2, innerHeight / 2)));
    bar.focus();
  });
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The element at this point, also inside open shadow roots. */
function deepest(document: Document, x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found || !isAround(found.shadowRoot, inner)) break;
    found = inner;
  }
  return found;
}

/** Not the page itself, nor what its story stands in: hiding it would leave nothing to read. */
function isPickable(element: Element): boolean {
  return !fits(element, 'html, body, main, [role="main"], [data-clean-copy-pick]') && !holdsAny(element, 'h1, main, [role="main"]');
}

import { nativeOf } from '../extract/page/native.ts';
import { applyChoices, shadowRoots } from './apply-choices.ts';
import { costs } from './cost.ts';
import { findClutter, findLateClutter, type Clutter, type Look } from './find-clutter.ts';
import { findShades, isInTheWay } from './floating.ts';
import { hiddenMark, type TidyChoices, type TidyState } from './hidden-thing.ts';
import { isBeingUsed } from './leave-alone.ts';
import { listHidden } from './list-hidden.ts';
import { freeScrolling, lockAgain } from './scroll-lock.ts';
import { fits, isAround, nearest } from './touch.ts';
import { watchPage, type Watch } from './watch-page.ts';

/** One page's tidying. Nothing runs until `start`, and nothing is left on the page after `stop`. */
export interface Tidying {
  /** Again with other choices: what they point at is hidden too. */
  start(choices: TidyChoices): TidyState;
  stop(): TidyState;
  state(): TidyState;
  /** Shows one thing again, and keeps it shown. */
  show(id: number): TidyState;
  hide(id: number): TidyState;
}

/** Boxes larger than this are read with the whole page, at the next quiet moment. */
const maxLateElements = 250;
/** Letters that come into something hidden from which on it may be another thing now: sites reuse their boxes. */
const otherThingLetters = 200;
const hidden = `[${hiddenMark}]`;

/** Hides clutter on this page. `tell` is called whenever what is hidden has changed by itself. */
export function tidyPage(document: Document, tell: () => void): Tidying {
  const native = nativeOf(document);
  const list = listHidden();
  const cost = costs();
  const changed = new Set<Element>();
  let choices: TidyChoices = { hide: [], keep: [] };
  let look: Pick<Look, 'isStoryPage' | 'story'> = { isStoryPage: false, story: null };
  let watch: Watch | null = null;
  let hasOverlay = false;

  const stays = (element: Element): boolean => choices.keep.some((selector) => nearest(element, selector) !== null);

  const hideAll = (clutter: readonly Clutter[]): void => {
    for (const thing of clutter) {
      if (stays(thing.element) || isBeingUsed(thing.element)) continue;
      const inTheWay = thing.isFloating && isInTheWay(thing.element);
      if (list.add(thing) && inTheWay) hasOverlay = true;
    }
    if (hasOverlay) clearTheWay();
  };

  /** What came with an overlay goes with it: its shade and its lock on the scrolling. */
  const clearTheWay = (): void => {
    for (const element of findShades(document)) list.add({ element, kind: 'shade', reason: 'The shade behind a dialog that was hidden.', excerpt: '', isFloating: true });
    freeScrolling(document);
  };

  const hideChosen = (root: Document | Element): void => {
    applyChoices(root, choices.hide, (element, selector) => { if (!stays(element)) list.add(ownChoice(element, selector)); });
  };

  const hideChosenIn = (element: Element): void => {
    const selector = choices.hide.find((one) => fits(element, one));
    if (selector !== undefined && !stays(element)) list.add(ownChoice(element, selector));
    else hideChosen(element);
  };

  const releaseKept = (): void => {
    for (const element of list.elements()) if (stays(element)) list.release(element);
  };

  const lookAtAll = (): void => {
    for (const element of changed) list.release(element);
    changed.clear();
    hideChosen(document);
    const found = findClutter(native, document);
    if (!found) return;
    look = found;
    hideAll(found.clutter);
    watch?.observe(shadowRoots(document));
  };

  const lookAtLate = (element: Element, isNew: boolean): boolean => {
    if (isNew) hideChosenIn(element);
    const around = nearest(element, hidden);
    if (around) return !isNew || around === element || !mayBeOther(around, element);
    if (!isShown(element)) return true;
    if (hasOverlay) clearTheWay();
    if (element === document.documentElement || element === document.body) return true;
    if (look.story?.isConnected && isAround(element, look.story)) return true;
    if (look.story && isAround(look.story, element)) return !isNew || (element.textContent ?? '').trim() === '';
    if (element.getElementsByTagName('*').length > maxLateElements) return !isNew;
    const clutter = findLateClutter(native, { element, isStoryPage: look.isStoryPage });
    if (clutter) hideAll(clutter);
    return clutter !== null || !isNew;
  };

  const mayBeOther = (around: Element, element: Element): boolean => {
    if ((element.textContent ?? '').length < otherThingLetters) return false;
    changed.add(around);
    return true;
  };

  const telling = <T>(work: () => T): T => {
    const before = list.count();
    const answer = work();
    if (list.count() !== before) tell();
    return answer;
  };

  const state = (): TidyState => ({ isTidy: watch !== null, isStoryPage: look.isStoryPage, things: list.things(), cost: cost.read() });

  return {
    start(given) {
      choices = given;
      if (watch) { releaseKept(); lookAtAll(); return state(); }
      watch = watchPage(document, {
        lookAtAll: () => telling(lookAtAll), lookAtLate: (element, isNew) => telling(() => lookAtLate(element, isNew)),
        forget: () => { for (const element of list.elements()) changed.add(element); }, cost,
      });
      cost.first(lookAtAll);
      watch.start();
      return state();
    },
    stop() {
      watch?.stop();
      watch = null;
      hasOverlay = false;
      changed.clear();
      list.clear();
      lockAgain(document);
      return state();
    },
    state,
    show(id) { list.show(id); return state(); },
    hide(id) { list.hide(id); return state(); },
  };
}

function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

function ownChoice(element: Element, selector: string): Clutter {
  return { element, kind: 'own-choice', reason: 'You chose to hide this here.', excerpt: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 160), isFloating: false, selector };
}

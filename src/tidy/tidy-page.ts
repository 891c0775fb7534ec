import { nativeOf, type Native } from '../extract/page/native.ts';
import { applyChoices, shadowRoots } from './apply-choices.ts';
import { costs, type Cost } from './cost.ts';
import { findClutter, findLateClutter, type Clutter, type Look } from './find-clutter.ts';
import { findShades, isInTheWay } from './floating.ts';
import { hiddenMark, type TidyChoices, type TidyState } from './hidden-thing.ts';
import { isBeingUsed } from './leave-alone.ts';
import { listHidden, type HiddenList } from './list-hidden.ts';
import { freeScrolling, lockAgain } from './scroll-lock.ts';
import { fits, isAround, isShown, nearest } from './touch.ts';
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
const excerptLength = 160;
const hidden = `[${hiddenMark}]`;

/** Hides clutter on this page. `tell` is called whenever what is hidden has changed by itself. */
export function tidyPage(document: Document, tell: () => void): Tidying {
  return new PageTidying(document, tell);
}

class PageTidying implements Tidying {
  #document: Document;
  #tell: () => void;
  #native: Native;
  #list: HiddenList = listHidden();
  #cost: Cost = costs();
  #choices: TidyChoices = { hide: [], keep: [] };
  #look: Pick<Look, 'isStoryPage' | 'story'> = { isStoryPage: false, story: null };
  #watch: Watch | null = null;
  /** Hidden things that the page has changed since: judged anew with the next look at the whole page. */
  #changed = new Set<Element>();
  #hasOverlay = false;

  constructor(document: Document, tell: () => void) {
    this.#document = document;
    this.#tell = tell;
    this.#native = nativeOf(document);
  }

  start(choices: TidyChoices): TidyState {
    this.#choices = choices;
    if (this.#watch) {
      for (const element of this.#list.elements()) if (this.#stays(element)) this.#list.release(element);
      this.#lookAtAll();
      return this.state();
    }
    this.#watch = watchPage(this.#document, {
      lookAtAll: () => this.#telling(() => this.#lookAtAll()),
      lookAtLate: (element, isNew) => this.#telling(() => this.#lookAtLate(element, isNew)),
      forget: () => { for (const element of this.#list.elements()) this.#changed.add(element); },
      cost: this.#cost,
    });
    this.#cost.first(() => this.#lookAtAll());
    this.#watch.start();
    return this.state();
  }

  stop(): TidyState {
    this.#watch?.stop();
    this.#watch = null;
    this.#hasOverlay = false;
    this.#changed.clear();
    this.#list.clear();
    lockAgain(this.#document);
    return this.state();
  }

  state(): TidyState {
    return { isTidy: this.#watch !== null, isStoryPage: this.#look.isStoryPage, things: this.#list.things(), cost: this.#cost.read() };
  }

  show(id: number): TidyState {
    this.#list.show(id);
    return this.state();
  }

  hide(id: number): TidyState {
    this.#list.hide(id);
    return this.state();
  }

  #telling<T>(work: () => T): T {
    const before = this.#list.count();
    const answer = work();
    if (this.#list.count() !== before) this.#tell();
    return answer;
  }

  #lookAtAll(): void {
    for (const element of this.#changed) this.#list.release(element);
    this.#changed.clear();
    this.#hideChosen(this.#document);
    const found = findClutter(this.#native, this.#document);
    if (!found) return;
    this.#look = found;
    this.#hideAll(found.clutter);
    this.#watch?.observe(shadowRoots(this.#document));
  }

  /** False when only a look at the whole page can tell. */
  #lookAtLate(element: Element, isNew: boolean): boolean {
    const { story, isStoryPage } = this.#look;
    if (isNew) this.#hideChosen(element);
    const around = nearest(element, hidden);
    if (around) return !isNew || around === element || !this.#mayBeOther(around, element);
    if (!isShown(element)) return true;
    if (this.#hasOverlay) this.#clearTheWay();
    if (element === this.#document.documentElement || element === this.#document.body) return true;
    if (story?.isConnected && isAround(element, story)) return true;
    if (story && isAround(story, element)) return !isNew || element.textContent.trim() === '';
    if (element.getElementsByTagName('*').length > maxLateElements) return !isNew;
    const clutter = findLateClutter(this.#native, { element, isStoryPage });
    if (clutter) this.#hideAll(clutter);
    return clutter !== null || !isNew;
  }

  #mayBeOther(around: Element, element: Element): boolean {
    if (element.textContent.length < otherThingLetters) return false;
    this.#changed.add(around);
    return true;
  }

  #hideChosen(root: Document | Element): void {
    const own = root instanceof Element ? this.#choices.hide.find((selector) => fits(root, selector)) : undefined;
    if (root instanceof Element && own !== undefined) this.#hideOwn(root, own);
    applyChoices(root, this.#choices.hide, (element, selector) => this.#hideOwn(element, selector));
  }

  #hideOwn(element: Element, selector: string): void {
    if (!this.#stays(element)) this.#list.add(ownChoice(element, selector));
  }

  #hideAll(clutter: readonly Clutter[]): void {
    for (const thing of clutter) {
      if (this.#stays(thing.element) || isBeingUsed(thing.element)) continue;
      const inTheWay = thing.isFloating && isInTheWay(thing.element);
      if (this.#list.add(thing) && inTheWay) this.#hasOverlay = true;
    }
    if (this.#hasOverlay) this.#clearTheWay();
  }

  /** What came with an overlay goes with it: its shade and its lock on the scrolling. */
  #clearTheWay(): void {
    for (const element of findShades(this.#document)) this.#list.add({ element, kind: 'shade', reason: 'The shade behind a dialog that was hidden.', excerpt: '', isFloating: true });
    freeScrolling(this.#document);
  }

  #stays(element: Element): boolean {
    return this.#choices.keep.some((selector) => nearest(element, selector) !== null);
  }
}

function ownChoice(element: Element, selector: string): Clutter {
  return { element, kind: 'own-choice', reason: 'You chose to hide this here.', excerpt: element.textContent.replace(/\s+/g, ' ').trim().slice(0, excerptLength), isFloating: false, selector };
}

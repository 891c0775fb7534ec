import { nativeOf, type Native } from '../extract/page/native.ts';
import { applyChoices, shadowRoots } from './apply-choices.ts';
import { ClearWay } from './clear-way.ts';
import { costs, type Cost } from './cost.ts';
import { findClutter, findLateClutter, type Clutter, type Look } from './find-clutter.ts';
import { floats, isInTheWay } from './floating.ts';
import { hiddenMark, type TidyBrief, type TidyOrder, type TidyState } from './hidden-thing.ts';
import { keepsPlace } from './keeps-place.ts';
import { holdsSecret, isBeingUsed } from './leave-alone.ts';
import { listHidden, type HiddenList } from './list-hidden.ts';
import { OpenedThings } from './opened-things.ts';
import { ReaderActs } from './reader-acts.ts';
import { isPath } from './stable-selector.ts';
import { countIn, fits, isAround, isShown, nearest, textIn } from './touch.ts';
import { watchPage, type Change, type Watch } from './watch-page.ts';

/** One page's tidying. Nothing runs until `start`, and nothing is left on the page after `stop`. */
export interface Tidying {
  /** Again with other choices: what they point at is hidden too. */
  start(order: TidyOrder): void;
  stop(): void;
  /** How the page stands. It costs a search of the page for each thing, so that only who shows the list asks. */
  state(): TidyState;
  /** How the page stands, at no cost; null while nothing runs. */
  brief(): TidyBrief | null;
  /** Shows one thing again, and keeps it shown. */
  show(id: number): void;
  hide(id: number): void;
}

/** Boxes larger than this are read with the whole page, at the next quiet moment. */
const maxLateElements = 250;
const excerptLength = 160;
const hidden = `[${hiddenMark}]`;
const nothing: ReadonlySet<Element> = new Set();
const nothingSeen: Omit<Look, 'clutter'> = { isStoryPage: false, story: null, heading: null };

/** Hides clutter on this page. `tell` is called whenever what is hidden has changed by itself. */
export function tidyPage(document: Document, tell: () => void): Tidying {
  return new PageTidying(document, tell);
}

class PageTidying implements Tidying {
  #document: Document;
  #tell: () => void;
  #native: Native;
  #list: HiddenList = listHidden();
  #way: ClearWay;
  #cost: Cost = costs();
  #order: TidyOrder = { hide: [], keep: [], mayBeStory: true };
  #look = nothingSeen;
  #watch: Watch | null = null;
  #acts: ReaderActs | null = null;
  /** Hidden things that the page has changed since: judged anew with the next look at the whole page. */
  #changed = new Set<Element>();
  /** What the reader opened. */
  #opened = new OpenedThings();
  /** The frame of the page changed under the reader's hand: what floats there now was opened. */
  #isAnswering = false;

  constructor(document: Document, tell: () => void) {
    this.#document = document;
    this.#tell = tell;
    this.#native = nativeOf(document);
    this.#way = new ClearWay(document, this.#list);
  }

  start(order: TidyOrder): void {
    this.#order = order;
    if (this.#watch) {
      for (const element of this.#list.elements()) this.#changed.add(element);
      this.#lookAtAll();
      return;
    }
    this.#acts = new ReaderActs(this.#document);
    this.#watch = watchPage(this.#document, {
      lookAtAll: () => this.#telling(() => this.#lookAtAll()),
      lookAtLate: (element, change) => this.#telling(() => this.#lookAtLate(element, change)),
      begin: () => this.#way.look(),
      forget: () => this.#forget(),
      replaced: (records) => this.#opened.inherit(records),
      cost: this.#cost,
    });
    this.#cost.first(() => this.#lookAtAll());
    this.#watch.start();
  }

  stop(): void {
    this.#watch?.stop();
    this.#acts?.stop();
    this.#watch = this.#acts = null;
    this.#changed.clear();
    this.#opened.clear();
    this.#list.clear(this.#document);
    this.#way.end();
  }

  state(): TidyState {
    return { isTidy: this.#watch !== null, isStoryPage: this.#look.isStoryPage, things: this.#list.things(), cost: this.#cost.read() };
  }

  brief(): TidyBrief | null {
    return this.#watch && { count: this.#list.count(), isStoryPage: this.#look.isStoryPage, mayBeStory: this.#order.mayBeStory };
  }

  show(id: number): void {
    this.#list.show(id);
  }

  hide(id: number): void {
    this.#list.hide(id);
  }

  #telling<T>(work: () => T): T {
    const before = this.#list.count();
    const answer = work();
    if (this.#list.count() !== before) this.#tell();
    return answer;
  }

  #forget(): void {
    for (const element of this.#list.elements()) this.#changed.add(element);
    this.#acts?.forget();
    this.#opened.clear();
    this.#isAnswering = false;
  }

  #lookAtAll(): void {
    const isAnswer = this.#isAnswering;
    this.#isAnswering = false;
    const before = new Set(this.#changed);
    for (const element of before) this.#list.release(element);
    this.#changed.clear();
    const found = findClutter(this.#native, this.#document, this.#order.mayBeStory);
    if (found) this.#look = found;
    this.#hideChosen(this.#document);
    if (!found) return;
    this.#hideAll(found.clutter, isAnswer, before);
    this.#watch?.observe(shadowRoots(this.#document));
  }

  /** False when only a look at the whole page can tell. */
  #lookAtLate(element: Element, change: Change): boolean {
    const isNew = change === 'new';
    if (isNew) this.#meet(element);
    if (change === 'mark') return this.#lookAtMark(element);
    const isOpened = this.#acts?.opened(element) === true;
    const around = nearest(element, hidden);
    if (around) return this.#lookInside(around, element, isOpened);
    this.#hideChosen(element, isNew);
    if (!isShown(element)) return true;
    if (this.#isFrame(element)) {
      this.#isAnswering ||= isOpened;
      return false;
    }
    if (isOpened) {
      this.#opened.add(element);
      return true;
    }
    return this.#judge(element, isNew);
  }

  /** The page's own frame: a class of it may show anything in it. */
  #isFrame(element: Element): boolean {
    const { story, heading } = this.#look;
    return fits(element, 'html, body') || [story, heading].some((one) => one?.isConnected && one !== element && isAround(element, one));
  }

  #judge(element: Element, isNew: boolean): boolean {
    const { story, isStoryPage } = this.#look;
    if (story && isAround(story, element)) return !isNew || textIn(element).trim() === '';
    // Filled with words or shown at last, it may be the story, before which nobody knew what an ask in it is.
    const mayTell = isNew || (this.#order.mayBeStory && !isStoryPage);
    if (countIn(element) > maxLateElements) return !mayTell;
    const clutter = findLateClutter(this.#native, { element, isStoryPage });
    if (clutter) this.#hideAll(clutter);
    // While a page comes in, nobody knows yet what stands in its story.
    return (clutter !== null && this.#document.readyState !== 'loading') || !mayTell;
  }

  /** Something new: a copy of a hidden thing carries its mark, and what happens in its shadow trees is to be heard. */
  #meet(element: Element): void {
    this.#list.unmarkStrangers(element);
    this.#watch?.observe(shadowRoots(element));
  }

  /** Sites take attributes away that are not theirs. */
  #lookAtMark(element: Element): boolean {
    if (fits(element, hidden)) this.#list.unmarkStrangers(element);
    else this.#list.insist(element);
    return true;
  }

  /** In a hidden box: another thing may have taken its place, or the page opened a dialog in it. */
  #lookInside(around: Element, element: Element, isOpened: boolean): boolean {
    if (fits(element, 'dialog:modal')) {
      if (isOpened) {
        this.#list.release(around);
        this.#opened.add(around);
      } else this.#list.insist(around);
      return true;
    }
    if (!this.#list.isOther(around)) return true;
    this.#changed.add(around);
    return false;
  }

  #hideChosen(root: Document | Element, isInside = true): void {
    const own = root instanceof Element ? this.#order.hide.find((selector) => fits(root, selector)) : undefined;
    if (root instanceof Element && own !== undefined) this.#hideOwn(root, own);
    if (isInside) applyChoices(root, this.#order.hide, (element, selector) => this.#hideOwn(element, selector));
  }

  /** A line of the reader's may find more than they meant: never the page itself, nor what the story or its heading is in; by its place alone no way to sign in. */
  #hideOwn(element: Element, selector: string): void {
    const { story, heading } = this.#look;
    if (fits(element, 'html, body, main') || this.#stays(element) || (isPath(selector) && holdsSecret(element))) return;
    if ((story?.isConnected && isAround(element, story)) || (heading?.isConnected && heading !== element && isAround(element, heading))) return;
    const inTheWay = floats(element) && isInTheWay(element);
    if (this.#list.add(ownChoice(element, selector)) && inTheWay) this.#way.overlayHidden(element);
  }

  #hideAll(clutter: readonly Clutter[], isAnswer = false, before: ReadonlySet<Element> = nothing): void {
    // All is asked of the page before the first thing is hidden, after which each question would have it laid out anew.
    const places = clutter.map(({ element }) => keepsPlace(element));
    for (const [index, thing] of clutter.entries()) {
      if (this.#isAskedFor(thing, isAnswer) && !this.#list.knows(thing.element) && !before.has(thing.element)) this.#opened.add(thing.element);
      if (this.#stays(thing.element) || isBeingUsed(thing.element) || this.#opened.has(thing.element)) continue;
      const inTheWay = thing.isFloating && isInTheWay(thing.element);
      if (this.#list.add(thing, places[index]) && inTheWay) this.#way.overlayHidden(thing.element);
    }
  }

  /** Whether the reader opened it, though more is new than that: the page's frame, its address, or a second has gone by. */
  #isAskedFor({ element, kind, isFloating }: Clutter, isAnswer: boolean): boolean {
    if (this.#acts?.askedFor(kind) === true) return true;
    return isFloating && (isAnswer || (this.#acts?.clicked() === true && isInTheWay(element)));
  }

  #stays(element: Element): boolean {
    return this.#order.keep.some((selector) => nearest(element, selector) !== null);
  }
}

function ownChoice(element: Element, selector: string): Clutter {
  return { element, kind: 'own-choice', reason: 'You chose to hide this here.', excerpt: textIn(element).replace(/\s+/g, ' ').trim().slice(0, excerptLength), isFloating: false, selector };
}

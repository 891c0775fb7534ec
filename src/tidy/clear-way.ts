import { findShades, isModal } from './floating.ts';
import { freePage, type FreedPage } from './free-page.ts';
import { hiddenMark } from './hidden-thing.ts';
import type { HiddenList } from './list-hidden.ts';
import { findAll, isShown, nearest } from './touch.ts';

/** Milliseconds in which an overlay's shade and its lock come, before it or after. */
const arrivalMs = 1000;

/**
 * What came with an overlay goes with it: its shade, and its lock on the page. Only near its arrival, and never while
 * another dialog is open: sites have one shade and one lock for all of theirs, and that dialog needs them.
 */
export class ClearWay {
  #document: Document;
  #list: HiddenList;
  #until = 0;
  #isWaiting = false;
  #overlays: Element[] = [];
  #shades: Element[] = [];
  #freed: FreedPage[] = [];
  #isLockedAgain = true;

  constructor(document: Document, list: HiddenList) {
    this.#document = document;
    this.#list = list;
  }

  overlayHidden(overlay: Element): void {
    this.#overlays.push(overlay);
    this.#until = performance.now() + arrivalMs;
    this.look();
  }

  /** To be called whenever the page has changed. */
  look(): void {
    if (this.#isLockedAgain && !this.#isWaiting && performance.now() >= this.#until) return;
    if (this.#hasOtherDialog()) {
      this.#isWaiting = true;
      this.#lockAgain();
      return;
    }
    if (this.#isWaiting) this.#until = performance.now() + arrivalMs;
    this.#isWaiting = false;
    if (performance.now() < this.#until) this.#clear();
  }

  /** Gives everything back, once the overlays are to be seen again. */
  end(): void {
    this.#lockAgain();
    const isBack = this.#overlays.splice(0).some((overlay) => overlay.isConnected && isShown(overlay));
    for (const freed of this.#freed.splice(0).reverse()) if (isBack) freed.giveBack();
    this.#until = 0;
    this.#isWaiting = false;
  }

  #lockAgain(): void {
    for (const freed of this.#freed) freed.lockAgain();
    for (const shade of this.#shades.splice(0)) this.#list.release(shade);
    this.#isLockedAgain = true;
  }

  #clear(): void {
    // First, since what is inert is not seen at a point of the window.
    const freed = freePage(this.#document);
    if (freed) this.#freed.push(freed);
    for (const element of findShades(this.#document)) {
      if (this.#list.add({ element, kind: 'shade', reason: 'The shade behind a dialog that was hidden.', excerpt: '', isFloating: true })) this.#shades.push(element);
    }
    this.#isLockedAgain = this.#shades.length + this.#freed.length === 0;
  }

  #hasOtherDialog(): boolean {
    return findAll(this.#document, 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]')
      .some((element) => isModal(element) && !nearest(element, `[${hiddenMark}]`) && isShown(element));
  }
}

import type { Clutter } from './find-clutter.ts';
import { hiddenMark, type HiddenThing } from './hidden-thing.ts';
import { shadowRoots } from './apply-choices.ts';
import { keepsPlace } from './keeps-place.ts';
import { freeModals, reopenModals } from './modal-dialogs.ts';
import { stableSelector } from './stable-selector.ts';
import { findAll, isMarked, mark, nearest, textIn, unmark } from './touch.ts';

/** What we have hidden on one page. */
export interface HiddenList {
  /**
   * Hides it. False when it was already, stands in something hidden, or the reader had it shown again. Whether it keeps its
   * place is for who hides many to ask of all of them before: once one is hidden, asking lays the page out anew.
   */
  add(clutter: Clutter, isPlaced?: boolean): boolean;
  show(id: number): void;
  hide(id: number): void;
  /** How many are hidden now. Costs nothing. */
  count(): number;
  things(): HiddenThing[];
  elements(): Element[];
  knows(element: Element): boolean;
  /** Shows it and forgets it, so that it is judged anew. */
  release(element: Element): void;
  /** Whether its text is another one than when it was hidden: sites reuse their boxes. */
  isOther(element: Element): boolean;
  /** The page opened a modal dialog in something hidden, or took its mark away: hides it again, a few times at most. */
  insist(element: Element): void;
  /** Takes marks away that are not ours: on a copy that the page made of something hidden. */
  unmarkStrangers(root: Element): void;
  /** Shows everything and forgets it. */
  clear(document: Document): void;
}

interface Entry {
  element: Element;
  /** Its selector is worked out only when somebody asks: it costs a search of the page. */
  thing: Omit<HiddenThing, 'selector'>;
  selector: string | null;
  /** Its text when it was hidden, without white space. */
  text: string;
  /** Modal dialogs in it that were open. */
  modals: HTMLDialogElement[];
  /** How often the page undid it. */
  undone: number;
}

/** Entries whose element left the page stay listed until there are so many: the reader may still ask what it was. */
const mostEntries = 300;
/** Letters more than there were, from which on a box may be another thing now. */
const moreLetters = 200;
/** Letters of another text from which on it is one: a paragraph. */
const otherLetters = 80;
/** Letters by which a text is known, when more comes behind it. */
const beginning = 60;
/** A page that undoes it more often means it: what it shows is shown. */
const mostUndone = 3;
const hidden = `[${hiddenMark}]`;

export function listHidden(): HiddenList {
  return new PageList();
}

class PageList implements HiddenList {
  #entries = new Map<Element, Entry>();
  #nextId = 1;

  add({ element, kind, reason, excerpt, selector }: Clutter, isPlaced?: boolean): boolean {
    if (nearest(element, hidden)) return false;
    const known = this.#entries.get(element);
    if (known) {
      if (!known.thing.isShown) this.insist(element);
      return false;
    }
    if (this.#entries.size >= mostEntries) this.#forgetGone();
    const entry: Entry = { element, thing: { id: this.#nextId++, kind, reason, excerpt, isShown: false }, selector: selector ?? null, text: textOf(element), modals: [], undone: 0 };
    this.#entries.set(element, entry);
    cover(entry, isPlaced);
    return true;
  }

  show(id: number): void {
    const entry = this.#byId(id);
    if (!entry) return;
    entry.thing.isShown = true;
    uncover(entry);
  }

  hide(id: number): void {
    const entry = this.#byId(id);
    if (!entry) return;
    entry.thing.isShown = false;
    cover(entry);
  }

  count(): number {
    let count = 0;
    for (const { thing, element } of this.#entries.values()) if (!thing.isShown && element.isConnected) count++;
    return count;
  }

  things(): HiddenThing[] {
    const here = [...this.#entries.values()].filter(({ element }) => element.isConnected);
    return here.map((entry) => ({ ...entry.thing, selector: entry.selector ??= stableSelector(entry.element) }));
  }

  elements(): Element[] {
    return [...this.#entries.values()].filter(({ thing }) => !thing.isShown).map(({ element }) => element);
  }

  knows(element: Element): boolean {
    return this.#entries.has(element);
  }

  release(element: Element): void {
    const entry = this.#entries.get(element);
    if (!entry || entry.thing.isShown) return;
    this.#entries.delete(element);
    uncover(entry);
  }

  isOther(element: Element): boolean {
    const entry = this.#entries.get(element);
    if (!entry) return false;
    const now = textOf(element);
    return now.length >= entry.text.length + moreLetters || (now.length >= otherLetters && !now.startsWith(entry.text.slice(0, beginning)));
  }

  insist(element: Element): void {
    const entry = this.#entries.get(element);
    if (!entry || entry.thing.isShown) return;
    if (++entry.undone > mostUndone) return this.show(entry.thing.id);
    cover(entry);
  }

  unmarkStrangers(root: Element): void {
    for (const element of [root, ...findAll(root, hidden)]) {
      const isOurs = this.#entries.get(element)?.thing.isShown === false;
      if (!isOurs && isMarked(element, hiddenMark)) unmark(element, hiddenMark);
    }
  }

  clear(document: Document): void {
    for (const entry of this.#entries.values()) uncover(entry);
    this.#entries.clear();
    for (const tree of [document, ...shadowRoots(document)]) for (const element of findAll(tree, hidden)) unmark(element, hiddenMark);
  }

  #byId(id: number): Entry | undefined {
    return [...this.#entries.values()].find(({ thing }) => thing.id === id);
  }

  /** What is forgotten must not stay hidden, should the page put it back. */
  #forgetGone(): void {
    for (const entry of this.#entries.values()) {
      if (entry.element.isConnected) continue;
      uncover(entry);
      this.#entries.delete(entry.element);
    }
  }
}

function cover(entry: Entry, isPlaced = keepsPlace(entry.element)): void {
  entry.modals.push(...freeModals(entry.element));
  mark(entry.element, hiddenMark, isPlaced ? 'place' : '');
}

function uncover(entry: Entry): void {
  if (isMarked(entry.element, hiddenMark)) unmark(entry.element, hiddenMark);
  reopenModals(entry.modals.splice(0));
}

function textOf(element: Element): string {
  return textIn(element).replace(/\s+/g, '');
}

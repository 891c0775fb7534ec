import type { Clutter } from './find-clutter.ts';
import { hiddenMark, type HiddenThing } from './hidden-thing.ts';
import { stableSelector } from './stable-selector.ts';
import { isMarked, mark, nearest, unmark } from './touch.ts';

/** What we have hidden on one page. */
export interface HiddenList {
  /** Hides it. False when it was already, stands in something hidden, or the reader had it shown again. */
  add(clutter: Clutter): boolean;
  show(id: number): void;
  hide(id: number): void;
  /** How many are hidden now. */
  count(): number;
  things(): HiddenThing[];
  elements(): Element[];
  /** Shows it and forgets it, so that it is judged anew. */
  release(element: Element): void;
  /** Shows everything and forgets it. */
  clear(): void;
}

interface Entry {
  element: Element;
  /** Its selector is worked out only when somebody asks: it costs a search of the page. */
  thing: Omit<HiddenThing, 'selector'>;
  selector: string | null;
}

/** Entries whose element left the page stay listed until there are so many: the reader may still ask what it was. */
const mostEntries = 300;

export function listHidden(): HiddenList {
  let entries: Entry[] = [];
  let nextId = 1;
  const byId = (id: number): Entry | undefined => entries.find((entry) => entry.thing.id === id);
  return {
    add({ element, kind, reason, excerpt, selector = null }) {
      if (nearest(element, `[${hiddenMark}]`) || entries.some((entry) => entry.element === element)) return false;
      if (entries.length >= mostEntries) entries = entries.filter((entry) => entry.element.isConnected);
      mark(element, hiddenMark);
      entries.push({ element, thing: { id: nextId++, kind, reason, excerpt, isShown: false }, selector });
      return true;
    },
    show(id) {
      const entry = byId(id);
      if (!entry) return;
      unmark(entry.element, hiddenMark);
      entry.thing.isShown = true;
    },
    hide(id) {
      const entry = byId(id);
      if (!entry) return;
      mark(entry.element, hiddenMark);
      entry.thing.isShown = false;
    },
    count: () => entries.filter((entry) => !entry.thing.isShown && entry.element.isConnected).length,
    things: () => entries.filter((entry) => entry.element.isConnected).map(({ element, thing, selector }) => ({ ...thing, selector: selector ?? stableSelector(element) })),
    elements: () => entries.filter((entry) => !entry.thing.isShown).map((entry) => entry.element),
    release(element) {
      if (!entries.some((entry) => entry.element === element && !entry.thing.isShown)) return;
      unmark(element, hiddenMark);
      entries = entries.filter((entry) => entry.element !== element);
    },
    clear() {
      for (const { element } of entries) if (isMarked(element, hiddenMark)) unmark(element, hiddenMark);
      entries = [];
    },
  };
}

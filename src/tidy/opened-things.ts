import { isAround, parentOf } from './touch.ts';

/** Things that are looked for inside of others: the newest. */
const mostKept = 200;

/** What the reader opened on the page. It stays, with all that stands in it and what it stands in. */
export class OpenedThings {
  #all = new WeakSet<Element>();
  #newest = new Set<Element>();

  add(element: Element): void {
    this.#all.add(element);
    this.#newest.add(element);
    if (this.#newest.size <= mostKept) return;
    for (const one of this.#newest) if (!one.isConnected || this.#newest.size > mostKept) this.#newest.delete(one);
  }

  has(element: Element): boolean {
    for (let at: Element | null = element; at; at = parentOf(at)) if (this.#all.has(at)) return true;
    return [...this.#newest].some((one) => isAround(element, one));
  }

  /** What stands where something opened stood is that thing, drawn anew. */
  inherit(records: readonly MutationRecord[]): void {
    const places = new Set<Node>();
    for (const { target, removedNodes } of records) for (const node of removedNodes) if (node instanceof Element && this.#all.has(node)) places.add(target);
    if (places.size === 0) return;
    for (const { target, addedNodes } of records) if (places.has(target)) for (const node of addedNodes) if (node instanceof Element) this.add(node);
  }

  clear(): void {
    this.#all = new WeakSet();
    this.#newest.clear();
  }
}

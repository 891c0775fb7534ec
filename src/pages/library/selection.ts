/** Which articles are chosen. The order of the list is given with each question: it changes while the choice stays. */
export class Selection {
  readonly #ids = new Set<string>();
  /** Where a range begins: the row that was last chosen or let go by itself. */
  #anchor: string | null = null;

  get size(): number {
    return this.#ids.size;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The chosen ones in the order given. */
  in(order: readonly string[]): string[] {
    return order.filter((id) => this.#ids.has(id));
  }

  set(id: string, isChosen: boolean): void {
    this.#anchor = id;
    if (isChosen) this.#ids.add(id);
    else this.#ids.delete(id);
  }

  /** All between the last one that was chosen or let go and this one become as it is. Without one, only this one. */
  extendTo(id: string, order: readonly string[]): void {
    const from = this.#anchor === null ? -1 : order.indexOf(this.#anchor);
    const to = order.indexOf(id);
    if (from < 0 || this.#anchor === null) return this.set(id, true);
    const isChosen = this.#ids.has(this.#anchor);
    for (const one of order.slice(Math.min(from, to), Math.max(from, to) + 1)) {
      if (isChosen) this.#ids.add(one);
      else this.#ids.delete(one);
    }
  }

  all(order: readonly string[]): void {
    for (const id of order) this.#ids.add(id);
  }

  clear(): void {
    this.#ids.clear();
    this.#anchor = null;
  }

  /** Lets go what is not there any more. */
  keep(isThere: (id: string) => boolean): void {
    for (const id of this.#ids) if (!isThere(id)) this.#ids.delete(id);
  }
}

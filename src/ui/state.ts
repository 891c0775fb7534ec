export interface State<T> {
  get: () => T;
  /** Does nothing when the value is the same. */
  set: (next: T) => void;
  /** Calls back at once and at every change, until the signal aborts. */
  watch: (listener: (value: T) => void, signal?: AbortSignal) => void;
}

/** One value that others can watch. */
export function state<T>(initial: T): State<T> {
  let value = initial;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener(value);
    },
    watch(listener, signal) {
      if (signal?.aborted) return;
      listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener), { once: true });
      listener(value);
    },
  };
}

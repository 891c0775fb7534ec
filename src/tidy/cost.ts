import type { TidyState } from './hidden-thing.ts';

/** Batches kept for the 95th percentile: the newest of a long day on one page. */
const mostBatches = 500;

/** Counts the milliseconds that we take of a page's main thread. */
export interface Cost {
  first(work: () => void): void;
  /** A later look at the whole page. */
  whole(work: () => void): number;
  /** Time of one turn of work on mutations. Answers what it took. */
  batch(work: () => void): number;
  read(): TidyState['cost'];
}

export function costs(): Cost {
  let firstMs = 0;
  let batches = 0;
  let wholeLooks = 0;
  let wholeMs = 0;
  let slowestWholeMs = 0;
  let batchMs = 0;
  const kept: number[] = [];
  const time = (work: () => void): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  return {
    first: (work) => { firstMs = time(work); },
    whole: (work) => {
      const ms = time(work);
      wholeLooks++;
      wholeMs += ms;
      slowestWholeMs = Math.max(slowestWholeMs, ms);
      return ms;
    },
    batch: (work) => {
      const ms = time(work);
      kept[batches++ % mostBatches] = ms;
      batchMs += ms;
      return ms;
    },
    read: () => {
      const sorted = kept.toSorted((a, b) => a - b);
      return { firstMs, wholeLooks, wholeMs, slowestWholeMs, batches, batchMs, slowestBatchMs: sorted.at(-1) ?? 0, p95BatchMs: sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? 0 };
    },
  };
}

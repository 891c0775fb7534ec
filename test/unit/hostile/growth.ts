/** Doubling the input may at most do this to the time: 2 is linear, 4 is quadratic; the rest is the clock's. */
const mostGrowth = 2.6;

/** Milliseconds below which a time is noise, of the clock, the compiler and the collector, and grows by nothing: what is quadratic takes a hundred times as long at these sizes. */
const noiseMs = 20;

/** The collector disturbs single measurements: a growth is believed that shows every time. */
const rounds = 8;

/** By how much the time of `work` grows when its input doubles, at best; 0 when it is too quick to be measured. */
export function growthOf<T>(make: (size: number) => T, work: (input: T) => unknown, size: number): number {
  const [small, large] = [make(size), make(2 * size)];
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && best > mostGrowth; round++) {
    const [before, after] = [timeOf(() => work(small)), timeOf(() => work(large))];
    best = Math.min(best, after < noiseMs ? 0 : after / Math.max(before, noiseMs / 2));
  }
  return best;
}

export function isLinear<T>(make: (size: number) => T, work: (input: T) => unknown, size: number): boolean {
  return growthOf(make, work, size) <= mostGrowth;
}

/** Of the processor: a clock counts what other jobs take of a crowded machine. */
export function timeOf(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  return process.cpuUsage(started).user / 1_000;
}

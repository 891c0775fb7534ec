import { availableParallelism, loadavg } from 'node:os';

/** How many programs wait for each processor, 1 or more: a clock on the wall counts their time too. */
export function slowness(): number {
  return Math.max(1, ((loadavg()[0] ?? 0) + 1) / availableParallelism());
}

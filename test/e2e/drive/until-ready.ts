import type { View } from './browser.ts';

/** Generous: a loaded machine, a cold browser. Tests about speed give their own. */
const patienceMs = 10_000;

/** The name of the view as soon as the page says it has drawn one. */
export async function untilReady(view: Pick<View, 'eval'>, withinMs = patienceMs): Promise<string> {
  const name = await view.eval(async (limit) => {
    const end = performance.now() + limit;
    const said = () => document.querySelector<HTMLElement>('body[data-ready]')?.dataset.ready ?? null;
    while (said() === null && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
    return said();
  }, withinMs);
  if (name === null) throw new Error(`The page did not say data-ready within ${withinMs} ms`);
  return name;
}

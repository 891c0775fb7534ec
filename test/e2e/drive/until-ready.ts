import type { View } from './browser.ts';

/** Generous: a loaded machine, a cold browser. Tests about speed give their own. */
const patienceMs = 10_000;

/** A tab that has just been opened shows an empty document first, which goes when its page arrives. */
const isGone = /context was destroyed|navigat|no such frame|discarded|AbortError/i;

/** The name of the view as soon as the page says it has drawn one. */
export async function untilReady(view: Pick<View, 'eval'>, withinMs = patienceMs): Promise<string> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    const name = await view.eval(waitForReady, end - Date.now()).catch((error: unknown) => {
      if (!isGone.test(String(error))) throw error;
      return null;
    });
    if (name !== null) return name;
  }
  throw new Error(`The page did not say data-ready within ${withinMs} ms`);
}

async function waitForReady(limitMs: number): Promise<string | null> {
  const end = performance.now() + limitMs;
  const said = (): string | null => document.querySelector<HTMLElement>('body[data-ready]')?.dataset.ready ?? null;
  while (said() === null && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  return said();
}

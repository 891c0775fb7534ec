import type { Browser as Puppet, Target } from 'puppeteer-core';

/** Starting a worker takes 0.1 to 1 s here; ten seconds is a machine in trouble. */
const raiseWaitMs = 10_000;
const betweenMs = 200;
/** What a running worker answers in; one that is stopping never answers. */
const answerMs = 2_000;

interface Where {
  puppet: Puppet;
  /** The service worker's script. */
  address: string;
  /** Starts it where it does not run; the tab in front is the same after. */
  wake: () => Promise<void>;
}

/**
 * Raises the event of a command, or of the context menu (`menu`), in the
 * service worker, for the tab in front. Each try has a session of its own:
 * Puppeteer's is of the worker that it met first, and a worker goes by itself
 * whenever it likes, stays on the list of targets for a while, and comes back
 * as the same target. Throws what the last try threw.
 */
export async function raiseInWorker(where: Where, command: string): Promise<void> {
  const last = performance.now() + raiseWaitMs;
  for (;;) {
    try {
      return await raiseOnce(where, command);
    } catch (error) {
      if (performance.now() > last) throw error;
      await new Promise((resolve) => { setTimeout(resolve, betweenMs); });
    }
  }
}

async function raiseOnce({ puppet, address, wake }: Where, command: string): Promise<void> {
  const target = find(puppet, address);
  if (target === undefined) await wake();
  const session = await (target ?? await puppet.waitForTarget((candidate) => candidate.url() === address, { timeout: answerMs })).createCDPSession();
  try {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression: `(${raise.toString()})(${JSON.stringify(command)})`, awaitPromise: true, returnByValue: true }, { timeout: answerMs });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    if (result.value !== 'raised') throw new Error('The worker did not hear the command');
  } finally {
    await session.detach().catch(() => undefined); // gone with its worker
  }
}

function find(puppet: Puppet, address: string): Target | undefined {
  return puppet.targets().find((target) => target.url() === address);
}

/** Runs in the worker. */
async function raise(command: string): Promise<string> {
  const { chrome } = globalThis as unknown as Raisable;
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (command === 'menu') chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-article', editable: false, pageUrl: tab?.url }, tab);
  else chrome.commands.onCommand.dispatch(command, tab);
  return 'raised';
}

interface Raisable {
  chrome: {
    tabs: { query(which: object): Promise<{ url?: string }[]> };
    contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
    commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
  };
}

import type { CDPSession } from 'puppeteer-core';

/** A call that finds no worker, and the polyfill in a worker whose `chrome.runtime` is gone already. */
const ofTheKilled = ['Uncaught (in promise) Error: No SW', 'background.js: Uncaught Error: This script should only be loaded in a browser extension.'];

/** Whether it is what Chromium reports of a background that was killed in the middle of a call or of its start. */
export function isOfTheKilled(complaint: string): boolean {
  return ofTheKilled.some((end) => complaint.endsWith(end));
}

/** Calls back with whatever this page's console says as an error, an exception or a refusal. */
export async function listenForErrors(session: CDPSession, hear: (complaint: string) => void): Promise<void> {
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') hear(`${entry.url ?? entry.source}: ${entry.text}`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => hear(exceptionDetails.exception?.description ?? exceptionDetails.text));
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') hear(args.map((arg) => String(arg.value ?? arg.description)).join(' '));
  });
  await Promise.all([session.send('Log.enable'), session.send('Runtime.enable')]);
}

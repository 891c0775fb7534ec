import browser from 'webextension-polyfill';

/** Milliseconds between two calls: browsers stop a background that has heard nothing for 30 seconds. */
const everyMs = 20_000;

/**
 * Wakes the background now and keeps it awake as long as this page lives. A message to a background that still has to start
 * dies with the page that sent it: of four saves with the popup closed in the same moment Chromium lost all four.
 * For popups, which close any time; a tab's page would keep it in memory for hours.
 */
export function keepBackgroundAwake(): void {
  // Nobody answers it: that it arrives is all that it is for.
  const call = (): void => { browser.runtime.sendMessage({ name: 'wake' }).catch(() => undefined); };
  call();
  setInterval(call, everyMs);
}

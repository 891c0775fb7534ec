import browser, { type Tabs } from 'webextension-polyfill';

export interface Shortcut {
  /** The command's name in the manifest. */
  name: string;
  description: string;
  /** As the browser writes it, such as `Alt+R`; empty when the browser refused it or the reader took it away. */
  keys: string;
}

export function aboutExtension(): { version: string; browser: 'firefox' | 'chrome' } {
  return { version: browser.runtime.getManifest().version, browser: browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chrome' };
}

/** Whether this page fills a tab, or the window of a phone or tablet, where an action opens no popup but a page. */
export async function isWholePage(): Promise<boolean> {
  return navigator.userAgent.includes('Android') || (await browser.tabs.getCurrent().catch(() => undefined)) !== undefined;
}

/** The commands as the browser accepted them: it refuses some keys without a word. None where there is no keyboard (Firefox for Android). */
export async function shortcuts(): Promise<Shortcut[]> {
  if (!('commands' in browser)) return [];
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, keys: shortcut, description: description || browser.runtime.getManifest().action?.default_title || name }));
}

/** Calls back with the name of a command and the tab at which its keys were pressed. Never, where there is no keyboard. */
export function onCommand(tell: (name: string, tab?: Tabs.Tab) => void): void {
  if ('commands' in browser) browser.commands.onCommand.addListener(tell);
}

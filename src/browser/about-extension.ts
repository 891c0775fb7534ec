import browser from 'webextension-polyfill';

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

/** The commands as the browser accepted them: it refuses some keys without a word. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, keys: shortcut, description: description || browser.runtime.getManifest().action?.default_title || name }));
}

import browser, { type Menus, type Tabs } from 'webextension-polyfill';

/** The page has one menu, wherever on it the pointer stands. */
const contexts = ['page', 'frame', 'link', 'image', 'video', 'audio', 'selection'] as const;

/**
 * Puts one item into the page's context menu and tells when it was chosen. To be called at every start: the browser keeps
 * items of a worker that slept, and says so when one is made again, which is what we want to hear nothing of. Firefox for
 * Android has no such menu.
 */
export function addMenuItem({ id, title }: { id: string; title: string }, onChoice: (tab: Tabs.Tab) => void): void {
  if (!('contextMenus' in browser)) return;
  browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
    if (info.menuItemId === id && tab) onChoice(tab);
  });
  browser.contextMenus.create({ id, title, contexts: [...contexts] }, // Reading the error is how the browser is told that we know.
    () => Boolean(browser.runtime.lastError));
}

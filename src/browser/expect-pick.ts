import browser from 'webextension-polyfill';
import { siteOf } from '../settings/index.ts';
import { namedLock } from './lock.ts';

/** Only our own pages reach the session's storage, and it ends with the browser. */
const keyOf = (tabId: number): string => `picking-${tabId}`;

/** Notes that the reader is about to pick a thing on this tab's page: what is picked is heard once, and of its site. */
export async function expectPick(tabId: number): Promise<void> {
  const { url = '' } = await browser.tabs.get(tabId);
  if (!URL.canParse(url)) throw new Error('the tab does not say where it is');
  await browser.storage.session.set({ [keyOf(tabId)]: siteOf(new URL(url).hostname) });
}

/** Whether a pick on this site was expected in the tab. Once: the next needs another press of the reader's. */
export async function takeExpectedPick(tabId: number, site: string): Promise<boolean> {
  return await namedLock(keyOf(tabId))(async () => {
    if ((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] !== site) return false;
    await browser.storage.session.remove(keyOf(tabId));
    return true;
  });
}

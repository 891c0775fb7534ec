import browser from 'webextension-polyfill';
import { choicesFor, isPlainChoice, mergeChoices, readSiteChoices, siteChoicesKey, writeSiteChoices, type SiteChoice } from '../settings/index.ts';
import { namedLock } from './lock.ts';
import { storageStore } from './storage-store.ts';

/** What the reader chose for sites. Empty when it cannot be read. */
export async function siteChoices(): Promise<SiteChoice[]> {
  return await readSiteChoices(storageStore()).catch(() => []);
}

/** What holds for a page of this host: selectors that are always hidden there, and those that never are. */
export async function choicesOf(host: string): Promise<{ hide: string[]; keep: string[] }> {
  return choicesFor(host, await siteChoices());
}

/** Adds to them, but none that its line would not give back. Rejects when the storage refuses. */
export async function addSiteChoices(added: readonly SiteChoice[]): Promise<void> {
  const plain = added.filter(isPlainChoice);
  if (plain.length === 0) return;
  await namedLock(siteChoicesKey)(async () => { await writeSiteChoices(storageStore(), mergeChoices(await readSiteChoices(storageStore()), plain)); });
}

/** Takes one of them away. Rejects when the storage refuses. */
export async function removeSiteChoice({ site, selector }: Pick<SiteChoice, 'site' | 'selector'>): Promise<void> {
  await namedLock(siteChoicesKey)(async () => {
    const left = (await readSiteChoices(storageStore())).filter((choice) => choice.selector !== selector || !(site === choice.site || site.endsWith(`.${choice.site}`)));
    await writeSiteChoices(storageStore(), left);
  });
}

/** Puts these in the place of all. Rejects when the storage refuses. */
export async function replaceSiteChoices(choices: readonly SiteChoice[]): Promise<void> {
  await namedLock(siteChoicesKey)(() => writeSiteChoices(storageStore(), choices));
}

/** Calls back when they were changed, on whatever page. Answers how to stop. */
export function onSiteChoicesChange(tell: () => void): () => void {
  const listen = (changes: Record<string, unknown>): void => { if (siteChoicesKey in changes) tell(); };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

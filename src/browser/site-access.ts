import browser from 'webextension-polyfill';
import { isPublicSuffix } from '../settings/index.ts';
import { namedLock } from './lock.ts';

/** Two registrations for all tidied sites: for their pages, and a few lines for frames, which may stand in any page. */
const scriptIds = ['tidy-always', 'tidy-frame'];
const isAddress = /^[\d.]+$|^\[/;

/**
 * The sites for which the reader pressed "Always tidy". A permission alone does not say so: pictures ask for theirs, and Firefox
 * gives one by its own "Always allow on this site". But one in our own form does, because a popup may be gone before the
 * question is answered.
 */
const listKey = 'tidied-sites';
const siteForm = /^\*:\/\/(?:\*\.)?([^/*]+)\/\*$/;

/** Asks for this site alone. Must be called in the click, before anything is awaited: browsers ask only then. */
export async function requestSite(site: string): Promise<boolean> {
  const isGiven = await browser.permissions.request({ origins: [originOf(site)] });
  if (isGiven) await changeList((sites) => sites.add(site));
  return isGiven;
}

/** The tidied site that this one is or stands below, or null. */
export async function tidiedSiteOf(site: string): Promise<string | null> {
  return (await tidiedSites()).find((one) => site === one || site.endsWith(`.${one}`)) ?? null;
}

/** Gives the permission back, and with it the tidying. */
export async function releaseSite(site: string): Promise<void> {
  await changeList((sites) => sites.delete(site));
  // The first version asked for all names that a shared one ends.
  const asked = isPublicSuffix(site) && site.includes('.') ? [originOf(site), `*://*.${site}/*`] : [originOf(site)];
  // Where only access to all sites was given there is nothing to give back for one.
  await browser.permissions.remove({ origins: asked }).catch(() => false);
}

/** The sites that are always tidied. */
export async function tidiedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const sites = new Set(origins.flatMap((origin) => {
    const site = siteForm.exec(origin)?.[1];
    return site !== undefined && originOf(site) === origin ? [site] : [];
  }));
  for (const site of await listedSites()) if (await browser.permissions.contains({ origins: [originOf(site)] })) sites.add(site);
  return [...sites].sort();
}

/** Calls back when a site was added or taken away, also in the browser's own settings. */
export function onSiteAccessChange(tell: () => void): void {
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  browser.storage.local.onChanged.addListener((changes: Record<string, unknown>) => { if (listKey in changes) tell(); });
}

/** Registers the scripts that tidy from a page's start for exactly the tidied sites. A grant and the list both ask for it, at once. */
export async function followSiteAccess(): Promise<void> {
  await namedLock(scriptIds[0]!)(async () => {
    const sites = await tidiedSites();
    const matches = sites.map(originOf);
    // Access that comes back another day, with that of all sites, is no order to tidy.
    if ((await listedSites()).some((site) => !sites.includes(site))) await changeList((listed) => { for (const site of listed) if (!sites.includes(site)) listed.delete(site); });
    const registered = (await browser.scripting.getRegisteredContentScripts({ ids: scriptIds })).map(({ id }) => id);
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered });
    if (matches.length === 0) return;
    const common = { matches, runAt: 'document_start' as const };
    await browser.scripting.registerContentScripts([
      { ...common, id: scriptIds[0]!, js: ['page.js', 'tidy.js', 'tidy-always.js'], css: ['tidy.css'] },
      { ...common, id: scriptIds[1]!, js: ['tidy-frame.js'], allFrames: true },
    ]);
  });
}

async function listedSites(): Promise<string[]> {
  const stored = (await browser.storage.local.get(listKey))[listKey] as { sites?: unknown } | undefined;
  return Array.isArray(stored?.sites) ? stored.sites.filter((site): site is string => typeof site === 'string' && /^[^\s/*]+$/.test(site)) : [];
}

async function changeList(change: (sites: Set<string>) => void): Promise<void> {
  await namedLock(listKey)(async () => {
    const sites = new Set(await listedSites());
    change(sites);
    await browser.storage.local.set({ [listKey]: { version: 1, sites: [...sites].sort() } });
  });
}

/** With the sites below it, as far as they are its own. */
function originOf(site: string): string {
  return isAddress.test(site) || isPublicSuffix(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

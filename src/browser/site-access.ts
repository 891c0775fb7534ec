import browser from 'webextension-polyfill';

/** One registration for all sites: its matches are exactly the permissions that the reader gave. */
const scriptId = 'tidy-always';
const isAddress = /^[\d.]+$|^\[|^localhost$/;

/** Asks for this site alone. Must be called in the click, before anything is awaited: browsers ask only then. */
export function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originOf(site)] });
}

/** Gives the permission back, and with it the tidying. */
export async function releaseSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [originOf(site)] });
}

/** The sites that are always tidied. */
export async function tidiedSites(): Promise<string[]> {
  return (await grantedOrigins()).map((origin) => /^[^:]*:\/\/(?:\*\.)?([^/]+)\//.exec(origin)?.[1] ?? origin).sort();
}

/** Calls back when a site was added or taken away, also in the browser's own settings. */
export function onSiteAccessChange(tell: () => void): void {
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
}

/** Registers the script that tidies from a page's start for exactly the sites we have access to. */
export async function followSiteAccess(): Promise<void> {
  const matches = await grantedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = { id: scriptId, matches, js: ['tidy.js', 'tidy-always.js'], css: ['tidy.css'], runAt: 'document_start' as const, allFrames: true };
  await (registered.length > 0 ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** With the sites below it, as far as it has any. */
function originOf(site: string): string {
  return isAddress.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

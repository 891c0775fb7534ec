import browser from 'webextension-polyfill';

/** What only Chromium has for this area, whatever the types say. */
interface Guarded {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * Leaves the storage to our own pages. By default our scripts in pages may read and write all of it, and with them a page
 * that broke out of the browser's wall between it and them. Firefox knows no such level for this area.
 */
export async function guardStorage(): Promise<void> {
  const area = browser.storage.local as Guarded;
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

import browser from 'webextension-polyfill';

/**
 * Calls back after the library changed, in whatever page it was done. Answers how to stop.
 * Every change of the library changes `meta`; nothing else needs to be heard.
 */
export function onLibraryChange(tell: () => void): () => void {
  const listen = (changes: Record<string, unknown>): void => {
    if ('meta' in changes) tell();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

import browser from 'webextension-polyfill';

const welcomedKey = 'welcomed';

/** Shows the saved article or draft in a tab of its own, beside the one the reader is at; at this place of the story when one is given. */
export async function openReader(id: string, place: string | null = null): Promise<void> {
  await openBeside(`reader.html?id=${encodeURIComponent(id)}${place === null ? '' : `#at=${place}`}`);
}

export async function openLibraryPage(): Promise<void> {
  await openBeside('library.html');
}

/** Shows the first-run page, once in the life of a profile: what is loaded again for development is not new. */
export async function openWelcome(): Promise<void> {
  const { [welcomedKey]: isKnown } = await browser.storage.local.get(welcomedKey);
  if (isKnown === true) return;
  await browser.storage.local.set({ [welcomedKey]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** A page of the web. Only http and https: an article's link may say anything. */
export async function openOnTheWeb(address: string): Promise<void> {
  if (/^https?:\/\//i.test(address)) await browser.tabs.create({ url: address });
}

async function openBeside(page: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = browser.runtime.getURL(page);
  await browser.tabs.create(tab ? { url, index: tab.index + 1 } : { url });
}

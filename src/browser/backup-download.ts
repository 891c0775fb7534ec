import browser, { type Downloads } from 'webextension-polyfill';

/** In the downloads folder. */
const folderName = 'Clean Copy';

const wanted = { permissions: ['downloads' as const] };

/** Chromium's background can make no address for a blob; a page of ours has to be open there. */
export function canDownload(): boolean {
  return typeof URL.createObjectURL === 'function';
}

export async function mayDownload(): Promise<boolean> {
  return await browser.permissions.contains(wanted);
}

/** Asks the reader. Must be called in the click, before anything is awaited. */
export function requestDownloads(): Promise<boolean> {
  return browser.permissions.request(wanted);
}

export async function releaseDownloads(): Promise<void> {
  await browser.permissions.remove(wanted).catch(() => undefined);
}

/** The name it has in the downloads folder, once it is written whole. A file of that name is replaced. */
export async function downloadFile(file: Blob, name: string): Promise<string> {
  const filename = `${folderName}/${name}`;
  const url = URL.createObjectURL(file);
  try {
    const id = await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
    await untilDone(id);
    return filename;
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function untilDone(id: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const settle = (state: string | undefined, error: string | undefined): void => {
      if (state !== 'complete' && state !== 'interrupted') return;
      browser.downloads.onChanged.removeListener(listen);
      if (state === 'complete') resolve();
      else reject(new Error(error ?? 'interrupted'));
    };
    const listen = (delta: Downloads.OnChangedDownloadDeltaType): void => {
      if (delta.id === id) settle(delta.state?.current, delta.error?.current);
    };
    browser.downloads.onChanged.addListener(listen);
    // A small one may be done before anybody listens.
    void browser.downloads.search({ id }).then(([item]) => settle(item?.state, item?.error), reject);
  });
}

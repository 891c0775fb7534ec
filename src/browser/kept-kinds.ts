import browser from 'webextension-polyfill';
import { keptKindsKey, readKeptKinds, writeKeptKinds, type KeptKind } from '../settings/index.ts';
import { namedLock } from './lock.ts';
import { storageStore } from './storage-store.ts';

/** What the reader chose never to have removed. Empty when it cannot be read. */
export async function keptKinds(): Promise<KeptKind[]> {
  return await readKeptKinds(storageStore()).catch(() => []);
}

/** Adds the decision, or takes it back. Rejects when the storage refuses. */
export async function turnKeptKind(one: KeptKind, isKept: boolean): Promise<void> {
  await namedLock(keptKindsKey)(async () => {
    const others = (await readKeptKinds(storageStore())).filter(({ site, kind }) => kind !== one.kind || !(site === one.site || one.site.endsWith(`.${site}`)));
    await writeKeptKinds(storageStore(), isKept ? [...others, one] : others);
  });
}

/** Calls back when they were changed, on whatever page. Answers how to stop. */
export function onKeptKindsChange(tell: () => void): () => void {
  const listen = (changes: Record<string, unknown>): void => { if (keptKindsKey in changes) tell(); };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

import { recordStore } from './record-store.ts';

/** What Chromium's folders can do besides; Firefox has no folders to pick. */
interface PickedFolder extends FileSystemDirectoryHandle {
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface WithPicker {
  showDirectoryPicker(options: { id: string; mode: 'readwrite'; startIn: 'documents' }): Promise<PickedFolder>;
}

const handles = recordStore('backup');
const folderKey = 'folder';

export function canPickFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** The folder that the reader chose, or null when they chose none. Must be called in the click. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await (globalThis as unknown as WithPicker).showDirectoryPicker({ id: 'backup', mode: 'readwrite', startIn: 'documents' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Handles are no JSON: only IndexedDB keeps them. */
export async function keepFolder(folder: FileSystemDirectoryHandle | null): Promise<void> {
  await (folder === null ? handles.remove(folderKey) : handles.put(folderKey, folder));
}

export async function keptFolder(): Promise<PickedFolder | null> {
  return ((await handles.get(folderKey)) as PickedFolder | undefined) ?? null;
}

/** Whether we may write there now. With `asks` the browser may ask the reader, in the click. */
export async function mayWrite(folder: PickedFolder, asks = false): Promise<boolean> {
  // The origin's own folders have no permissions.
  if (!folder.queryPermission) return true;
  if ((await folder.queryPermission({ mode: 'readwrite' })) === 'granted') return true;
  return asks && (await folder.requestPermission?.({ mode: 'readwrite' })) === 'granted';
}

/** Bytes written. What stood under the name stays as it was until everything is written; a file that was not there is not left behind. */
export async function writeInto(folder: FileSystemDirectoryHandle, name: string, parts: AsyncIterable<string>): Promise<number> {
  const wasThere = await folder.getFileHandle(name).then(() => true, () => false);
  const file = await folder.getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  try {
    for await (const part of parts) await writable.write(part);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    if (!wasThere) await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
  return (await file.getFile()).size;
}

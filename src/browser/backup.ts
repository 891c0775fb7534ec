import type { Result } from '../article/index.ts';
import { backUp, backupName, backupType, linesOf, restoreBackup, type RestoreOptions, type RestoreReport } from '../library/transfer/index.ts';
import { catchUpIndex, ownShelf } from './library.ts';
import { ownSettings } from './settings.ts';

/** Lines of 16 kB on average: two megabytes. */
const linesInPart = 128;

/** A back-up of everything as a file, and how many articles are missing or not whole in it: the browser's own download, by a link, needs no permission. */
export async function makeBackup(signal?: AbortSignal): Promise<{ file: File; unreadable: number }> {
  // Blobs of some megabytes may lie on disk, while one string of a whole library would lie in memory.
  const parts: Blob[] = [];
  let lines: string[] = [];
  const backup = backUp(ownShelf(), await ownSettings());
  for await (const line of backup) {
    signal?.throwIfAborted();
    lines.push(line);
    if (lines.length < linesInPart) continue;
    parts.push(new Blob(lines));
    lines = [];
  }
  return { file: new File([...parts, ...lines], backupName(Date.now()), { type: backupType }), unreadable: backup.unreadable };
}

/** Merges a back-up into the library. It runs in the page that was given the file: no message could carry it. */
export async function restoreFile(file: Blob, options: RestoreOptions = {}): Promise<Result<RestoreReport>> {
  const restored = await restoreBackup(ownShelf(), linesOf(bytesOf(file.stream())), options);
  // Nobody waits for it: a search before it is done reads the library itself.
  if (restored.ok && restored.value.added + restored.value.merged > 0) void catchUpIndex().catch(() => undefined);
  return restored;
}

/** Chromium's streams became iterable in version 124. */
async function* bytesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

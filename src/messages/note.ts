import { pageBrowser } from './page-browser.ts';

/**
 * What our script in a page may tell the background. It is believed in nothing but this: that its own tab is tidied
 * and wants its sheet, its frames, its badge and what the reader chose for its site; and that the reader picked a thing, when
 * our popup started that. Neither reads nor writes the library.
 */
export type Note = { note: 'tidied' } | { note: 'started' } | { note: 'framed' } | { note: 'picked'; selector: string };

/** Tells the background. A background that is gone (the extension was updated) hears nothing, and nobody needs it. */
export function tell(note: Note): void {
  try {
    pageBrowser.runtime.sendMessage(note).catch(() => undefined);
  } catch { /* the same, said at once */ }
}

/** Tells that this page is tidied from its start. Answers what the reader chose for its site. Rejects when nobody is there. */
export async function tellStarted(): Promise<{ hide: string[]; keep: string[] }> {
  return await pageBrowser.runtime.sendMessage({ note: 'started' } satisfies Note);
}

import browser, { type Runtime } from 'webextension-polyfill';
import type { Note } from './note.ts';

/** Where a note came from, as the browser says, not the page. */
export interface NoteSource {
  tabId: number;
  frameId: number;
  /** Of the frame's page. */
  host: string;
}

const longestSelector = 500;
/** Choices are kept as lines: a second one in it would be a choice for any site. */
const isOneLine = /^[^\n\r\f\u0085\u2028\u2029]+$/;

/** Hears the notes of our scripts in pages; what `hear` answers goes back. */
export function hearNotes(hear: (note: Note, from: NoteSource) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const note = noteFrom(message);
    const tabId = sender.tab?.id;
    if (note && sender.id === browser.runtime.id && tabId !== undefined && sender.url && URL.canParse(sender.url)) {
      return hear(note, { tabId, frameId: sender.frameId ?? 0, host: new URL(sender.url).hostname });
    }
    return undefined;
  });
}

function noteFrom(message: unknown): Note | null {
  if (typeof message !== 'object' || message === null || !('note' in message)) return null;
  if (message.note === 'tidied' || message.note === 'started' || message.note === 'framed') return { note: message.note };
  if (message.note !== 'picked' || !('selector' in message) || typeof message.selector !== 'string') return null;
  return isOneLine.test(message.selector) && message.selector.length <= longestSelector ? { note: 'picked', selector: message.selector } : null;
}

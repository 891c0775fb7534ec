import browser from 'webextension-polyfill';
import { tell } from '../messages/note.ts';
import { choicesFor, readSiteChoices } from '../settings/index.ts';

// Registered, right after tidy.js, for the sites that the reader chose to have tidied always; runs before anything is on the page.
void tidyFromTheStart();

async function tidyFromTheStart(): Promise<void> {
  // A frame that is drawn before the choices are read is tidied by the rules alone.
  const early = requestAnimationFrame(() => globalThis.cleanCopyTidying?.start({ hide: [], keep: [], mayBeStory: true }));
  const choices = await readSiteChoices({ get: async (keys) => new Map(Object.entries(await browser.storage.local.get([...keys]))), set: () => Promise.reject(new Error('read only')) }).catch(() => []);
  cancelAnimationFrame(early);
  globalThis.cleanCopyTidying?.start({ ...choicesFor(location.hostname, choices), mayBeStory: true });
  // The registered sheet is an author's and ends at shadow roots; the user's, which the background brings, does not.
  tell({ note: 'started' });
}

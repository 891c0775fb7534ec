import { tell, tellStarted } from '../messages/note.ts';

// Registered, right after tidy.js, for the sites that the reader chose to have tidied always; runs before anything is on the page.
void tidyFromTheStart();

async function tidyFromTheStart(): Promise<void> {
  // A frame that is drawn before the choices are read is tidied by the rules alone.
  const early = requestAnimationFrame(() => globalThis.cleanCopyTidying?.start({ hide: [], keep: [] }));
  // A script in a page has no business in our storage: the background answers for this site alone. It also brings the user's
  // sheet: the registered one is an author's and ends at shadow roots.
  const choices = await tellStarted().catch(() => ({ hide: [], keep: [] }));
  cancelAnimationFrame(early);
  globalThis.cleanCopyTidying?.start(choices);
  tell({ note: 'tidied' });
}

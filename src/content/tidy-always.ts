import { tell, tellStarted } from '../messages/note.ts';

// Registered, right after tidy.js, for the sites that the reader chose to have tidied always; runs before anything is on the page.
void tidyFromTheStart();

async function tidyFromTheStart(): Promise<void> {
  // A frame that is drawn before the choices are read is tidied by the rules alone.
  const early = requestAnimationFrame(() => globalThis.cleanCopyTidying?.start({ hide: [], keep: [], mayBeStory: true }));
  // A script in a page has no business in our storage: the background answers for this site alone.
  const choices = await tellStarted().catch(() => ({ hide: [], keep: [] }));
  cancelAnimationFrame(early);
  globalThis.cleanCopyTidying?.start({ ...choices, mayBeStory: true });
  // The registered sheet is an author's and ends at shadow roots; the user's, which the background brings, does not.
  tell({ note: 'framed' });
}

import { withoutFragment } from '../article/index.ts';
import { agrees, storyNow } from './told-story.ts';

/** Milliseconds without a change after which a page that changes itself is taken for done. */
const quietMs = 120;

/** Milliseconds after which a page that says nothing for this address is given up: its story may still be on its way from a server. */
const mostMs = 1_100;

/** Milliseconds after which a page whose story is known to be this address's is read, though it never comes to rest. */
const restlessMs = 600;

declare global {
  /** The address and the story at which a page said nothing, in our own world: the same again, a click later, is this address's. */
  var cleanCopyUnsure: { place: string; story: string } | undefined;
}

/**
 * Whether the story that stands here belongs to the address, after waiting for it. An application changes the address first and the
 * story after, so that for a moment one story stands under another's address; how long is for its server to say. Believed is a page
 * that never changed its address, one that names this address or whose headline does, and one whose story changes before our eyes.
 */
export async function isOfThisAddress(): Promise<boolean> {
  if (!hasMoved()) return true;
  const first = storyNow();
  const isToldBefore = globalThis.cleanCopyUnsure?.place === placeOf(location.href) && globalThis.cleanCopyUnsure.story === first;
  const isTold = (): boolean => isToldBefore || agrees(isElsewhere()) || isOther(first, storyNow());
  if (await untilToldAndQuiet(isTold)) return true;
  globalThis.cleanCopyUnsure = { place: placeOf(location.href), story: storyNow() };
  return false;
}

/** Whether this document was ever at another address than it was loaded from. Where there is no `navigation`, only whether it is now. */
function hasMoved(): boolean {
  if (isElsewhere()) return true;
  const { navigation } = globalThis as { navigation?: { entries(): { url: string | null; sameDocument: boolean }[] } };
  return navigation?.entries().some(({ url, sameDocument }) => sameDocument && url !== null && placeOf(url) !== placeOf(location.href)) ?? false;
}

function isElsewhere(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded !== undefined && URL.canParse(loaded.name) && placeOf(loaded.name) !== placeOf(location.href);
}

function isOther(before: string, now: string): boolean {
  return now !== '' && now !== before;
}

/** Resolves as soon as the story is told and nothing was added to the page or taken away for a moment; false when it never is. */
async function untilToldAndQuiet(isTold: () => boolean): Promise<boolean> {
  const started = performance.now();
  return await new Promise<boolean>((resolve) => {
    let quiet = setTimeout(look, quietMs);
    const changes = new MutationObserver(() => {
      if (performance.now() - started >= restlessMs && isTold()) { end(true); return; }
      clearTimeout(quiet);
      quiet = setTimeout(look, quietMs);
    });
    const most = setTimeout(() => end(isTold()), mostMs);
    changes.observe(document, { subtree: true, childList: true, characterData: true });
    function look(): void {
      if (isTold()) end(true);
    }
    function end(answer: boolean): void {
      changes.disconnect();
      clearTimeout(quiet);
      clearTimeout(most);
      resolve(answer);
    }
  });
}

function placeOf(address: string): string {
  return withoutFragment(new URL(address).href);
}

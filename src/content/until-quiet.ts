import { withoutFragment } from '../article/index.ts';

/** Milliseconds without a change after which a page that changes itself is taken for done. */
const quietMs = 120;

/** Milliseconds after which it is read as it is: some never come to rest. Within the second in which the popup has its outcome. */
const mostMs = 600;

/**
 * Whether the address is another than the one this document was loaded from: the page went on by itself, as applications do. They
 * change the address first and the story after, so that for a moment one story stands under another's address.
 */
export function isElsewhere(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded !== undefined && URL.canParse(loaded.name) && placeOf(loaded.name) !== placeOf(location.href);
}

/** Resolves when nothing was added to the page or taken away for a moment. */
export async function untilQuiet(): Promise<void> {
  await new Promise<void>((resolve) => {
    let quiet = setTimeout(end, quietMs);
    const most = setTimeout(end, mostMs);
    const changes = new MutationObserver(() => { clearTimeout(quiet); quiet = setTimeout(end, quietMs); });
    changes.observe(document, { subtree: true, childList: true });
    function end(): void {
      changes.disconnect();
      clearTimeout(quiet);
      clearTimeout(most);
      resolve();
    }
  });
}

function placeOf(address: string): string {
  return withoutFragment(new URL(address).href);
}

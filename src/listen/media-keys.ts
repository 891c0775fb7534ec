export interface MediaActions {
  toggle: () => void;
  pause: () => void;
  next: () => void;
  previous: () => void;
  stop: () => void;
}

/**
 * Lets the keyboard's media keys and the system's media panel steer what is read out. Browsers give the keys to a page that
 * plays sound they know of; speech is none in some of them, so the keys are also heard while the page has the focus.
 */
export function listenToMediaKeys({ title, site }: { title: string; site: string }, actions: MediaActions, signal: AbortSignal): void {
  const keys: Record<string, () => void> = {
    MediaPlayPause: actions.toggle, MediaPlay: actions.toggle, MediaPause: actions.pause, MediaStop: actions.stop, MediaTrackNext: actions.next, MediaTrackPrevious: actions.previous,
  };
  addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }, { signal });
  if (!('mediaSession' in navigator)) return;
  const session = navigator.mediaSession;
  const handlers: [MediaSessionAction, (() => void)][] = [
    ['play', actions.toggle], ['pause', actions.pause], ['stop', actions.stop], ['nexttrack', actions.next], ['previoustrack', actions.previous],
  ];
  session.metadata = new MediaMetadata({ title, artist: site });
  // A browser that does not know an action throws.
  const set = (action: MediaSessionAction, act: (() => void) | null): void => { try { session.setActionHandler(action, act); } catch { /* then there is no such key */ } };
  for (const [action, act] of handlers) set(action, act);
  signal.addEventListener('abort', () => {
    session.metadata = null;
    for (const [action] of handlers) set(action, null);
  }, { once: true });
}

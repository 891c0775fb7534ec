/** Whether this frame is the page itself or one of its own: what another site put into it is not the reader's page. */
export function isOfThisPage(): boolean {
  try {
    return window.top !== null && window.top.location.origin === location.origin;
  } catch {
    return false;
  }
}

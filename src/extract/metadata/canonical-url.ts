import { articleIdentity, cleanAddress, sameSite } from '../../article/address.ts';

/**
 * The publisher's own address of this story: the first candidate on the page's own site that is not its home page, cleaned.
 * Null when no candidate is believable.
 */
export function chooseCanonicalUrl(candidates: readonly (string | null)[], pageUrl: string): string | null {
  for (const candidate of candidates) {
    if (!candidate || !URL.canParse(candidate, pageUrl)) continue;
    const absolute = cleanAddress(new URL(candidate, pageUrl).href);
    if (absolute && sameSite(absolute, pageUrl) && (!isHome(absolute) || isHome(pageUrl))) return absolute;
  }
  return null;
}

/** Whether an address the page gives for something is that of this page. */
export function isThisPage(candidate: string | null, pageUrl: string): boolean {
  if (!candidate || !URL.canParse(candidate, pageUrl)) return false;
  return articleIdentity(new URL(candidate, pageUrl).href) === articleIdentity(pageUrl);
}

function isHome(address: string): boolean {
  const url = new URL(address);
  // Also the home page of a language or region: /en/, /uk, /de-at/.
  return !url.search && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(url.pathname);
}

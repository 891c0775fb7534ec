import type { FailureKind } from '../article/index.ts';

/**
 * Hosts on which no extension runs: Firefox's pref `extensions.webextensions.restrictedDomains` (153), and the galleries of
 * Chrome and Edge. A page there is readable nowhere, so it is named before anything is tried.
 */
const storeHosts = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'discovery.addons.mozilla.org', 'microsoftedge.microsoft.com', 'addons.opera.com']);
const closedHosts = new Set([
  'accounts-static.cdn.mozilla.net', 'accounts.firefox.com', 'addons.cdn.mozilla.net', 'api.accounts.firefox.com', 'content.cdn.mozilla.net',
  'oauth.accounts.firefox.com', 'profile.accounts.firefox.com', 'support.mozilla.org', 'sync.services.mozilla.com',
]);

const kindsByScheme: Readonly<Record<string, FailureKind>> = {
  'chrome:': 'browser-page', 'edge:': 'browser-page', 'brave:': 'browser-page', 'opera:': 'browser-page', 'vivaldi:': 'browser-page',
  'about:': 'browser-page', 'resource:': 'browser-page', 'devtools:': 'browser-page', 'chrome-search:': 'browser-page', 'chrome-untrusted:': 'browser-page',
  'chrome-error:': 'error-page',
  'chrome-extension:': 'extension-page', 'moz-extension:': 'extension-page', 'safari-web-extension:': 'extension-page',
  'view-source:': 'view-source',
  'javascript:': 'not-allowed',
};

/** Why no extension may read the page at this address, or null when it may be tried. */
export function closedPageKind(address: string): FailureKind | null {
  if (!URL.canParse(address)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(address);
  if (address.startsWith('about:neterror') || address.startsWith('about:certerror')) return 'error-page';
  // Firefox's own reader view shows an article, but its page belongs to the browser.
  if (protocol === 'about:' && pathname === 'blank') return 'empty-page';
  const byScheme = kindsByScheme[protocol];
  if (byScheme) return byScheme;
  if (storeHosts.has(hostname) && isStorePage(hostname, pathname)) return 'store';
  if (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')) return 'store';
  return closedHosts.has(hostname) ? 'not-allowed' : null;
}

/** What is known of a tab whose page the browser did not let us into. */
export interface RefusedPage {
  /** The browser's words. */
  message: string;
  /** Empty when the browser hides it. */
  address: string;
  icon: string;
}

/** Why the browser refused to run our script, from its words and the tab; `not-allowed` when they say no more. */
export function refusedPageKind({ message, address, icon }: RefusedPage): FailureKind {
  if (/error page/i.test(message)) return 'error-page';
  if (/gallery|webstore/i.test(message)) return 'store';
  if (/chrome-extension:|extension:\/\//i.test(message)) return 'extension-page';
  if (/view-source/i.test(message)) return 'view-source';
  if (/(chrome|about|edge|brave|devtools):/i.test(message)) return 'browser-page';
  if (/^file:/i.test(address) || /file:/i.test(message)) return 'local-file';
  if (/no tab with id|frame.*removed|tab was closed|no frame/i.test(message)) return 'page-changed';
  // Firefox says the same of two pages of its own that stand under a web address; their icons tell them apart (153).
  if (icon === 'chrome://global/skin/icons/pdf.svg') return 'pdf';
  if (icon.startsWith('chrome://global/skin/icons/')) return 'error-page';
  return 'not-allowed';
}

/** Edge's store and Firefox's share their host with pages that are no store. */
function isStorePage(hostname: string, pathname: string): boolean {
  return hostname !== 'microsoftedge.microsoft.com' || pathname.startsWith('/addons');
}

import { describe, expect, test } from 'vitest';
import { closedPageKind, refusedPageKind } from '../../../src/browser/page-kind.ts';

describe('closedPageKind', () => {
  test.each([
    ['chrome://settings/', 'browser-page'], ['about:preferences', 'browser-page'], ['edge://newtab/', 'browser-page'], ['devtools://devtools/x.html', 'browser-page'],
    ['about:neterror?e=dnsNotFound&u=http%3A//nowhere.invalid/', 'error-page'], ['about:certerror?e=x', 'error-page'], ['chrome-error://chromewebdata/', 'error-page'],
    ['about:blank', 'empty-page'], ['view-source:https://news.example/', 'view-source'],
    ['chrome-extension://abcdefghijklmnop/popup.html', 'extension-page'], ['moz-extension://11111111-2222-4333-8444-555555555555/x.html', 'extension-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'], ['https://chrome.google.com/webstore/detail/x', 'store'], ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', 'store'], ['https://support.mozilla.org/en-US/', 'not-allowed'], ['no address', 'browser-page'],
  ])('%s: %s', (address, kind) => {
    expect(closedPageKind(address)).toBe(kind);
  });

  test.each(['https://news.example/story', 'http://127.0.0.1:8080/', 'file:///home/a/story.html', 'https://chrome.google.com/intl/en/', 'https://microsoftedge.microsoft.com/en-us/', 'https://blog.mozilla.org/'])('%s may be tried', (address) => {
    expect(closedPageKind(address)).toBeNull();
  });
});

/** The words of Chromium 156 and Firefox 153. */
describe('refusedPageKind', () => {
  const web = 'https://news.example/story';
  test.each([
    ['Frame with ID 0 is showing error page', web, '', 'error-page'],
    ['Cannot access a chrome:// URL', '', '', 'browser-page'],
    ['The extensions gallery cannot be scripted.', '', '', 'store'],
    ['Cannot access a chrome-extension:// URL of different extension', '', '', 'extension-page'],
    ['Cannot access contents of the page. Extension manifest must request permission to access the respective host.', '', '', 'not-allowed'],
    ['Cannot access contents of url "file:///etc/hosts".', 'file:///etc/hosts', '', 'local-file'],
    ['No tab with id: 7', web, '', 'page-changed'],
    ['Missing host permission for the tab', web, 'chrome://global/skin/icons/pdf.svg', 'pdf'],
    ['Missing host permission for the tab', web, 'chrome://global/skin/icons/info.svg', 'error-page'],
    ['Missing host permission for the tab', web, 'https://news.example/favicon.ico', 'not-allowed'],
  ])('%s (%s %s): %s', (...[message, address, icon, kind]) => {
    expect(refusedPageKind({ message, address, icon })).toBe(kind);
  });
});

/**
 * Every way in which the reader may not get an article, a save or a saved copy. Each kind has one sentence
 * in `_locales` under `failure_<kind>` (hyphens become underscores), and is the `data-kind` of the sorry view.
 */
export const failureKinds = [
  // the page
  'no-article', // a web page without a story: a front page, a shop, a search result
  'empty-page', // nothing to read on it at all
  'still-loading', // the story has not arrived yet
  'frame', // the story, if any, is inside a frame of another document
  'pdf',
  'image',
  'media', // a video or audio file
  'data', // JSON, XML, CSV, a feed
  'plain-text', // a text file
  'browser-page', // chrome:, about:, new tab, settings
  'extension-page', // a page of this or another extension
  'store', // the browser's own add-on store
  'view-source',
  'local-file', // file: without the permission to read it
  'error-page', // the browser's own "this site can't be reached"
  'not-allowed', // any other page the browser keeps extensions out of
  'too-complex', // past the node, depth or time budget
  'busy-page', // it answers nothing for now: its own scripts, or its size
  'page-changed', // the tab went elsewhere while it was being read
  // the library
  'not-saved', // the browser refused to store it
  'no-space', // the storage is full
  'too-large', // for a tab, as long as it is not saved
  'not-found', // no saved article under this id
  'damaged', // the stored record cannot be read
  'newer-data', // stored by a newer version of Clean Copy
  'fuller-copy', // what is saved already is more complete than this page; asked to save again with `replaceFuller`, it is replaced
  'other-copy', // what is saved is another text than the one that this is a form of
  'not-a-backup', // a file that is no back-up of ours, or is cut short
  // neither
  'unexpected', // a bug; `detail` has the error's text
] as const;

export type FailureKind = (typeof failureKinds)[number];

export interface Failure {
  kind: FailureKind;
  /** For an engineer, never shown as the only text. At most 500 characters. */
  detail?: string;
}

export function failure(kind: FailureKind, detail?: string): Failure {
  return detail === undefined ? { kind } : { kind, detail: detail.slice(0, 500) };
}

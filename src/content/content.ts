import { fail, failure, withoutFragment, type Article, type Result } from '../article/index.ts';
import type {} from './page.ts';
import { failureOfType } from './page-type.ts';
import { isOfThisAddress } from './of-this-address.ts';

/**
 * Milliseconds we wait for the end of a page that is still coming in. The popup promises a sentence within a second;
 * before the end of the document any paragraph may still be missing.
 */
const arriveMs = 500;

/** Part of the window that a frame must fill for the story, if any, to be in it. */
const framePart = 0.5;

/** Injected on demand, after page.js; its value, once settled, is the answer of `scripting.executeScript`. */
export default readPage();

async function readPage(): Promise<Result<Article>> {
  try {
    const wrongType = failureOfType(document.contentType);
    if (wrongType) return fail(failure(wrongType, document.contentType));
    if (!(await hasArrived())) return fail(failure('still-loading'));
    if (document.querySelector('html > frameset')) return fail(failure('frame', 'a frameset'));
    if (!(await isOfThisAddress())) return fail(failure('still-loading', 'the address is new, the story is not'));
    const read = cleanCopyPage.extract(document, { url: withoutFragment(location.href) });
    if (!read.ok && isNothing(read.failure.kind) && isMostlyFrame()) return fail(failure('frame'));
    return read;
  } catch (error) {
    // Whatever the page did to us is a sentence for the reader, not an error in the page's console.
    return fail(failure('unexpected', String(error)));
  }
}

/** Whether all of the document's HTML is there, after waiting for it for a moment. */
async function hasArrived(): Promise<boolean> {
  if (document.readyState !== 'loading') return true;
  return await new Promise((resolve) => {
    const timer = setTimeout(() => resolve(document.readyState !== 'loading'), arriveMs);
    document.addEventListener('DOMContentLoaded', () => { clearTimeout(timer); resolve(true); }, { once: true });
  });
}

function isNothing(kind: string): boolean {
  return kind === 'no-article' || kind === 'empty-page';
}

function isMostlyFrame(): boolean {
  const area = innerWidth * innerHeight;
  return [...document.querySelectorAll('iframe, frame, object[type="text/html"]')].some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return area > 0 && (width * height) / area >= framePart;
  });
}

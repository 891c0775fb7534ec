import { failure, type Failure } from '../article/index.ts';
import { language, t } from '../browser/i18n.ts';
import { liveRegion } from '../ui/announce.ts';

const rightToLeft = /^(?:ar|fa|he|ur|yi|ps|sd|ug|dv|ckb)\b/;

/** What every page does first. Whatever goes wrong before the first view is drawn ends as a view, never as a blank page. */
export function startPage(work: () => Promise<void>, showFailure: (failure: Failure) => void): void {
  document.documentElement.lang = language();
  document.documentElement.dir = rightToLeft.test(language()) ? 'rtl' : 'ltr';
  liveRegion();
  const sorry = (error: unknown): void => {
    if (document.body.dataset['ready'] === undefined) showFailure(failure('unexpected', String(error)));
  };
  addEventListener('error', (event) => sorry(event.error ?? event.message));
  addEventListener('unhandledrejection', (event) => sorry(event.reason));
  work().catch(sorry);
}

/** Names the view that now stands on the page, for the style sheets and for tests. */
export function markReady(view: string): void {
  document.body.dataset['ready'] = view;
}

/** An element that the page's HTML is known to hold. */
export function part<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`${selector} is missing in ${location.pathname}`);
  return found;
}

/** The title of the tab: what is shown, then who shows it. */
export function titlePage(shown: string): void {
  document.title = `${shown} · ${t('productName')}`;
}

import { tell } from '../messages/note.ts';
import { pageBrowser } from '../messages/page-browser.ts';
import { pickElement } from '../tidy/pick-element.ts';

declare global {
  var cleanCopyIsPicking: boolean | undefined;
}

void pick();

/** The popup is gone by the time the reader has picked: the background is told, and hides it here and on every page of the site. */
async function pick(): Promise<void> {
  if (globalThis.cleanCopyIsPicking) return;
  globalThis.cleanCopyIsPicking = true;
  const t = (key: string, ...words: string[]): string => pageBrowser.i18n.getMessage(key, words);
  const selector = await pickElement(document, {
    lang: t('languageTag'), hint: t('pickHint'), grow: t('pickGrow'), shrink: t('pickShrink'), hide: t('pickHide'), cancel: t('pickCancel'), count: t('pickCount', '$1'),
  });
  globalThis.cleanCopyIsPicking = false;
  if (selector !== null) tell({ note: 'picked', selector });
}

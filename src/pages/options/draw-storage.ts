import { ownLibrary } from '../../browser/library.ts';
import { onLibraryChange } from '../../browser/on-change.ts';
import type { Usage } from '../../library/usage.ts';
import { h } from '../../ui/h.ts';
import { showBytes } from '../../ui/show-bytes.ts';
import { plural, type Translate } from '../../ui/translate.ts';

/** Milliseconds after a change before it is counted again: Firefox's library has to be measured. */
const settleMs = 500;

/** How many articles there are and how large their texts are; counted anew when the library changes. */
export function drawStorage(t: Translate): HTMLElement {
  const list = h('dl', { 'data-part': 'usage' });
  // A library that cannot be counted has its other controls all the same: repair is one of them.
  const count = (): void => void ownLibrary().usage().then((use) => list.replaceChildren(...drawUse(use, t)), () => list.replaceChildren(h('dt', {}, t('storageUnknown'))));
  // A tab behind another one would measure at every save for nobody.
  const countInSight = (): void => {
    if (document.hidden) document.addEventListener('visibilitychange', countInSight, { once: true });
    else count();
  };
  let timer = 0;
  onLibraryChange(() => {
    clearTimeout(timer);
    timer = window.setTimeout(countInSight, settleMs);
  });
  count();
  return list;
}

function drawUse({ count, trashed, bytes, isEstimated }: Usage, t: Translate): HTMLElement[] {
  const row = (name: string, value: string, part: string): HTMLElement[] => [h('dt', {}, name), h('dd', { 'data-use': part }, value)];
  const size = showBytes(bytes);
  return [
    ...row(t('storageSaved'), plural(t, 'articles', count), 'saved'),
    ...row(t('storageTrashed'), plural(t, 'articles', trashed), 'trashed'),
    ...row(t('storageSize'), isEstimated ? t('storageAbout', size) : size, 'size'),
  ];
}

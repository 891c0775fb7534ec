import type { Settings } from '../../settings/index.ts';
import { isWebAddress } from '../../reader/draw-head.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { icon } from '../../ui/icon.ts';
import type { State } from '../../ui/state.ts';
import type { Translate } from '../../ui/translate.ts';
import type { Kept } from '../keep-article.ts';
import { drawLookButton } from '../look/follow-look.ts';
import { drawSaveButton } from '../save-button.ts';

export interface ReaderBarOptions {
  t: Translate;
  settings: State<Settings>;
  kept: Kept | null;
  /** Hears that the article was deleted by its button. */
  forgotten: () => void;
}

/** The bar above an article in a tab: back to the library, and what can be done with the article. */
export function drawReaderBar({ t, settings, kept, forgotten }: ReaderBarOptions): HTMLElement[] {
  const original = kept?.article().url ?? '';
  return [
    h('a', { href: 'library.html', class: 'button quiet', 'data-action': 'open-library' }, icon('library'), h('span', { class: 'label' }, t('library'))),
    h('div', { class: 'tools', role: 'group', 'aria-label': t('actions') },
      ...drawLookButton(settings, t),
      isWebAddress(original) && h('a', {
        href: original, target: '_blank', rel: 'noopener noreferrer', class: 'button quiet', 'data-action': 'open-original', title: t('openOriginal'), 'aria-label': t('openOriginal'),
      }, icon('external')),
      kept && drawDelete(kept, t, forgotten),
      kept && drawSaveButton(kept, t)),
  ];
}

/** Only for what is in the library. */
function drawDelete(kept: Kept, t: Translate, forgotten: () => void): HTMLElement {
  const button = drawButton({ action: 'delete', label: t('delete'), icon: 'delete', bare: true, class: 'quiet', press: () => void forget() });
  const forget = async (): Promise<void> => {
    await kept.toggle();
    if (!kept.saved.get()) forgotten();
  };
  kept.saved.watch((row) => { button.hidden = row === null; });
  return button;
}

import type { Settings } from '../../settings/index.ts';
import { h } from '../../ui/h.ts';
import { icon } from '../../ui/icon.ts';
import type { State } from '../../ui/state.ts';
import type { Translate } from '../../ui/translate.ts';
import type { Kept } from '../keep-article.ts';
import { drawLookButton } from '../look/follow-look.ts';
import { drawSaveButton } from '../save-button.ts';
import { drawMoreMenu } from './more-menu.ts';

export interface ReaderBarOptions {
  t: Translate;
  settings: State<Settings>;
  /** The article, and the tools that work on its story; null where there is none. */
  shown: { kept: Kept; tools: HTMLElement[]; left: HTMLElement; forgotten: () => void } | null;
}

/** The bar above an article in a tab: back to the library, and what can be done with the article. */
export function drawReaderBar({ t, settings, shown }: ReaderBarOptions): HTMLElement[] {
  return [
    h('a', { href: 'library.html', class: 'button quiet', 'data-action': 'open-library' }, icon('library'), h('span', { class: 'label' }, t('library'))),
    ...(shown ? [shown.left] : []),
    h('div', { class: 'tools', role: 'group', 'aria-label': t('actions') },
      ...(shown?.tools ?? []),
      ...drawLookButton(settings, t),
      ...(shown ? drawMoreMenu({ t, kept: shown.kept, forgotten: shown.forgotten }) : []),
      shown && drawSaveButton(shown.kept, t)),
  ];
}

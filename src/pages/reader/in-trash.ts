import { interfaceText } from '../../reader/draw-article.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import type { Translate } from '../../ui/translate.ts';
import type { Kept } from '../keep-article.ts';

/** Above an article that was opened in the trash: that it lies there, and the way to have it back. Unseen while it is in the library. */
export function drawInTrash({ saved, restore }: Kept, { t, restored }: { t: Translate; restored: () => void }): HTMLElement {
  const button = drawButton({ action: 'restore-article', label: t('restore'), icon: 'undo', class: 'quiet', press: () => void restore() });
  const notice = h('aside', { ...interfaceText(), class: 'in-trash', 'data-part': 'in-trash' }, h('p', {}, t('deletedText')), button);
  saved.watch((row) => {
    const hadFocus = notice.contains(document.activeElement);
    notice.hidden = row !== null;
    if (row && hadFocus) restored();
  });
  return notice;
}

import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { icon, type IconName } from '../../ui/icon.ts';
import { attachPopover } from '../../ui/popover.ts';
import type { MessageKey, Translate } from '../../ui/translate.ts';
import { giveBackup, takeBackup } from '../backup-file.ts';

export interface MenuOptions {
  t: Translate;
  /** Opens the dialog of all tags. */
  manageTags: () => void;
  showKeys: () => void;
  say: (words: string) => void;
  /** The library holds other articles now. */
  changed: () => void;
}

/** The ⋯ button and what stands behind it: what concerns the library as a whole. */
export function drawMenu(options: MenuOptions): HTMLElement[] {
  const { t } = options;
  const button = drawButton({ action: 'menu', label: t('moreActions'), icon: 'more', bare: true, class: 'quiet', press: () => undefined });
  return [button, attachPopover(button, t('moreActions'), () => drawItems(options))];
}

function drawItems({ t, manageTags, showKeys, say, changed }: MenuOptions): HTMLElement {
  const panel = h('div', { class: 'menu', 'data-part': 'menu' });
  const item = (action: string, label: MessageKey, given: { icon: IconName; press: () => void }): HTMLElement => drawButton({
    action, label: t(label), icon: given.icon, class: 'quiet', press: () => { panel.closest<HTMLElement>('[popover]')?.hidePopover(); given.press(); },
  });
  panel.append(
    item('manage-tags', 'manageTags', { icon: 'tag', press: manageTags }),
    item('backup', 'backup', { icon: 'download', press: () => void giveBackup(t, say) }),
    item('restore-backup', 'restoreBackup', { icon: 'upload', press: () => void takeBackup(t, changed) }),
    item('keys', 'keys', { icon: 'keyboard', press: showKeys }),
    h('a', { href: 'options.html#optionsStorage', class: 'button quiet', 'data-action': 'open-storage' }, icon('settings'), h('span', { class: 'label' }, t('storageAndSettings'))));
  return panel;
}

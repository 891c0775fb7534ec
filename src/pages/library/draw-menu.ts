import { makeBackup } from '../../browser/backup.ts';
import { drawButton } from '../../ui/button.ts';
import { giveFile, takeFile } from '../../ui/give-file.ts';
import { h } from '../../ui/h.ts';
import { icon, type IconName } from '../../ui/icon.ts';
import { attachPopover } from '../../ui/popover.ts';
import type { MessageKey, Translate } from '../../ui/translate.ts';
import { showRestore } from './show-restore.ts';

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

/** A back-up is a file of some size that is made on the spot: while it is made the page says so. */
export async function giveBackup(t: Translate, say: (words: string) => void): Promise<void> {
  say(t('backupMaking'));
  try {
    giveFile(await makeBackup());
    say(t('backupGiven'));
  } catch (error) {
    say(`${t('failure_unexpected')} ${String(error)}`);
  }
}

/** Lets the reader choose a back-up and merges it in, with a report. */
export async function takeBackup(t: Translate, changed: () => void): Promise<void> {
  const file = await takeFile('.jsonl,.ndjson,application/x-ndjson');
  if (file) await showRestore(file, t, changed);
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

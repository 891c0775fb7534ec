import { h } from '../../ui/h.ts';
import { openDialog } from '../../ui/open-dialog.ts';
import type { MessageKey, Translate } from '../../ui/translate.ts';
import { keyGroups, keyList, type KeyGroup } from './shelf-keys.ts';

/** Where this browser remembers that single letters are off. Of this page alone, so no setting of the library. */
const lettersKey = 'clean-copy-letters';

/** Signs that keyboards print for the longer names. */
const printed: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Control: 'Ctrl', Escape: 'Esc', Delete: 'Del' };

/** Whether single letters do something. */
export function takesLetters(): boolean {
  return localStorage.getItem(lettersKey) !== 'off';
}

/** The sheet of all keys, made from the same table that the keys are heard by. */
export function showKeys(t: Translate): void {
  const letters = h('input', { type: 'checkbox', 'data-action': 'letters', checked: takesLetters() });
  letters.addEventListener('change', () => localStorage.setItem(lettersKey, letters.checked ? 'on' : 'off'));
  openDialog({
    title: t('keys'), close: t('close'), part: 'keys-dialog',
    content: [
      h('div', { class: 'key-groups' }, ...(Object.keys(keyGroups) as KeyGroup[]).map((group) => drawGroup(group, t))),
      h('label', { class: 'switch' }, h('span', {}, t('keysLetters')), letters)],
  });
}

function drawGroup(group: KeyGroup, t: Translate): HTMLElement {
  const rows = keyList().filter((one) => one.group === group).flatMap(({ name, keys }) => [
    h('dt', {}, t(`key_${name}` as MessageKey)),
    h('dd', {}, ...keys.flatMap((key, index) => [index > 0 && ' ', drawKey(key)])),
  ]);
  return h('section', {}, h('h3', {}, t(`keys_${group}`)), h('dl', {}, ...rows));
}

function drawKey(chord: string): HTMLElement {
  return h('kbd', {}, chord.split('+').map((key) => printed[key] ?? (key.length === 1 ? key.toUpperCase() : key)).join(' + '));
}
